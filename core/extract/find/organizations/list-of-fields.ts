import { COMMON_WORDS } from '../../data/common-words.ts';
import { EVERYDAY_WORDS } from '../../data/everyday-words.ts';
import { isFirstName } from '../../data/first-names.ts';
import { FIELD_ENDING, FIELDS } from '../../data/organization-words.ts';
import { extendRight } from '../name-runs.ts';
import { isNameShaped, type Reading, type Word } from '../read-words.ts';
import { knownBody } from './known.ts';

/** Parts of a list, the last one with them. */
const MOST_PARTS = 6;

/** "Food", "Transport", "Tourism": what a body is for; not a name. */
export function isField({ text }: Word): boolean {
  const lower = text.toLowerCase();
  return FIELD_ENDING.test(text) || FIELDS.has(lower) || EVERYDAY_WORDS.has(lower) || COMMON_WORDS.has(lower);
}

/**
 * "Ministry of Trade|, Industry and Tourism", "Union of Rail|, Maritime and Transport Workers": behind the last word of a
 * list of fields that begins with the word before `to`, or `to`. Leaves "Ministry of Finance, Kenya and Uganda".
 */
export function behindListOfFields(reading: Reading, to: number): number {
  const { words } = reading;
  const first = words[to - 1];
  if (!first || !isField(first)) return to;
  let at = to;
  for (let parts = 1; parts < MOST_PARTS; parts++) {
    const isLast = parts > 1 && /^(?:and|&)$/.test(words[at]?.text ?? '');
    if (!isLast && words[at]?.text !== ',') return to;
    const part = words[at + 1];
    if (!part || part.sentence !== first.sentence || !isNameShaped(part) || isNamed(reading, at + 1))
      return to;
    at = extendRight({ words, to: at + 2, isPart: () => true });
    if (isLast) return isField(part) ? at : to;
  }
  return to;
}

/** A place, a people, a person or a body that is known by this name. */
function isNamed(reading: Reading, at: number): boolean {
  const { words, gazetteer } = reading;
  const text = words[at]?.text ?? '';
  if (FIELDS.has(text.toLowerCase())) return false;
  return (
    gazetteer.placesNamed(text).length > 0 ||
    gazetteer.isDemonym(text) ||
    isFirstName(text) ||
    knownBody(reading, at) !== null
  );
}

import { COMMON_WORDS } from '../../data/common-words.ts';
import { isFirstName } from '../../data/first-names.ts';
import { NOT_PERSON_WORDS } from '../../data/not-person-words.ts';
import { BODY_NOUNS_AFTER, BODY_NOUNS_BEFORE, STAFF_NOUNS } from '../../data/organization-words.ts';
import { PLACE_HEADS } from '../../data/place-words.ts';
import { TITLES } from '../../data/titles.ts';
import type { FoundOrganization } from '../../found-name.ts';
import { extendRight, isBeside } from '../name-runs.ts';
import { isNameShaped, type Reading, type Word } from '../read-words.ts';
import { organization } from './organization.ts';

const MOST_WORDS = 4;

/**
 * Bodies by the small words beside them: "supermarket chain |Lidl|", "|Sabah| newspaper", "chief executive of |Baidu|".
 * Leaves places and people: "president of |France|", "friends of |Anna|".
 */
export function namedByContext(reading: Reading, at: number): FoundOrganization | null {
  const { words, gazetteer, article } = reading;
  const first = words[at];
  if (!first || !isNameShaped(first) || first.isLoud || isInsideRun(words, at)) return null;
  const to = extendRight({ words, to: at + 1, isPart: () => true });
  const run = words.slice(at, to);
  if (to - at > MOST_WORDS || run.some((word) => isOther(word, reading))) return null;
  if (gazetteer.placesNamed(article.text.slice(first.start, run.at(-1)?.end)).length > 0) return null;
  const isNamed =
    followsBodyNoun(words, at) || followsStaff(words, at) || BODY_NOUNS_AFTER.has(words[to]?.text ?? '');
  return isNamed ? organization({ reading, run: { from: at, to }, rule: 'context', weight: 4.5 }) : null;
}

function isInsideRun(words: readonly Word[], at: number): boolean {
  const [before, here] = [words[at - 1], words[at]];
  return before !== undefined && isBeside(before, here) && isNameShaped(before);
}

function isOther({ text, isFirst }: Word, { gazetteer }: Reading): boolean {
  const lower = text.toLowerCase();
  return (
    (isFirst && COMMON_WORDS.has(lower)) ||
    NOT_PERSON_WORDS.has(lower) ||
    PLACE_HEADS.has(text) ||
    TITLES.has(lower) ||
    isFirstName(text) ||
    gazetteer.isDemonym(text)
  );
}

/** "internet giant |Baidu|", "newspaper |Le Soir|". */
function followsBodyNoun(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    before !== undefined &&
    (before.shape === 'lower' || before.text === 'NGO') &&
    BODY_NOUNS_BEFORE.has(before.text) &&
    isBeside(before, words[at])
  );
}

/** "chief executive of |Baidu|", "a researcher at |Tencent|". */
function followsStaff(words: readonly Word[], at: number): boolean {
  const [noun, link, here] = [words[at - 2], words[at - 1], words[at]];
  return (
    noun !== undefined &&
    /^(?:of|at|for|with)$/.test(link?.text ?? '') &&
    STAFF_NOUNS.has(noun.text.toLowerCase()) &&
    isBeside(link, here)
  );
}

import { COMMON_WORDS } from '../../data/common-words.ts';
import { EVERYDAY_WORDS } from '../../data/everyday-words.ts';
import { LEADING_WORDS } from '../../data/leading-words.ts';
import {
  BODY_WORDS,
  COMPANY_ENDINGS,
  FIELD_ENDING,
  HEADS_BEFORE_OF,
  PAIRED_FIELDS,
  TRADES,
} from '../../data/organization-words.ts';
import { WEEKDAYS } from '../../data/time-words.ts';
import { ROLE_WORDS, TITLES } from '../../data/titles.ts';
import type { FoundOrganization } from '../../found-name.ts';
import { extendLeft, extendRight, fromOrdinal, isBeside, LONGEST_RUN } from '../name-runs.ts';
import { isNameShaped, type Reading, type Word } from '../read-words.ts';
import { knownBody } from './known.ts';
import { behindListOfFields } from './list-of-fields.ts';
import { organization } from './organization.ts';

/** Surer than the known body that it begins with. */
const LONGER_THAN_KNOWN = 8.2;

/** "Uganda Electoral Commission", "Ministry of Foreign Affairs". */
export function namedByWord(reading: Reading, at: number): FoundOrganization | null {
  const { words } = reading;
  const head = words[at];
  if (!head || !isNameShaped(head) || head.isLoud) return null;
  const after = afterOf(reading, at);
  // "Department of Justice", but not "Fire Department": of that there is one in each town.
  if (!BODY_WORDS.has(head.text) && !(head.text === 'Department' && after !== null)) return null;
  const isPart = (word: Word) => mayBePart(word, reading);
  const run = extendLeft({ words, from: at, isPart });
  const joined = trimLeft(reading, run, at);
  const from = fromOrdinal(words, joined < run ? extendLeft({ words, from: joined, isPart }) : joined);
  const to =
    after ??
    withHospital(
      words,
      withFaction(words, extendRight({ words, to: at + 1, isPart: (word) => isTail(head, word) })),
    );
  const isBare = to - from === 1;
  return isBare
    ? null
    : organization({
        reading,
        run: { from, to },
        rule: 'body-word',
        weight: 6 + Math.min(2, (to - from) / 4),
      });
}

/** "Muslim League|-Nawaz": what tells the halves of a party apart. */
function withFaction(words: readonly Word[], to: number): number {
  const [head, hyphen, wing] = [words[to - 1], words[to], words[to + 1]];
  if (!PARTY_HEADS.has(head?.text ?? '') || hyphen?.text !== '-' || !hyphen.isJoined) return to;
  return wing?.isJoined && isNameShaped(wing) ? to + 2 : to;
}
const PARTY_HEADS = new Set('League Party Congress Front Movement'.split(' '));

/** "Medical College| and Hospital", "Institute| and Research Centre". */
function withHospital(words: readonly Word[], to: number): number {
  const [head, and, next, last] = [words[to - 1], words[to], words[to + 1], words[to + 2]];
  if (
    !/^(?:College|Hospital|Institute|School)$/.test(head?.text ?? '') ||
    !/^(?:and|&)$/.test(and?.text ?? '')
  )
    return to;
  if (next?.text === 'Hospital' && isBeside(and, next)) return to + 2;
  const isResearch =
    next?.text === 'Research' && /^(?:Cent(?:re|er)|Institute|Hospital)$/.test(last?.text ?? '');
  return isResearch && isBeside(and, next) && isBeside(next, last) ? to + 3 : to;
}

/** "Hospital |Board", "School |District". */
function isTail(head: Word, { text }: Word): boolean {
  return BODY_WORDS.has(text) || (text === 'District' && head.text === 'School');
}

function mayBePart(word: Word, { gazetteer }: Reading): boolean {
  return (
    !TITLES.has(word.text.toLowerCase()) &&
    !gazetteer.isDemonym(word.text) &&
    !(
      word.isFirst &&
      (COMMON_WORDS.has(word.text.toLowerCase()) || LEADING_WORDS.has(word.text.toLowerCase()))
    )
  );
}

/** "Food and Drug Administration" is one name; "Macron and Congress" are two. */
function trimLeft({ words, gazetteer }: Reading, from: number, head: number): number {
  const [and, before] = [words[from - 1], words[from - 2]];
  const isList =
    from < head &&
    and?.text === 'and' &&
    before !== undefined &&
    isNameShaped(before) &&
    isBeside(before, and);
  if (!isList || before.isFirst || gazetteer.placesNamed(before.text).length > 0) return from;
  const isField =
    ROLE_WORDS.has(before.text.toLowerCase()) ||
    PAIRED_FIELDS.has(before.text) ||
    FIELD_ENDING.test(before.text);
  return isField ? from - 2 : from;
}

/** Where "of Foreign Affairs", "for Human Rights", "of the Interior" ends; `null` if nothing of the kind follows. */
function afterOf(reading: Reading, at: number): number | null {
  const { words } = reading;
  if (!HEADS_BEFORE_OF.has(words[at]?.text ?? '')) return null;
  let next = at + 1;
  if (!/^(?:of|for|on|against)$/.test(words[next]?.text ?? '')) return null;
  // "Member of |Parliament| for Leeds".
  if (words[at]?.text === 'Parliament' && words[next]?.text === 'for') return null;
  next += 1;
  if (words[next]?.text === 'the') next += 1;
  const first = words[next];
  if (!first || !isNameShaped(first) || first.sentence !== words[at]?.sentence) return null;
  let to = extendRight({ words, to: next + 1, isPart: (word) => !TITLES.has(word.text.toLowerCase()) });
  const behindList = behindListOfFields(reading, to);
  if (behindList > to) return behindList;
  while (to - at < LONGEST_RUN) {
    const [and, then] = [words[to], words[to + 1]];
    const isMore =
      and !== undefined &&
      /^(?:and|&|of)$/.test(and.text) &&
      then !== undefined &&
      isNameShaped(then) &&
      isBeside(and, then) &&
      !then.isFirst &&
      (then.shape !== 'upper' || and.text === 'of') && // "and MTN Ghana"
      words[to + 2]?.shape !== 'number' && // "and Local 413"
      knownBody(reading, to + 1) === null;
    if (!isMore) return to;
    to = extendRight({ words, to: to + 2, isPart: (word) => !TITLES.has(word.text.toLowerCase()) });
  }
  return to;
}

/** "Tata Motors Ltd", "Acme Inc." */
export function company(reading: Reading, at: number): FoundOrganization | null {
  const { words } = reading;
  const ending = words[at];
  if (!ending || !COMPANY_ENDINGS.has(ending.text) || !isBeside(words[at - 1], ending)) return null;
  // "Champions League Group C": one of many groups.
  if (ending.text === 'Group' && /^(?:\p{Lu}|\d+)$/u.test(words[at + 1]?.text ?? '')) return null;
  const isPart = (word: Word) => mayBePart(word, reading);
  const last = extendLeft({ words, from: at, isPart });
  const owner = ownerOf(reading, last, at);
  if (owner !== null)
    return organization({
      reading,
      run: { from: owner, to: at + 1 },
      rule: 'company',
      weight: LONGER_THAN_KNOWN,
    });
  if (last === at) return null;
  const from = joinsFirms(words, last - 1) ? extendLeft({ words, from: last - 2, isPart }) : last;
  const run = { from, to: at + 1 };
  const known = knownBody(reading, from);
  if (!known) return organization({ reading, run, rule: 'company', weight: 7 });
  // "Embraer SA" is Embraer, "Hyundai Heavy Industries" a body of its own.
  const isSame = known.end === words[at - 1]?.end;
  return {
    ...organization({ reading, run, rule: 'company', weight: LONGER_THAN_KNOWN }),
    known: isSame ? known.known : null,
  };
}

/**
 * "|Halden|'s Bread Co": whose name a trade bears. Leaves "Toyota's Lexus Group", "Ireland's Food Group", "Monday's" and
 * whom the article named before, who may own it.
 */
function ownerOf(reading: Reading, from: number, ending: number): number | null {
  const { words, gazetteer } = reading;
  const [before, owner, own] = [words[from - 3], words[from - 2], words[from - 1]];
  if (!/^['’]s$/.test(own?.text ?? '') || !owner || owner.shape !== 'capital' || !isBeside(own, words[from]))
    return null;
  const isDay = WEEKDAYS[before?.text.toLowerCase() ?? ''] !== undefined;
  if (before && !isDay && isNameShaped(before) && isBeside(before, owner)) return null;
  const isTrade = words.slice(from, ending).every(({ text }) => isOfTrade(text.toLowerCase()));
  const isOther =
    gazetteer.placesNamed(owner.text).some(({ rank }) => rank >= CITY) ||
    gazetteer.isDemonym(owner.text) ||
    EVERYDAY_WORDS.has(owner.text.toLowerCase()) ||
    COMMON_WORDS.has(owner.text.toLowerCase()) ||
    knownBody(reading, from - 2) !== null;
  const isNamed = () => words.slice(0, from - 2).some(({ text }) => text === owner.text);
  return isTrade && !isOther && !isNamed() ? from - 2 : null;
}

/** Thousands of inhabitants: smaller places share their names with families. */
const CITY = 50;

function isOfTrade(word: string): boolean {
  return TRADES.has(word) || EVERYDAY_WORDS.has(word);
}

/** "Halden |&| Sons Paving Inc". */
function joinsFirms(words: readonly Word[], and: number): boolean {
  const before = words[and - 1];
  return (
    words[and]?.text === '&' && before !== undefined && isNameShaped(before) && isBeside(before, words[and])
  );
}

import { nameKey } from '../../gazetteer/name-key.ts';
import { AGREEMENT_WORDS } from '../data/agreement-words.ts';
import { COMMON_WORDS } from '../data/common-words.ts';
import { KNOWN_BODIES } from '../data/known-bodies.ts';
import {
  BODY_WORDS,
  COMPANY_ENDINGS,
  HEADS_BEFORE_OF,
  NO_BODY_ACRONYMS,
  SMALL_HEADS,
} from '../data/organization-words.ts';
import { ROLE_WORDS, TITLES } from '../data/titles.ts';
import type { FoundOrganization } from '../found-name.ts';
import { findAcronyms } from './acronyms.ts';
import { extendLeft, extendRight, isBeside, type Run } from './name-runs.ts';
import { isNameShaped, type Reading, type Word } from './read-words.ts';

/** The longest known body: "International Federation of Red Cross and Red Crescent Societies". */
const MOST_WORDS = 10;
/** "UN human rights office": no more small words than this before the head. */
const MOST_SMALL_WORDS = 3;
const chiefNames = new Map<string, { chief: string; name: string }[]>();
for (const [chief, ...others] of KNOWN_BODIES)
  for (const name of [chief, ...others])
    chiefNames.set(nameKey(name), [...(chiefNames.get(nameKey(name)) ?? []), { chief, name }]);

/** Bodies by name, by the words that bodies are named with, by their ending, and by their initials. */
export function findOrganizations(reading: Reading): FoundOrganization[] {
  const found: FoundOrganization[] = [];
  for (let at = 0; at < reading.words.length; at++) {
    const known = knownBody(reading, at);
    if (known) found.push(known);
    const named = namedByWord(reading, at) ?? company(reading, at) ?? acronym(reading, at);
    if (named) found.push(named);
  }
  return [...found, ...found.flatMap((body) => withSmallHead(reading, body)), ...introduced(reading)];
}

/** Both forms of "Sexual Minorities Uganda (SMUG)", where the long one is written as a name. */
function introduced(reading: Reading): FoundOrganization[] {
  const { article, gazetteer } = reading;
  return findAcronyms(reading).flatMap(({ long, short }) => {
    const longForm = article.text.slice(long.start, long.end);
    const words = longForm.split(/[\s-]+/);
    const large = words.filter((word) => /^\p{Lu}/u.test(word));
    const isName = large.length > 1 && large.length * 2 >= words.length && /^\p{Lu}/u.test(longForm);
    const isOther = AGREEMENT_WORDS.has(words.at(-1) ?? '') || gazetteer.placesNamed(longForm).length > 0;
    if (!isName || isOther || NO_BODY_ACRONYMS.has(article.text.slice(short.start, short.end))) return [];
    return [long, short].map((span) => ({
      kind: 'organization' as const,
      ...span,
      surface: article.text.slice(span.start, span.end),
      rule: 'organizations/introduced',
      weight: 7.5,
      known: null,
      longForm,
    }));
  });
}

function organization({
  reading,
  run,
  rule,
  weight,
  known = null,
}: {
  reading: Reading;
  run: Run;
  rule: string;
  weight: number;
  known?: string | null;
}): FoundOrganization {
  const start = reading.words[run.from]?.start ?? 0;
  const end = reading.words[run.to - 1]?.end ?? start;
  return {
    kind: 'organization',
    start,
    end,
    surface: reading.article.text.slice(start, end),
    rule: `organizations/${rule}`,
    weight,
    known,
    longForm: null,
  };
}

/** The longest known body that begins here, written as it is known; in a loud line case does not matter. */
function knownBody(reading: Reading, at: number): FoundOrganization | null {
  const { words, article } = reading;
  const first = words[at];
  if (!first || !(isNameShaped(first) || first.text === 'al')) return null;
  for (let count = MOST_WORDS; count > 0; count--) {
    const last = words[at + count - 1];
    if (!last || last.sentence !== first.sentence || last.shape === 'mark') continue;
    const surface = article.text.slice(first.start, last.end);
    const known = chiefNames
      .get(nameKey(surface))
      ?.find(({ name }) => isWrittenSo({ surface, name, isShouted: first.isShouted }));
    if (known)
      return organization({
        reading,
        run: { from: at, to: at + count },
        rule: 'known',
        weight: 8,
        known: known.chief,
      });
  }
  return null;
}

function isWrittenSo({
  surface,
  name,
  isShouted,
}: {
  surface: string;
  name: string;
  isShouted: boolean;
}): boolean {
  // "WHO" in a shouted line is most likely "who".
  if (isShouted) return name.length > 4 && surface === surface.toUpperCase();
  const bare = (text: string) => text.replace(/[.’']/g, '');
  return bare(surface) === bare(name);
}

/** "Uganda Electoral Commission", "Ministry of Foreign Affairs". */
function namedByWord(reading: Reading, at: number): FoundOrganization | null {
  const { words } = reading;
  const head = words[at];
  if (!head || !isNameShaped(head) || !BODY_WORDS.has(head.text) || head.isLoud) return null;
  const from = trimLeft(
    reading,
    extendLeft({ words, from: at, isPart: (word) => mayBePart(word, reading) }),
    at,
  );
  const to =
    afterOf(reading, at) ?? extendRight({ words, to: at + 1, isPart: (word) => BODY_WORDS.has(word.text) });
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

function mayBePart(word: Word, { gazetteer }: Reading): boolean {
  return (
    !TITLES.has(word.text.toLowerCase()) &&
    !gazetteer.isDemonym(word.text) &&
    !(word.isFirst && COMMON_WORDS.has(word.text.toLowerCase()))
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
  return ROLE_WORDS.has(before.text.toLowerCase()) ||
    /(?:ion|ment|ness|ing|ture|ure|ance|ence|ade|ort|ood|try|ics|ogy|ism|lth)$/.test(before.text)
    ? from - 2
    : from;
}

/** Where "of Foreign Affairs", "for Human Rights", "of the Interior" ends; `null` if nothing of the kind follows. */
function afterOf({ words }: Reading, at: number): number | null {
  if (!HEADS_BEFORE_OF.has(words[at]?.text ?? '')) return null;
  let next = at + 1;
  if (!/^(?:of|for|on|against)$/.test(words[next]?.text ?? '')) return null;
  next += 1;
  if (words[next]?.text === 'the') next += 1;
  const first = words[next];
  if (!first || !isNameShaped(first) || first.sentence !== words[at]?.sentence) return null;
  let to = extendRight({ words, to: next + 1, isPart: (word) => !TITLES.has(word.text.toLowerCase()) });
  for (;;) {
    const [and, then] = [words[to], words[to + 1]];
    const isMore =
      and !== undefined &&
      /^(?:and|&|of)$/.test(and.text) &&
      then !== undefined &&
      isNameShaped(then) &&
      isBeside(and, then) &&
      !then.isFirst;
    if (!isMore) return to;
    to = extendRight({ words, to: to + 2, isPart: (word) => !TITLES.has(word.text.toLowerCase()) });
  }
}

/** "Tata Motors Ltd", "Acme Inc." */
function company(reading: Reading, at: number): FoundOrganization | null {
  const { words } = reading;
  const ending = words[at];
  if (!ending || !COMPANY_ENDINGS.has(ending.text) || !isBeside(words[at - 1], ending)) return null;
  const from = extendLeft({ words, from: at, isPart: (word) => mayBePart(word, reading) });
  return from === at
    ? null
    : organization({ reading, run: { from, to: at + 1 }, rule: 'company', weight: 7 });
}

/** "SMUG", "BNP": two to six capitals in a line that is not all capitals. */
function acronym(reading: Reading, at: number): FoundOrganization | null {
  const word = reading.words[at];
  if (word?.shape !== 'upper' || word.isLoud || !/^\p{Lu}{2,6}$/u.test(word.text)) return null;
  if (NO_BODY_ACRONYMS.has(word.text) || reading.gazetteer.placesNamed(word.text).length > 0) return null;
  const [before, after] = [reading.words[at - 1], reading.words[at + 1]];
  // "MH Tamim", "C F Andrews": initials beside a surname.
  if (after && isBeside(word, after) && after.shape === 'capital' && word.text.length < 3) return null;
  if (before?.text === '-' || after?.text === '-') return null;
  return organization({ reading, run: { from: at, to: at + 1 }, rule: 'acronym', weight: 4 });
}

/** "EU foreign policy department": a known body, a few small words, a head. */
function withSmallHead(reading: Reading, body: FoundOrganization): FoundOrganization[] {
  const { words } = reading;
  if (body.known === null && body.rule !== 'organizations/acronym') return [];
  const after = words.findIndex(({ start }) => start >= body.end);
  for (let count = 0; count <= MOST_SMALL_WORDS; count++) {
    const word = words[after + count];
    if (word?.shape !== 'lower' || !isBeside(words[after + count - 1], word)) return [];
    if (count > 0 && SMALL_HEADS.has(word.text)) {
      const from = words.findIndex(({ start }) => start === body.start);
      return [
        organization({ reading, run: { from, to: after + count + 1 }, rule: 'small-head', weight: 8.5 }),
      ];
    }
  }
  return [];
}

import type { CardAccount, CardConflict, EventFact, LibraryArticle, Span } from '../model.ts';
import { newestFirst } from './card-date.ts';
import { CONTENT_WORDS_LEFT_OUT, NUMBER_WORDS } from './data/number-words.ts';
import type { LibraryIndex } from './library-index.ts';
import type { Sources } from './sources.ts';

/** Accounts whose words are this much the same tell of one thing. Of the shorter one's content words. */
const SAME_WORDS = 0.6;
const FEWEST_SAME_WORDS = 2;
/** More would be a list of its own. */
const MOST_CONFLICTS = 6;
/** Beyond this many events of one entity, only so many are compared with each other. */
const MOST_COMPARED = 400;
const MOST_DAYS_APART = 7;
const DAY_MS = 86_400_000;

interface Account {
  readonly fact: EventFact;
  readonly article: LibraryArticle;
  readonly words: ReadonlySet<string>;
  readonly numbers: readonly NumberOf[];
}

/** "12 people": what is counted, and where that stands in the article. */
interface NumberOf extends Span {
  readonly value: string;
  readonly of: string;
}

/**
 * What articles tell otherwise of one thing that happened: how many, how long, on which day. Two accounts are of one
 * thing if they are of one type, of days that may be the same, and mostly of the same words. Nothing is decided here:
 * all are shown.
 */
export function findConflicts(
  index: LibraryIndex,
  { events, sources }: { events: readonly EventFact[]; sources: Sources },
): CardConflict[] {
  const byType = Map.groupBy(events.slice(0, MOST_COMPARED), ({ type }) => type);
  const conflicts: CardConflict[] = [];
  for (const facts of byType.values()) {
    const accounts = facts.flatMap((fact) => accountOf(index, fact));
    if (new Set(accounts.map(({ article }) => article.id)).size < 2) continue;
    for (const same of sameThings(accounts)) conflicts.push(...conflictsIn(same, sources));
    if (conflicts.length >= MOST_CONFLICTS) break;
  }
  return conflicts.slice(0, MOST_CONFLICTS);
}

function accountOf(index: LibraryIndex, fact: EventFact): Account[] {
  const article = index.article(fact.provenance.article);
  if (!article) return [];
  const { span } = fact.provenance;
  const tokens = tokensOf(article.text, span);
  const words = tokens.filter(({ word }) => isContent(word)).map(({ word }) => stemOf(word));
  return [{ fact, article, words: new Set(words), numbers: numbersIn(tokens) }];
}

/** Accounts of one thing each, of more than one article. */
function sameThings(accounts: readonly Account[]): Account[][] {
  const left = [...accounts];
  const groups: Account[][] = [];
  for (let first = left.shift(); first; first = left.shift()) {
    const group = [first];
    for (let at = 0; at < left.length; ) {
      const other = left[at];
      const isSame =
        other && group.every(({ article }) => article.id !== other.article.id) && isSameThing(first, other);
      if (isSame) group.push(...left.splice(at, 1));
      else at++;
    }
    if (group.length > 1) groups.push(group);
  }
  return groups;
}

function isSameThing(one: Account, other: Account): boolean {
  const shared = [...one.words].filter((word) => other.words.has(word)).length;
  const least = Math.min(one.words.size, other.words.size);
  return shared >= FEWEST_SAME_WORDS && shared >= SAME_WORDS * least && areNear(one.fact, other.fact);
}

/** Of days that are not far apart, or one of them without a day. */
function areNear({ when: one }: EventFact, { when: other }: EventFact): boolean {
  const [a, b] = [dayOf(one?.value), dayOf(other?.value)];
  if (a === null || b === null) return one === null || other === null || one.value === other.value;
  return Math.abs(Date.parse(a) - Date.parse(b)) <= MOST_DAYS_APART * DAY_MS;
}

const dayOf = (value: string | undefined): string | null => /^\d{4}-\d\d-\d\d/.exec(value ?? '')?.[0] ?? null;

function conflictsIn(accounts: readonly Account[], sources: Sources): CardConflict[] {
  const newest = newestFirst(accounts, ({ article }) => article.date?.value ?? null);
  const counted = new Set(newest.flatMap(({ numbers }) => numbers.map(({ of }) => of)));
  const of = (about: CardConflict['about'], valueIn: (one: Account) => Value | null): CardConflict[] => {
    const values = newest.flatMap((account) => {
      const value = valueIn(account);
      return value ? [{ account, value }] : [];
    });
    if (new Set(values.map(({ value }) => value.key)).size < 2) return [];
    return [{ about, accounts: values.map(({ account, value }) => told(account, value, sources)) }];
  };
  return [
    ...[...counted].flatMap((noun) => of('number', (account) => numberOf(account, noun))),
    ...of('duration', ({ fact: { duration } }) => duration && { ...duration, key: duration.value }),
    ...of('date', ({ fact: { when } }) => (when && dayOf(when.value) ? { ...when, key: when.value } : null)),
  ];
}

interface Value extends Span {
  /** Equal for equal values. */
  readonly key: string;
}

function numberOf({ numbers }: Account, noun: string): Value | null {
  const found = numbers.filter(({ of }) => of === noun);
  const [only] = found;
  return only && found.length === 1 ? { start: only.start, end: only.end, key: only.value } : null;
}

/** A date may stand in a sentence before: then the words of the event are shown, and its own date beside them. */
function told({ fact, article }: Account, value: Value, sources: Sources): CardAccount {
  const { sentence, span } = fact.provenance;
  const isInside = value.start >= sentence.start && value.end <= sentence.end;
  const receipt = sources.receipt(article, { sentence, span: isInside ? value : span });
  return { ...receipt, value: article.text.slice(value.start, value.end) };
}

interface Token extends Span {
  readonly word: string;
}

function tokensOf(text: string, { start, end }: Span): Token[] {
  return [...text.slice(start, end).matchAll(/\d[\d.,]*\d|[\p{L}\p{N}]+/gu)].map((found) => ({
    word: found[0].toLowerCase(),
    start: start + found.index,
    end: start + found.index + found[0].length,
  }));
}

/** A number and what it counts: the next word that is one. Years count nothing. */
function numbersIn(tokens: readonly Token[]): NumberOf[] {
  return tokens.flatMap((token, at) => {
    const value = numberValue(token.word);
    const noun = tokens.slice(at + 1, at + 4).find(({ word }) => isContent(word));
    if (value === null || !noun) return [];
    return [{ value, of: stemOf(noun.word), start: token.start, end: noun.end }];
  });
}

function numberValue(word: string): string | null {
  if (/^(?:1[5-9]|20)\d\d$/.test(word)) return null;
  if (/^\d[\d.,]*$/.test(word)) return word.replaceAll(',', '');
  return NUMBER_WORDS.get(word) ?? null;
}

const isContent = (word: string): boolean =>
  word.length > 2 && numberValue(word) === null && !/^\d/.test(word) && !CONTENT_WORDS_LEFT_OUT.has(word);

/** "protests" and "protest" are one word. */
const stemOf = (word: string): string => word.replace(/(?:es|s)$/, '');

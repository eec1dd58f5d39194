import type { EventFact, QuotationFact } from '../../model.ts';

/**
 * One fact where an article tells the same twice: the same sort of event, on the same date, in the same places, to the
 * same people. The first telling stays. Events without date or place are never taken for the same, but for two that open
 * one clause: "was arrested and was charged" is shown once.
 */
export function mergeDuplicates(facts: readonly EventFact[]): EventFact[] {
  const seen = new Set<string>();
  const clauses = new Set<string>();
  return facts.filter((fact) => {
    const clause = `${fact.provenance.span.start} ${fact.when?.value}`;
    if (clauses.has(clause)) return false;
    clauses.add(clause);
    if (!fact.when || fact.where.length === 0) return true;
    const key = JSON.stringify([fact.type, fact.when.value, [...fact.where].sort(), [...fact.about].sort()]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Characters: nobody repeats a part of a longer speech than this. */
const LONGEST_REPEATED = 5_000;
/** Tellings kept for one word of one speaker: bounds the cost of a text that says one thing over and over. */
const MOST_HOLDERS = 16;

/**
 * One fact where an article quotes the same words of one speaker twice, as headlines do: the longer telling stays. The
 * order of the rest is kept.
 */
export function mergeQuotations(facts: readonly QuotationFact[], text: string): QuotationFact[] {
  const repeated = new Set<QuotationFact>();
  for (const [speaker, own] of Map.groupBy(facts, ({ quotation }) => quotation.speaker?.entity ?? null))
    if (speaker !== null && own.length > 1)
      for (const fact of repeatedAmong(own.map((one) => tellingOf(one, text)))) repeated.add(fact);
  return facts.filter((fact) => !repeated.has(fact));
}

interface Telling {
  readonly fact: QuotationFact;
  /** In small letters, without marks. */
  readonly words: string;
  readonly parts: readonly string[];
  /** Few quotations share it, so that one is compared with few others. */
  readonly longestPart: string;
}

/** Of one speaker, those that a longer telling holds. */
function repeatedAmong(tellings: readonly Telling[]): QuotationFact[] {
  const asked = new Set(tellings.map(({ longestPart }) => longestPart));
  const holders = new Map<string, string[]>();
  const repeated: QuotationFact[] = [];
  for (const { fact, words, parts, longestPart } of [...tellings].sort(byLength)) {
    if (holders.get(longestPart)?.some((other) => other.includes(words))) repeated.push(fact);
    else if (words.length <= LONGEST_REPEATED)
      for (const part of new Set(parts)) if (asked.has(part)) hold(holders, part, words);
  }
  return repeated;
}

const byLength = (a: Telling, b: Telling): number => b.words.length - a.words.length;

function hold(holders: Map<string, string[]>, part: string, words: string): void {
  const known = holders.get(part);
  if (known === undefined) holders.set(part, [words]);
  else if (known.length < MOST_HOLDERS) known.push(words);
}

function tellingOf(fact: QuotationFact, text: string): Telling {
  const words = wordsOf(fact, text);
  const parts = words.split(' ');
  const longestPart = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  return { fact, words, parts, longestPart };
}

function wordsOf({ quotation }: QuotationFact, text: string): string {
  const words = quotation.contents.map(({ start, end }) => text.slice(start, end)).join(' ');
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

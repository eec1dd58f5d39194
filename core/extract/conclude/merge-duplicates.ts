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
  const told = facts.map((fact) => ({
    fact,
    words: wordsOf(fact, text),
    speaker: fact.quotation.speaker?.entity ?? null,
  }));
  const byLength = [...told].sort((a, b) => b.words.length - a.words.length);
  const kept = new Map<string, string[]>();
  const stay = new Set<QuotationFact>();
  for (const { fact, words, speaker } of byLength) {
    const keyOf = (word: string) => `${speaker}|${word}`;
    if (speaker !== null && kept.get(keyOf(longestWord(words)))?.some((other) => other.includes(words)))
      continue;
    stay.add(fact);
    if (speaker === null || words.length > LONGEST_REPEATED) continue;
    for (const word of new Set(words.split(' '))) {
      const holders = kept.get(keyOf(word)) ?? [];
      if (holders.length < MOST_HOLDERS) kept.set(keyOf(word), [...holders, words]);
    }
  }
  return facts.filter((fact) => stay.has(fact));
}

/** Few quotations share it, so that one is compared with few others. */
function longestWord(words: string): string {
  return words.split(' ').reduce((best, word) => (word.length > best.length ? word : best), '');
}

function wordsOf({ quotation }: QuotationFact, text: string): string {
  const words = quotation.contents.map(({ start, end }) => text.slice(start, end)).join(' ');
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

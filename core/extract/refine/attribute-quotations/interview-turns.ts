import type { Article, Span } from '../../../model.ts';
import type { Word } from './read-words.ts';
import type { Proposal } from './speech-features.ts';
import type { Stretch } from './told-clause.ts';

/** "Q:", "A.", "Ann Lee:", "THE HERALD:" at the start of a paragraph, with something behind. */
const LABEL = /^(?:[QA][.:]|(?:\p{Lu}[\p{L}\p{M}.'’-]*)(?:\s+[\p{Lu}(][\p{L}\p{M}.'’)-]*){0,4}:)(?=\s+\S)/u;
/** Fewer are no interview. */
const FEWEST_TURNS = 4;

interface Turn {
  /** The last word of the name, lower case: "Ann Lee:" goes on as "Lee:". */
  readonly name: string;
  /** First and last word of the paragraph. */
  readonly words: Stretch;
  readonly labelEnd: number;
}

/** What is said in an interview or a transcript: paragraphs that begin with the name of who speaks and a colon. */
export function interviewTurns(article: Article, words: readonly Word[]): Proposal[] {
  const turns = turnsIn(article, words);
  const names = new Set(turns.map(({ name }) => name));
  const answered = turns.filter(({ name }, at) => at > 0 && turns[at - 1]?.name !== name).length;
  // A list of facts ("Date: …", "Place: …") repeats none of its labels.
  if (turns.length < FEWEST_TURNS || names.size < 2 || names.size * 2 > turns.length) return [];
  if (answered * 2 < turns.length) return [];
  if (!turns.some(({ words: { first, last } }) => isTalk(words, first, last))) return [];
  return turns.flatMap((turn) => proposalOf(words, turn));
}

/** Somebody asks, or speaks of "I", "we" or "you": the lines of a table ("Harbour: Stein (hip) is out") do neither. */
function isTalk(words: readonly Word[], first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1)
    if (/^(?:\?|i|we|you|me|my|us|our|your)$/.test(words[at]?.lower ?? '')) return true;
  return false;
}

function turnsIn({ text, paragraphs }: Article, words: readonly Word[]): Turn[] {
  const turns: Turn[] = [];
  for (let first = 0; first < words.length; ) {
    const index = words[first]?.paragraph ?? -1;
    let last = first;
    while (words[last + 1]?.paragraph === index) last += 1;
    const paragraph = paragraphs[index];
    const label = paragraph?.role === 'body' ? labelOf(text, paragraph) : null;
    if (paragraph && label)
      turns.push({ name: nameIn(label), words: { first, last }, labelEnd: paragraph.start + label.length });
    first = last + 1;
  }
  return turns;
}

function labelOf(text: string, { start, end }: Span): string | null {
  return LABEL.exec(text.slice(start, Math.min(end, start + 80)))?.[0] ?? null;
}

function nameIn(label: string): string {
  return /[\p{L}.'’-]+(?=\W*$)/u.exec(label)?.[0].toLowerCase() ?? label;
}

function proposalOf(words: readonly Word[], { words: all, labelEnd }: Turn): Proposal[] {
  let first = all.first;
  while (first <= all.last && (words[first]?.start ?? 0) < labelEnd) first += 1;
  const mark = first - 1;
  const named = words[mark]?.text === ':' ? mark - 1 : mark;
  if (first > all.last || named < all.first) return [];
  return [
    {
      contents: [{ first, last: all.last }],
      cue: { first: mark, last: mark },
      verb: null,
      candidate: null,
      speaker: { first: all.first, last: named },
      how: 'turn',
    },
  ];
}

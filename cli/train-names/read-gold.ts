import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readArticle } from '../../core/article/read-article.ts';
import { TITLES } from '../../core/extract/data/titles.ts';
import { isNameShaped, type Reading, readWords, type Word } from '../../core/extract/find/read-words.ts';
import { beginOf, OUTSIDE, type TaggedKind } from '../../core/extract/names/labels.ts';
import { proseWords } from '../../core/extract/names/prose-words.ts';
import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import type { Span } from '../../core/model.ts';

/** An annotated text: what is read of it, and the label that each of its words should have. */
export interface GoldText {
  readonly reading: Reading;
  /** The words that the tagger reads. */
  readonly words: readonly Word[];
  readonly labels: readonly number[];
}

interface GoldName extends Span {
  readonly type: string;
  readonly form?: string;
  /** A longer name that this one is the core of: "Uganda Electoral Commission" of "Electoral Commission". */
  readonly alt?: Span;
}

const KIND: Readonly<Record<string, TaggedKind>> = { PER: 'person', LOC: 'place', ORG: 'organization' };
/** Small words that a name may hold, where whole phrases are marked and the name is to be cut out of them. */
const LINKS = new Set(['of', 'de', 'al', 'bin', 'van', 'von', 'der', 'la', '-', "'s", '’s']);

/** One text per line: `{ text, gold: [{ start, end, type, form? }] }`, plain or gzipped. */
export function readGold(file: string, gazetteer: Gazetteer): GoldText[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines.filter(Boolean).map((line) => {
    const { text, gold } = JSON.parse(line) as { text: string; gold: GoldName[] };
    const article = readArticle(text);
    const all = readWords(article);
    const words = proseWords(all);
    return { reading: { article, words: all, gazetteer }, words, labels: labelsOf(words, gold) };
  });
}

/** The longest names first; what crosses a name that is labelled already is left out. */
function labelsOf(words: readonly Word[], gold: readonly GoldName[]): number[] {
  const labels: number[] = words.map(() => OUTSIDE);
  const runs = gold.flatMap((name) => {
    const kind = KIND[name.type];
    const run = kind && (name.form ?? 'name') === 'name' ? runOf(words, { ...name, ...name.alt }) : null;
    return kind && run ? [{ ...run, kind }] : [];
  });
  for (const { from, to, kind } of runs.sort((a, b) => b.to - b.from - (a.to - a.from))) {
    if (labels.slice(from, to).some((label) => label !== OUTSIDE)) continue;
    for (let at = from; at < to; at++) labels[at] = beginOf(kind) + Number(at > from);
  }
  return labels;
}

/** The words of a name. Of a whole phrase ("Captain Ann Lee, who leads …") the words that are written as one. */
function runOf(words: readonly Word[], name: GoldName): { from: number; to: number } | null {
  const inside = (word: Word) => word.start < name.end && name.start < word.end;
  let from = firstBehind(words, name.start);
  if (name.form === undefined) {
    let to = from;
    while (words[to] && inside(words[to] as Word)) to += 1;
    while (from < to && /^(?:the|["“‘'])$/i.test(words[from]?.text ?? '')) from += 1;
    while (to > from && /^(?:['’]s|["”’'])$/.test(words[to - 1]?.text ?? '')) to -= 1;
    return to > from ? { from, to } : null;
  }
  const isSkipped = (word: Word) =>
    inside(word) && (!isNameShaped(word) || TITLES.has(word.text.toLowerCase()) || word.text === 'The');
  while (words[from] && isSkipped(words[from] as Word)) from += 1;
  let to = from;
  for (let at = from; words[at] && inside(words[at] as Word); at++) {
    const word = words[at] as Word;
    if (isNameShaped(word)) to = at + 1;
    else if (!LINKS.has(word.text)) break;
  }
  return to > from ? { from, to } : null;
}

function firstBehind(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

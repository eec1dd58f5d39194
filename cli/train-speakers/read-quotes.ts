import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readArticle } from '../../core/article/read-article.ts';
import { findQuotations } from '../../core/extract/find/quotations.ts';
import {
  candidateFeatures,
  standingOf,
} from '../../core/extract/refine/attribute-quotations/candidate-features.ts';
import { forEachScene } from '../../core/extract/refine/attribute-quotations/choose-speaker.ts';
import { findCandidates } from '../../core/extract/refine/attribute-quotations/find-candidates.ts';
import { findCues } from '../../core/extract/refine/attribute-quotations/find-cues.ts';
import type { LinkedCandidate } from '../../core/extract/refine/attribute-quotations/link-cues.ts';
import { linkCues } from '../../core/extract/refine/attribute-quotations/link-cues.ts';
import { nobodyFeatures } from '../../core/extract/refine/attribute-quotations/nobody-features.ts';
import type { Word } from '../../core/extract/refine/attribute-quotations/read-words.ts';
import { readWords } from '../../core/extract/refine/attribute-quotations/read-words.ts';
import type { Quotation, Span } from '../../core/model.ts';
import type { Choice } from './fit-weights.ts';

/** Offsets are UTF-16 units into `text`. */
export interface QuotedText {
  readonly text: string;
  readonly gold: readonly {
    readonly quoted: readonly (readonly [number, number])[];
    readonly speaker: Span | null;
  }[];
}

/** One text per line, plain or gzipped. */
export function readQuotes(file: string): QuotedText[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line) as QuotedText);
}

/** One choice per quotation: nobody first, then who might have said it, and which of them are right. */
export function choicesIn({ text, gold }: QuotedText): Choice[] {
  const article = readArticle(text);
  const quotations = findQuotations(article);
  const words = readWords(article, quotations);
  const cues = findCues(words);
  const candidates = linkCues(words, findCandidates(words, cues), cues);
  const choices: Choice[] = [];
  forEachScene({ words, quotations, candidates }, (scene) => {
    if (scene === null) return null;
    const speaker = speakerOf(gold, scene.place.quotation);
    const right = scene.candidates.map((candidate) => speaker !== null && covers(words, candidate, speaker));
    const options = scene.candidates.map((candidate) => candidateFeatures(standingOf(scene, candidate)));
    const one = scene.candidates[right.indexOf(true)] ?? null;
    // A speaker out of reach teaches nothing: naming nobody would be no better.
    if (speaker === null || one)
      choices.push({ options: [nobodyFeatures(scene), ...options], right: [speaker === null, ...right] });
    return one;
  });
  return choices;
}

/** Who is annotated as speaking; `null` for words in marks that nobody is said to say. */
function speakerOf(gold: QuotedText['gold'], { quoted }: Quotation): Span | null {
  const [part] = quoted;
  if (!part) return null;
  const said = gold.find((other) => other.quoted.some(([start, end]) => isSame(part, { start, end })));
  return said?.speaker ?? null;
}

/** Half of each lies in the other, at least. */
function isSame(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common * 2 >= Math.max(a.end - a.start, b.end - b.start);
}

function covers(words: readonly Word[], { first, last }: LinkedCandidate, speaker: Span): boolean {
  return (words[first]?.start ?? 0) < speaker.end && speaker.start < (words[last]?.end ?? 0);
}

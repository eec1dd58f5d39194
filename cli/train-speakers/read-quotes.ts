import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readArticle } from '../../core/article/read-article.ts';
import { findQuotations } from '../../core/extract/find/quotations.ts';
import { standingsIn } from '../../core/extract/refine/attribute-quotations/candidate-features.ts';
import { cueScene } from '../../core/extract/refine/attribute-quotations/choose-cue.ts';
import { forEachScene } from '../../core/extract/refine/attribute-quotations/choose-speaker.ts';
import type { CueScene } from '../../core/extract/refine/attribute-quotations/cue-features.ts';
import { cueFeatures, cueView } from '../../core/extract/refine/attribute-quotations/cue-features.ts';
import { hear } from '../../core/extract/refine/attribute-quotations/hear.ts';
import type { LinkedCandidate } from '../../core/extract/refine/attribute-quotations/link-cues.ts';
import {
  nobodyFeatures,
  nobodyView,
} from '../../core/extract/refine/attribute-quotations/nobody-features.ts';
import { proposeSpeech } from '../../core/extract/refine/attribute-quotations/propose-speech.ts';
import type { Word } from '../../core/extract/refine/attribute-quotations/read-words.ts';
import type { Told } from '../../core/extract/refine/attribute-quotations/speech-features.ts';
import { speechFeatures } from '../../core/extract/refine/attribute-quotations/speech-features.ts';
import { candidateFeatures } from '../../core/extract/refine/attribute-quotations/standing-weights.ts';
import type { Directness, Quotation, Span } from '../../core/model.ts';
import type { Choice } from './fit-weights.ts';

/** Offsets are UTF-16 units into `text`. */
export interface QuotedText {
  readonly text: string;
  readonly gold: readonly {
    readonly quoted: readonly (readonly [number, number])[];
    readonly speaker: Span | null;
    readonly cue: Span | null;
    readonly directness: Directness;
    readonly content: readonly (readonly [number, number])[];
  }[];
}

/** One text per line, plain or gzipped. */
export function readQuotes(file: string): QuotedText[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line) as QuotedText);
}

export interface Choices {
  /** One per quotation: nobody first, then who might have said it. */
  readonly speakers: Choice[];
  /** One per quotation with a cue: the cues in reach. */
  readonly cues: Choice[];
  /** One per stretch that may be speech without marks: leave it or take it. */
  readonly speech: Choice[];
}

/** Taking what is no speech harms less than leaving out what is. */
const SPEECH_MISS = 0.7;

/** A choice of nobody counts less: a scare quote with a speaker harms less than a speaker who is not named. */
const NOBODY = 0.3;

/** What is to be chosen in a text, and which options are right. */
export function choicesIn({ text, gold }: QuotedText): Choices {
  const article = readArticle(text);
  const quotations = findQuotations(article);
  const heard = hear(article, quotations);
  const { words } = heard;
  const speakers: Choice[] = [];
  const cues: Choice[] = [];
  forEachScene({ ...heard, quotations }, (scene) => {
    if (scene === null) return null;
    const said = saidIn(gold, scene.place.quotation);
    const speaker = said?.speaker ?? null;
    const right = scene.candidates.map((candidate) => speaker !== null && covers(words, candidate, speaker));
    const options = standingsIn(scene).map(candidateFeatures);
    const one = scene.candidates[right.indexOf(true)] ?? null;
    // A speaker out of reach teaches nothing: naming nobody would be no better.
    if (speaker === null || one)
      speakers.push({
        options: [nobodyFeatures(nobodyView(scene)), ...options],
        right: [speaker === null, ...right],
        weight: speaker === null ? NOBODY : 1,
      });
    if (said?.cue) cues.push(...cueChoice(cueScene(heard, scene.place, one), said.cue));
    return one;
  });
  return {
    speakers,
    cues,
    speech: speechChoices(text, gold, { article, ...heard, candidates: heard.telling }),
  };
}

/** Of each proposal whether to take it: more than half of it is annotated as speech without marks. Longer ones count more. */
function speechChoices(text: string, gold: QuotedText['gold'], told: Told): Choice[] {
  const said = new Uint8Array(text.length);
  for (const { directness, content } of gold)
    if (directness === 'indirect') for (const [start, end] of content) said.fill(1, start, end);
  return proposeSpeech(told).flatMap((proposal): Choice[] => {
    if (proposal.how === 'wire' || proposal.how === 'turn') return [];
    let [length, right] = [0, 0];
    for (const { first, last } of proposal.contents) {
      const span = said.subarray(told.words[first]?.start ?? 0, told.words[last]?.end ?? 0);
      length += span.length;
      right += span.reduce((sum, one) => sum + one, 0);
    }
    const taken = right * 2 > length;
    const weight = Math.min(length / 80, 2) * (taken ? 1 : SPEECH_MISS);
    return [{ options: [['0'], speechFeatures(told, proposal)], right: [!taken, taken], weight }];
  });
}

function cueChoice(scene: CueScene, cue: Span): Choice[] {
  const right = scene.cues.map((one) => covers(scene.words, one, cue));
  if (!right.includes(true)) return [];
  return [{ options: scene.cues.map((one) => cueFeatures(cueView(scene, one))), right }];
}

/** What is annotated of a quotation; nothing for words in marks that nobody is said to say. */
function saidIn(gold: QuotedText['gold'], { quoted }: Quotation): QuotedText['gold'][number] | undefined {
  const [part] = quoted;
  return part && gold.find((other) => other.quoted.some(([start, end]) => isSame(part, { start, end })));
}

/** Half of each lies in the other, at least. */
function isSame(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common * 2 >= Math.max(a.end - a.start, b.end - b.start);
}

function covers(
  words: readonly Word[],
  { first, last }: Pick<LinkedCandidate, 'first' | 'last'>,
  speaker: Span,
): boolean {
  return (words[first]?.start ?? 0) < speaker.end && speaker.start < (words[last]?.end ?? 0);
}

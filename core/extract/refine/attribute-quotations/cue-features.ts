import type { Cue } from './find-cues.ts';
import type { LinkedCandidate } from './link-cues.ts';
import type { Word } from './read-words.ts';
import type { Place, QuotedFrom } from './scene.ts';
import { crossed } from './scene.ts';

/** What the choice of one cue may look at. */
export interface CueScene {
  readonly words: readonly Word[];
  readonly quoted: QuotedFrom;
  readonly place: Place;
  /** Who is taken for the speaker. */
  readonly speaker: LinkedCandidate | null;
  /** Those in reach, in order. */
  readonly cues: readonly Cue[];
  /** The first word of the candidate that is the subject of a cue, by the first word of the cue. */
  readonly subjects: ReadonlyMap<number, number>;
}

/** How a cue stands to the quotation and to its speaker: position, order, class. No word of the text. */
export interface CueView {
  readonly kind: string;
  readonly side: 'b' | 'i' | 'a';
  readonly gap: string;
  readonly of: Ownership;
  readonly order: string;
  readonly apart: string;
  readonly same: string;
  readonly lead: string;
  readonly next: string;
  readonly led: string;
  readonly far: string;
  readonly directness: string;
}

export function cueView(scene: CueScene, cue: Cue): CueView {
  const { words, quoted, place } = scene;
  const side = cue.last < place.first ? 'b' : cue.first > place.last ? 'a' : 'i';
  const gap = bucket(side === 'b' ? place.first - cue.last : side === 'a' ? cue.first - place.last : 1);
  const of = ownership(scene, cue);
  const isApart = crossed(quoted, Math.min(cue.last, place.first), Math.max(cue.first, place.last), place);
  const beside = words[side === 'a' ? place.last : place.first]?.sentence;
  return {
    kind: `${cue.class}|${cue.form}`,
    side,
    gap,
    of,
    order: orderOf(scene, cue, of),
    apart: isApart ? 'x' : '-',
    same: words[cue.first]?.sentence === beside ? 's' : 'o',
    lead: leadOf(words[cue.first - 1]),
    next: nextOf(words, cue),
    led: leadOf(words[place.first - 1]),
    far: scene.speaker === null ? 'none' : bucket(Math.abs(cue.first - scene.speaker.last)),
    directness: place.quotation.directness,
  };
}

export function cueFeatures(view: CueView): string[] {
  const { kind, side, gap, of, order, apart, same, lead, next, led, far, directness } = view;
  return [
    `k:${kind}`,
    `k:${kind}|${of}`,
    `k:${kind}|${side}${gap}`,
    `k:${kind}|${directness}|${led}`,
    `g:${side}${gap}|${of}`,
    `g:${side}${gap}|${apart}|${same}`,
    `g:${side}${gap}|${directness}|${led}`,
    `o:${of}|${order}`,
    `o:${of}|${order}|${kind}`,
    `o:${of}|${order}|${directness}|${led}`,
    `o:${of}|${side}|${apart}|${same}`,
    `l:${lead}|${kind}`,
    `l:${lead}|${of}|${side}`,
    `n:${next}|${kind}`,
    `n:${next}|${side}|${gap}`,
    `n:${next}|${of}|${order}`,
    `f:${far}|${of}`,
    `f:${far}|${side}|${kind}`,
  ];
}

/** One text for all of it. */
export function cueKey(view: CueView): string {
  const { kind, side, gap, of, order, apart, same, lead, next, led, far, directness } = view;
  return `${kind} ${side} ${gap} ${of} ${order} ${apart} ${same} ${lead} ${next} ${led} ${far} ${directness}`;
}

function bucket(gap: number): string {
  if (gap <= 3) return String(gap);
  return gap <= 5 ? '5' : gap <= 8 ? '8' : gap <= 13 ? '13' : gap <= 21 ? '21' : 'far';
}

type Ownership = 'own' | 'shared' | 'others' | 'free';

function ownership({ speaker, subjects }: CueScene, cue: Cue): Ownership {
  if (speaker?.cue === cue && speaker.link !== 'object') return 'own';
  if (speaker?.also.includes(cue)) return 'shared';
  const subject = subjects.get(cue.first);
  return subject === undefined ? 'free' : subject === speaker?.first ? 'own' : 'others';
}

/** How many of the speaker's cues stand nearer to the quotation, and how many farther off. */
function orderOf(scene: CueScene, cue: Cue, of: Ownership): string {
  const { place, cues } = scene;
  const gap = (one: Cue) =>
    one.last < place.first ? place.first - one.last : Math.max(0, one.first - place.last);
  let nearer = 0;
  let farther = 0;
  for (const other of cues) {
    if (other === cue) continue;
    const owned = ownership(scene, other);
    if (of === 'own' || of === 'shared' ? owned !== 'own' && owned !== 'shared' : false) continue;
    if (gap(other) < gap(cue)) nearer += 1;
    else farther += 1;
  }
  return `${Math.min(nearer, 2)}${Math.min(farther, 2)}`;
}

function leadOf(word: Word | undefined): string {
  if (!word) return 'start';
  if (word.quotation >= 0) return 'quote';
  if (/^[,:]$/.test(word.text)) return word.text;
  if (/^[^\p{L}\d]/u.test(word.text)) return 'mark';
  if (/^(?:that|to)$/.test(word.lower)) return word.lower === 'to' ? 'infinitive' : 'clause';
  if (/^(?:and|or|but)$/.test(word.lower)) return 'joint';
  if (/^(?:as|by|in|of|for|with|on|at)$/.test(word.lower)) return 'preposition';
  if (/^(?:is|are|was|were|be|been|being)$/.test(word.lower)) return 'be';
  if (/^(?:has|have|had|will|would|could|can|did|does|do|not)$/.test(word.lower)) return 'helper';
  return /^(?:he|she|they|it|who|i|we|you|which)$/.test(word.lower) ? 'pronoun' : 'word';
}

function nextOf(words: readonly Word[], { last }: Cue): string {
  const next = words[last + 1];
  if (!next) return 'end';
  if (next.quotation >= 0) return 'quote';
  if (/^[,:.]$/.test(next.text)) return next.text;
  if (/^(?:that|to)$/.test(next.lower)) return next.lower === 'to' ? 'infinitive' : 'clause';
  if (/^(?:as|of|for|on|in|at|with|about)$/.test(next.lower)) return 'preposition';
  if (/^(?:how|if|whether|what|why|who)$/.test(next.lower)) return 'question';
  if (/^(?:the|a|an|his|her|their|its)$/.test(next.lower)) return 'determiner';
  return /^\p{Lu}/u.test(next.text) ? 'capital' : /^\p{Ll}/u.test(next.text) ? 'word' : 'mark';
}

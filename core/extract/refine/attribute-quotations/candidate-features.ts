import { WORDS_BEFORE } from '../../data/speaker-words.ts';
import { cueNumber, noCueNumber } from './cue-standing.ts';
import type { Cue } from './find-cues.ts';
import type { LinkedCandidate } from './link-cues.ts';
import type { Word } from './read-words.ts';
import type { Place, Scene } from './scene.ts';
import { crossed, endOf, gapOf, opensParagraph } from './scene.ts';
import {
  DISTANCE,
  END,
  FORM,
  GAP,
  LED,
  LINK,
  MOST_NEARER,
  MOST_RANKED,
  NEAR,
  RIVAL,
  SAME,
  SIDE,
  START,
  type Standing,
  TYPE,
} from './standing.ts';

/** How each candidate of a scene stands to its quotation, in their order. */
export function standingsIn(scene: Scene): Standing[] {
  const { words, place, candidates } = scene;
  // The same for all of them.
  const form = FORM.number[place.quotation.directness];
  const end = END.number[endOf(scene)] ?? 0;
  const start = START.number[opensParagraph(words, place.first) ? 'opening' : 'woven'];
  const gap = GAP.number[gapOf(scene)];
  const orders = ordersIn(scene);
  const rivals = rivalsIn(scene);
  return candidates.map((candidate, at) => {
    const { link } = candidate;
    const side = sideOf(place, candidate);
    const own = nearestOwn(place, candidate);
    const { rank, nearer } = orders[at] ?? NO_ORDER;
    // In the order of the fields of a standing.
    return [
      TYPE.number[candidate.type],
      LINK.number[link],
      link === 'none' ? 0 : 1,
      own === null ? noCueNumber(link) : cueOf(scene, candidate, own),
      NEAR.number[nearness(words, place, candidate)],
      form,
      end,
      SIDE.number[side],
      DISTANCE.number[bucket(distanceOf(scene, candidate))],
      start,
      rank,
      LED.number[leadOf(words, candidate)],
      SAME.number[sameness(scene, candidate)],
      gap,
      nearer,
      RIVAL.number[rivalOf(scene, { candidate, own, rivals })] ?? 0,
    ];
  });
}

type Side = 'before' | 'after' | 'inside';

function sideOf({ first, last }: Place, candidate: LinkedCandidate): Side {
  return candidate.last < first ? 'before' : candidate.first > last ? 'after' : 'inside';
}

/** Words between candidate and quotation. */
function distanceOf(scene: Scene, candidate: LinkedCandidate): number {
  const { first, last } = scene.place;
  const side = sideOf(scene.place, candidate);
  if (side === 'before') return first - candidate.last - 1;
  return side === 'after' ? candidate.first - last - 1 : innerDistance(scene, candidate);
}

function innerDistance({ words, place }: Scene, { first, last }: LinkedCandidate): number {
  let left = 0;
  while (first - left - 1 > place.first && (words[first - left - 1]?.quotation ?? -1) < 0) left += 1;
  let right = 0;
  while (last + right + 1 < place.last && (words[last + right + 1]?.quotation ?? -1) < 0) right += 1;
  return Math.min(left, right);
}

function bucket(distance: number): keyof typeof DISTANCE.number {
  if (distance <= 0) return '0';
  if (distance <= 3) return distance === 1 ? '1' : distance === 2 ? '2' : '3';
  if (distance <= 5) return '5';
  if (distance <= 8) return '8';
  return distance <= 14 ? '14' : distance <= 25 ? '25' : distance <= 50 ? '50' : 'far';
}

function nearness(
  words: readonly Word[],
  place: Place,
  { first }: LinkedCandidate,
): keyof typeof NEAR.number {
  const own = words[first];
  const from = words[place.first];
  const to = words[place.last];
  if (!own || !from || !to) return 'far';
  if (own.sentence >= from.sentence && own.sentence <= to.sentence) return 'sentence';
  if (own.paragraph >= from.paragraph && own.paragraph <= to.paragraph) {
    if (own.sentence === to.sentence + 1) return 'next';
    return own.sentence === from.sentence - 1 ? 'last' : 'paragraph';
  }
  return own.paragraph === from.paragraph - 1
    ? 'paragraph-before'
    : own.paragraph > to.paragraph
      ? 'paragraph-after'
      : 'far';
}

/** How the candidate's cue stands to the quotation: its class, its side and how near it is. */
function cueOf({ quoted, place }: Scene, candidate: LinkedCandidate, cue: Cue): number {
  const { first, last } = place;
  const side = cue.last < first ? 'b' : cue.first > last ? 'a' : 'i';
  return cueNumber({
    link: cue === candidate.cue ? candidate.link : 'shared',
    cue,
    side,
    gap: side === 'b' ? first - cue.last - 1 : side === 'a' ? cue.first - last - 1 : 0,
    isCrossed: crossed(quoted, Math.min(cue.last, first), Math.max(cue.first, last), place),
  });
}

/** Of the candidate's own cues the one nearest to the quotation. */
function nearestOwn({ first, last }: Place, { cue, also }: LinkedCandidate): Cue | null {
  if (also.length === 0) return cue;
  const gap = (one: Cue) => (one.last < first ? first - one.last : Math.max(0, one.first - last));
  return also.reduce((best, one) => (best === null || gap(one) < gap(best) ? one : best), cue);
}

const LEADS = new Map(
  Object.entries(WORDS_BEFORE).flatMap(([lead, words]) =>
    words.split(' ').map((word) => [word, lead as keyof typeof WORDS_BEFORE] as const),
  ),
);

function leadOf(words: readonly Word[], { first }: LinkedCandidate): keyof typeof LED.number {
  const before = words[first - 1];
  if (!before || before.sentence !== words[first]?.sentence) return 'start';
  if (before.quotation >= 0) return 'quote';
  return LEADS.get(before.lower) ?? (/^['’]s?$/.test(before.text) ? 'owned' : 'word');
}

interface Order {
  /** Candidates nearer by on the same side of the quotation, and those of them with a cue of their own. */
  readonly rank: number;
  readonly nearer: number;
}

const NO_ORDER: Order = { rank: 0, nearer: 0 };

/** Counted from the quotation outwards: behind it in the order of the text, before it against that order. */
function ordersIn({ place, candidates }: Scene): Order[] {
  const orders = candidates.map(() => NO_ORDER);
  const count = (from: number, step: number, isOnSide: (candidate: LinkedCandidate) => boolean) => {
    let [rank, nearer] = [0, 0];
    for (let at = from; at >= 0 && at < candidates.length; at += step) {
      const candidate = candidates[at];
      if (!candidate || !isOnSide(candidate)) continue;
      orders[at] = { rank, nearer };
      rank = Math.min(rank + 1, MOST_RANKED);
      if (candidate.cue !== null && candidate.link !== 'object') nearer = Math.min(nearer + 1, MOST_NEARER);
    }
  };
  count(0, 1, ({ first }) => first > place.last);
  count(candidates.length - 1, -1, ({ last }) => last < place.first);
  return orders;
}

function sameness({ words, previous }: Scene, candidate: LinkedCandidate): keyof typeof SAME.number {
  if (previous === null) return 'first';
  if (previous.first === candidate.first) return 'same';
  return words[previous.last]?.lower === words[candidate.last]?.lower ? 'namesake' : 'other';
}

interface Rival {
  readonly candidate: LinkedCandidate;
  readonly cue: Cue;
}

/** Who says something by a cue before the quotation, in its sentence, in their order. */
function rivalsIn({ words, place, candidates }: Scene): Rival[] {
  const sentence = words[place.first]?.sentence;
  return candidates.flatMap((candidate): Rival[] => {
    const { cue, link } = candidate;
    if (!cue || cue.last >= place.first || words[cue.first]?.sentence !== sentence) return [];
    if (!SAYING_LINKS.has(link)) return [];
    return cue.form === 'finite' && (cue.class === 'say' || cue.class === 'according')
      ? [{ candidate, cue }]
      : [];
  });
}

const SAYING_LINKS: ReadonlySet<LinkedCandidate['link']> = new Set([
  ...(['subject', 'subject-phrase', 'subject-apposition', 'inverted', 'source'] as const),
]);

interface Rivalry {
  readonly candidate: LinkedCandidate;
  readonly own: Cue | null;
  readonly rivals: readonly Rival[];
}

/** The last rival whose cue stands between the candidate's own and the quotation: how near that is. */
function rivalOf({ place }: Scene, { candidate, own, rivals }: Rivalry): string {
  if (!own || own.last >= place.first) return '-';
  const nearest = rivals.findLast((rival) => rival.cue.first > own.last && rival.candidate !== candidate);
  if (!nearest) return 'none';
  const gap = place.first - nearest.cue.last - 1;
  return `${nearest.candidate.type === 'who' ? 'who' : 'one'}${gap <= 1 ? '1' : gap <= 4 ? '4' : gap <= 12 ? '12' : 'far'}`;
}

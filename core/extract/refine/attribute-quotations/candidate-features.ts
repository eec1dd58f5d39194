import { WORDS_BEFORE } from '../../data/speaker-words.ts';
import { cueNumber, noCueNumber } from './cue-standing.ts';
import type { Cue } from './find-cues.ts';
import type { LinkedCandidate } from './link-cues.ts';
import { ordersIn } from './orders.ts';
import type { Word } from './read-words.ts';
import { rivalOf, rivalsIn } from './rivals.ts';
import type { Place, Scene } from './scene.ts';
import { crossed, endOf, gapOf, opensParagraph } from './scene.ts';
import {
  DISTANCE,
  END,
  FORM,
  GAP,
  LED,
  LINK,
  NEAR,
  SAME,
  SIDE,
  START,
  type Standing,
  TYPE,
} from './standing.ts';

/** What is true of a candidate wherever the quotation stands. */
export interface Traits {
  readonly type: number;
  readonly link: number;
  readonly led: number;
}

export function traitsOf(words: readonly Word[], candidate: LinkedCandidate): Traits {
  return {
    type: TYPE.number[candidate.type],
    link: LINK.number[candidate.link],
    led: leadOf(words, candidate),
  };
}

/** How each candidate of a scene stands to its quotation, in their order. */
export function standingsIn(scene: Scene): Standing[] {
  const standings: Standing[] = [];
  tellStandings(scene, (standing) => standings.push([...standing]));
  return standings;
}

/** Takes one standing after the other, all in the same array: they are too many for one each. */
export function tellStandings(scene: Scene, take: (standing: Standing, at: number) => void): void {
  const { words, place, candidates } = scene;
  // The same for all of them.
  const form = FORM.number[place.quotation.directness];
  const end = END.number[endOf(scene)] ?? 0;
  const start = START.number[opensParagraph(words, place.first) ? 'opening' : 'woven'];
  const gap = GAP.number[gapOf(scene)];
  const orders = ordersIn(scene);
  const rivals = rivalsIn(scene);
  const standing: number[] = [];
  for (let at = 0; at < candidates.length; at++) {
    const candidate = candidates[at] as LinkedCandidate;
    const { type, link, led } = scene.traits[at] as Traits;
    const own = nearestOwn(place, candidate);
    // In the order of the fields of a standing.
    standing[0] = type;
    standing[1] = link;
    standing[2] = candidate.link === 'none' ? 0 : 1;
    standing[3] = own === null ? noCueNumber(candidate.link) : cueOf(scene, candidate, own);
    standing[4] = nearness(words, place, candidate);
    standing[5] = form;
    standing[6] = end;
    standing[7] = sideOf(place, candidate);
    standing[8] = bucket(distanceOf(scene, candidate));
    standing[9] = start;
    standing[10] = orders.ranks[at] ?? 0;
    standing[11] = led;
    standing[12] = sameness(scene, candidate);
    standing[13] = gap;
    standing[14] = orders.nearer[at] ?? 0;
    standing[15] = rivalOf(scene, { candidate, own, rivals });
    take(standing, at);
  }
}

const { before: BEFORE, after: AFTER, inside: INSIDE } = SIDE.number;

function sideOf({ first, last }: Place, candidate: LinkedCandidate): number {
  return candidate.last < first ? BEFORE : candidate.first > last ? AFTER : INSIDE;
}

/** Words between candidate and quotation. */
function distanceOf(scene: Scene, candidate: LinkedCandidate): number {
  const { first, last } = scene.place;
  if (candidate.last < first) return first - candidate.last - 1;
  return candidate.first > last ? candidate.first - last - 1 : innerDistance(scene, candidate);
}

function innerDistance({ words, place }: Scene, { first, last }: LinkedCandidate): number {
  let left = 0;
  while (first - left - 1 > place.first && (words[first - left - 1]?.quotation ?? -1) < 0) left += 1;
  let right = 0;
  while (last + right + 1 < place.last && (words[last + right + 1]?.quotation ?? -1) < 0) right += 1;
  return Math.min(left, right);
}

/** The number of each distance up to the last that stands for itself. */
const DISTANCES = Uint8Array.from({ length: 51 }, (_, distance) => {
  if (distance <= 3) return DISTANCE.number[String(distance) as '0'];
  if (distance <= 8) return DISTANCE.number[distance <= 5 ? '5' : '8'];
  return DISTANCE.number[distance <= 14 ? '14' : distance <= 25 ? '25' : '50'];
});

function bucket(distance: number): number {
  return DISTANCES[Math.max(0, distance)] ?? DISTANCE.number.far;
}

function nearness(words: readonly Word[], place: Place, { first }: LinkedCandidate): number {
  const own = words[first];
  const from = words[place.first];
  const to = words[place.last];
  if (!own || !from || !to) return NEAR.number.far;
  if (own.sentence >= from.sentence && own.sentence <= to.sentence) return NEAR.number.sentence;
  if (own.paragraph >= from.paragraph && own.paragraph <= to.paragraph) {
    if (own.sentence === to.sentence + 1) return NEAR.number.next;
    return own.sentence === from.sentence - 1 ? NEAR.number.last : NEAR.number.paragraph;
  }
  if (own.paragraph === from.paragraph - 1) return NEAR.number['paragraph-before'];
  return own.paragraph > to.paragraph ? NEAR.number['paragraph-after'] : NEAR.number.far;
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
function nearestOwn(place: Place, { cue, also }: LinkedCandidate): Cue | null {
  let best = cue;
  for (const one of also) if (best === null || gapTo(place, one) < gapTo(place, best)) best = one;
  return best;
}

function gapTo({ first, last }: Place, cue: Cue): number {
  return cue.last < first ? first - cue.last : Math.max(0, cue.first - last);
}

const LEADS = new Map(
  Object.entries(WORDS_BEFORE).flatMap(([lead, words]) =>
    words.split(' ').map((word) => [word, lead as keyof typeof WORDS_BEFORE] as const),
  ),
);

function leadOf(words: readonly Word[], { first }: LinkedCandidate): number {
  const before = words[first - 1];
  if (!before || before.sentence !== words[first]?.sentence) return LED.number.start;
  if (before.quotation >= 0) return LED.number.quote;
  return LED.number[LEADS.get(before.lower) ?? (/^['’]s?$/.test(before.text) ? 'owned' : 'word')];
}

function sameness({ words, previous }: Scene, candidate: LinkedCandidate): number {
  if (previous === null) return SAME.number.first;
  if (previous.first === candidate.first) return SAME.number.same;
  const isNamesake = words[previous.last]?.lower === words[candidate.last]?.lower;
  return isNamesake ? SAME.number.namesake : SAME.number.other;
}

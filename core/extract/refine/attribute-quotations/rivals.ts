import type { Cue } from './find-cues.ts';
import type { LinkedCandidate } from './link-cues.ts';
import type { Scene } from './scene.ts';
import { RIVAL } from './standing.ts';

/** One who says something by a cue before the quotation, in its sentence. */
export interface Rival {
  readonly candidate: LinkedCandidate;
  readonly cue: Cue;
}

/** In their order. */
export function rivalsIn({ words, place, candidates }: Scene): Rival[] {
  const sentence = words[place.first]?.sentence;
  const rivals: Rival[] = [];
  for (const candidate of candidates) {
    const { cue, link } = candidate;
    if (!cue || cue.last >= place.first || words[cue.first]?.sentence !== sentence) continue;
    if (cue.form !== 'finite' || !SAYING_LINKS.has(link)) continue;
    if (cue.class === 'say' || cue.class === 'according') rivals.push({ candidate, cue });
  }
  return rivals;
}

const SAYING_LINKS: ReadonlySet<LinkedCandidate['link']> = new Set([
  ...(['subject', 'subject-phrase', 'subject-apposition', 'inverted', 'source'] as const),
]);

interface Rivalry {
  readonly candidate: LinkedCandidate;
  readonly own: Cue | null;
  readonly rivals: readonly Rival[];
}

const { number: NUMBER } = RIVAL;

/** The last rival whose cue stands between the candidate's own and the quotation: how near that is. */
export function rivalOf({ place }: Scene, { candidate, own, rivals }: Rivalry): number {
  if (!own || own.last >= place.first) return NUMBER['-'];
  const nearest = lastBehind(own, candidate, rivals);
  if (!nearest) return NUMBER.none;
  const gap = place.first - nearest.cue.last - 1;
  const isWho = nearest.candidate.type === 'who';
  if (gap <= 1) return isWho ? NUMBER.who1 : NUMBER.one1;
  if (gap <= 4) return isWho ? NUMBER.who4 : NUMBER.one4;
  if (gap <= 12) return isWho ? NUMBER.who12 : NUMBER.one12;
  return isWho ? NUMBER.whofar : NUMBER.onefar;
}

function lastBehind(own: Cue, candidate: LinkedCandidate, rivals: readonly Rival[]): Rival | null {
  for (let at = rivals.length - 1; at >= 0; at--) {
    const rival = rivals[at] as Rival;
    if (rival.cue.first > own.last && rival.candidate !== candidate) return rival;
  }
  return null;
}

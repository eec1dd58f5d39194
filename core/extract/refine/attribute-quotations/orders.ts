import type { LinkedCandidate } from './link-cues.ts';
import type { Scene } from './scene.ts';
import { MOST_NEARER, MOST_RANKED } from './standing.ts';

/** Of each candidate how many stand nearer by on its side of the quotation, and how many of them have a cue of their own. */
export interface Orders {
  readonly ranks: Uint8Array;
  readonly nearer: Uint8Array;
}

/** Counted from the quotation outwards: behind it in the order of the text, before it against that order. */
export function ordersIn({ place, candidates }: Pick<Scene, 'place' | 'candidates'>): Orders {
  const count = candidates.length;
  const orders = { ranks: new Uint8Array(count), nearer: new Uint8Array(count) };
  const behind = { rank: 0, nearer: 0 };
  for (let at = 0; at < count; at++) {
    const candidate = candidates[at] as LinkedCandidate;
    if (candidate.first > place.last) countIn(behind, candidate, orders, at);
  }
  const before = { rank: 0, nearer: 0 };
  for (let at = count - 1; at >= 0; at--) {
    const candidate = candidates[at] as LinkedCandidate;
    if (candidate.last < place.first) countIn(before, candidate, orders, at);
  }
  return orders;
}

function countIn(
  side: { rank: number; nearer: number },
  { cue, link }: LinkedCandidate,
  { ranks, nearer }: Orders,
  at: number,
): void {
  ranks[at] = side.rank;
  nearer[at] = side.nearer;
  side.rank = Math.min(side.rank + 1, MOST_RANKED);
  if (cue !== null && link !== 'object') side.nearer = Math.min(side.nearer + 1, MOST_NEARER);
}

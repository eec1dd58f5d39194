import type { PinnedPlace } from '../../../extension/messages.ts';

/** Between a card and the edge of the viewport. */
const EDGE_PX = 8;
const LEAST = { width: 220, height: 120 } as const;
/** By an arrow key. */
const STEP_PX = 16;
/** A card that would lie on another is moved by so much. */
const ASIDE_PX = 24;

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** The place, or the nearest to it that is all inside of the viewport. */
export function insideOf(viewport: Viewport, { left, top, width, height }: PinnedPlace): PinnedPlace {
  const most = { width: viewport.width - 2 * EDGE_PX, height: viewport.height - 2 * EDGE_PX };
  const size = {
    width: Math.min(Math.max(width, LEAST.width), most.width),
    height: Math.min(Math.max(height, LEAST.height), most.height),
  };
  const within = (at: number, room: number): number => Math.max(EDGE_PX, Math.min(at, room - EDGE_PX));
  return {
    ...size,
    left: within(left, viewport.width - size.width),
    top: within(top, viewport.height - size.height),
  };
}

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP_PX, 0],
  ArrowRight: [STEP_PX, 0],
  ArrowUp: [0, -STEP_PX],
  ArrowDown: [0, STEP_PX],
};

/** What an arrow key makes of a place: it moves the card, with Shift its far corner. `null`: another key. */
export function placeByKey(place: PinnedPlace, key: string, sizes: 'move' | 'size'): PinnedPlace | null {
  const way = WAYS[key];
  if (!way) return null;
  const [x, y] = way;
  return sizes === 'move'
    ? { ...place, left: place.left + x, top: place.top + y }
    : { ...place, width: place.width + x, height: place.height + y };
}

/** A place beside those that are taken, so that each card's head is to be seen. */
export function asideOf(taken: readonly PinnedPlace[], place: PinnedPlace): PinnedPlace {
  const isTaken = taken.some(
    ({ left, top }) => Math.abs(left - place.left) < ASIDE_PX && Math.abs(top - place.top) < ASIDE_PX,
  );
  if (!isTaken) return place;
  return asideOf(taken, { ...place, left: place.left + ASIDE_PX, top: place.top + ASIDE_PX });
}

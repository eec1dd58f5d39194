import type { PinnedPlace } from '../../../extension/messages.ts';

/** Between a card and the edge of the viewport, or another card. */
export const EDGE_PX = 8;
const LEAST = { width: 220, height: 120 } as const;
/** By an arrow key. */
const STEP_PX = 16;
/** Of a card under another so much at its top stays free: it is moved and closed there. */
const ASIDE_PX = 24;

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** Where something begins that is to be inside: `room` is what it leaves of the viewport. */
export const within = (at: number, room: number): number => Math.max(EDGE_PX, Math.min(at, room - EDGE_PX));

/** The place, or the nearest to it that is all inside of the viewport. */
export function insideOf(viewport: Viewport, { left, top, width, height }: PinnedPlace): PinnedPlace {
  const most = { width: viewport.width - 2 * EDGE_PX, height: viewport.height - 2 * EDGE_PX };
  const size = {
    width: Math.min(Math.max(width, LEAST.width), most.width),
    height: Math.min(Math.max(height, LEAST.height), most.height),
  };
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

/** A place inside of the viewport, the wanted one at best, where each of those that are taken can be seen to be closed. */
export function asideOf(viewport: Viewport, taken: readonly PinnedPlace[], wanted: PinnedPlace): PinnedPlace {
  const all = [
    wanted,
    ...taken.map(({ left, top }) => ({ ...wanted, left: left + ASIDE_PX, top: top + ASIDE_PX })),
    ...taken.flatMap((other) => besides(viewport, other, wanted)),
  ].map((place) => insideOf(viewport, place));
  return all.find((place) => !taken.some((other) => coversHead(place, other))) ?? insideOf(viewport, wanted);
}

/** Above, before, below and after another one, smaller where there is less room. */
function besides(viewport: Viewport, other: PinnedPlace, wanted: PinnedPlace): PinnedPlace[] {
  const [right, bottom] = [other.left + other.width + EDGE_PX, other.top + other.height + EDGE_PX];
  const width = Math.min(wanted.width, other.left - 2 * EDGE_PX);
  const height = Math.min(wanted.height, other.top - 2 * EDGE_PX);
  return [
    { ...wanted, top: other.top - EDGE_PX - height, height },
    { ...wanted, left: other.left - EDGE_PX - width, width },
    { ...wanted, top: bottom, height: Math.min(wanted.height, viewport.height - EDGE_PX - bottom) },
    { ...wanted, left: right, width: Math.min(wanted.width, viewport.width - EDGE_PX - right) },
  ];
}

const coversHead = (place: PinnedPlace, { left, top, width }: PinnedPlace): boolean =>
  place.left < left + width &&
  place.left + place.width > left &&
  place.top < top + ASIDE_PX &&
  place.top + place.height > top;

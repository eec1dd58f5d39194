import { computePosition, flip, type Placement, type Platform } from '@floating-ui/core';
import type { Box } from '../marks/surroundings.ts';
import { EDGE_PX, within } from './pinned-place.ts';

/** Between the line and the card. */
const GAP_PX = 6;
/** Lower than this a card is of no use: it goes beside its line or, where that is narrow too, onto it. */
export const LEAST_PX = 80;
const MOST_PX = 480;
/** Narrower than this a card cannot be read. */
const LEAST_WIDTH_PX = 200;

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface CardSpot {
  /** The card's corner, in the viewport's pixels. */
  readonly x: number;
  readonly y: number;
}

interface Room {
  readonly line: Box;
  readonly viewport: Size;
  /** Of the page's text: where it begins, so does the card. */
  readonly direction: 'ltr' | 'rtl';
  /** How large the card is where it may be at most so large. */
  readonly sizeWithin: (most: Size) => Size;
}

/**
 * Where a card goes: below its line or above it, never on it and never off screen: where there is little room it becomes
 * lower and scrolls inside.
 */
export async function spotFor({ line, viewport, direction, sizeWithin }: Room): Promise<CardSpot> {
  const { placement, most } = sideFor(line, viewport);
  const size = sizeWithin(most);
  const { x, y } = await computePosition(withGap(line, placement), size, {
    platform: platformOf(viewport, direction),
    placement,
    strategy: 'fixed',
    middleware: [flip({ padding: EDGE_PX, crossAxis: false })],
  });
  return { x: within(x, viewport.width - size.width), y: within(y, viewport.height - size.height) };
}

/** The line and what stays free between it and a card on one of two sides. */
const withGap = ({ left, right, top, bottom }: Box, placement: Placement): Box =>
  placement === 'right-start'
    ? { left: left - GAP_PX, right: right + GAP_PX, top, bottom }
    : { left, right, top: top - GAP_PX, bottom: bottom + GAP_PX };

/** The side that is tried first, and how large a card can be on it or the one across. */
function sideFor(line: Box, { width, height }: Size): { placement: Placement; most: Size } {
  const margin = GAP_PX + EDGE_PX;
  const across = width - 2 * EDGE_PX;
  const room = Math.floor(Math.max(line.top, height - line.bottom) - margin);
  if (room >= LEAST_PX)
    return { placement: 'bottom-start', most: { width: across, height: Math.min(MOST_PX, room) } };
  const beside = Math.floor(Math.max(line.left, width - line.right) - margin);
  const high = Math.max(LEAST_PX, Math.min(MOST_PX, height - 2 * EDGE_PX));
  if (beside >= LEAST_WIDTH_PX) return { placement: 'right-start', most: { width: beside, height: high } };
  return { placement: 'bottom-start', most: { width: across, height: Math.min(LEAST_PX, high) } };
}

interface CardByLine {
  readonly frame: HTMLElement;
  readonly line: Box;
}

/** Puts the card of a frame where it belongs. */
export async function placeCard(of: CardByLine & Pick<Room, 'direction'>): Promise<void> {
  const { frame, line, direction } = of;
  const sizeWithin = (most: Size): Size => {
    setMostSize(frame, most);
    return frame.getBoundingClientRect();
  };
  const { x, y } = await spotFor({ line, viewport: viewportSize(), direction, sizeWithin });
  const zoom = zoomAround(frame);
  frame.style.left = `${Math.round(x) / zoom}px`;
  frame.style.top = `${Math.round(y) / zoom}px`;
}

/** How large a card may be there is known before anything is in it: told later, all of it would be laid out twice. */
export function makeRoom({ frame, line }: CardByLine): void {
  setMostSize(frame, sideFor(line, viewportSize()).most);
}

export const viewportSize = (): Size => ({
  width: document.documentElement.clientWidth,
  height: innerHeight,
});

/** Inside a root that the page zooms, a pixel of style is another one. A frame that is not shown cannot tell. */
export const zoomAround = ({ parentElement }: HTMLElement): number => parentElement?.currentCSSZoom ?? 1;

/** The text size that browsers come with, CSS pixels. */
const USUAL_TEXT_PX = 16;

/** How much larger than usual text is by the reader's own choice in the browser: what is around a frame takes nothing from the page. */
const textZoomAround = ({ parentElement: around }: HTMLElement): number =>
  around ? Math.max(1, Number.parseFloat(getComputedStyle(around).fontSize) / USUAL_TEXT_PX) : 1;

export function setMostSize(frame: HTMLElement, { width, height }: Size): void {
  const zoom = zoomAround(frame);
  frame.style.setProperty('--text-zoom', `${textZoomAround(frame)}`);
  frame.style.setProperty('--card-width', `${width / zoom}px`);
  frame.style.setProperty('--card-height', `${height / zoom}px`);
}

/**
 * What Floating UI needs to know of the page. A card in the top layer is cut off by nothing but the viewport, so that
 * its DOM platform, three quarters of its size, is not needed.
 */
const platformOf = ({ width, height }: Size, direction: Room['direction']): Platform => ({
  getElementRects: ({ reference, floating }) => ({
    reference: rectOf(reference as Box),
    floating: { x: 0, y: 0, ...sizeOf(floating as Size) },
  }),
  getDimensions: (size) => sizeOf(size as Size),
  getClippingRect: () => ({ x: 0, y: 0, width, height }),
  isRTL: () => direction === 'rtl',
});

const rectOf = ({ left, top, right, bottom }: Box) => ({
  x: left,
  y: top,
  width: right - left,
  height: bottom - top,
});

const sizeOf = ({ width, height }: Size): Size => ({ width, height });

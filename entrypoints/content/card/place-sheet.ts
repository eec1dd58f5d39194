import type { Box } from '../marks/surroundings.ts';
import { setMostSize, zoomAround } from './place-card.ts';

/** Between the line and the sheet. */
const GAP_PX = 6;
/** So much of the viewport at most: the page stays in sight. */
const SHARE = 0.7;
/** Where the line leaves less than this on both sides, the sheet may lie over it. */
const LEAST_PX = 160;
const WIDEST_PX = 640;

/** What is seen of the page, in the coordinates of its layout: less than all of it where a reader has zoomed in. */
export interface Seen {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface SheetSpot {
  readonly side: 'top' | 'bottom';
  readonly left: number;
  readonly width: number;
  /** How high it may be. */
  readonly most: number;
}

/** The edge of the screen with more room beside the line that was tapped, which stays in sight. */
export function sheetFor(line: Box, { left, top, width, height }: Seen): SheetSpot {
  const above = line.top - top;
  const below = top + height - line.bottom;
  const room = Math.max(above, below) - GAP_PX;
  const most = room < LEAST_PX ? height / 2 : Math.min(room, height * SHARE);
  const wide = Math.min(width, WIDEST_PX);
  return {
    side: below >= above ? 'bottom' : 'top',
    left: left + (width - wide) / 2,
    width: wide,
    most: Math.floor(most),
  };
}

/** Puts a sheet at its edge of the screen. */
export function placeSheet(frame: HTMLElement, line: Box): void {
  const zoom = zoomAround(frame);
  const seen = seenOfPage();
  const { side, left, width, most } = sheetFor(line, seen);
  const { style } = frame;
  frame.dataset.sheet = side;
  setMostSize(frame, { width, height: most });
  style.left = `${left / zoom}px`;
  style.top = side === 'top' ? `${seen.top / zoom}px` : 'auto';
  style.bottom = side === 'top' ? 'auto' : `${(innerHeight - seen.top - seen.height) / zoom}px`;
}

function seenOfPage(): Seen {
  const view = visualViewport;
  if (!view) return { left: 0, top: 0, width: innerWidth, height: innerHeight };
  return { left: view.offsetLeft, top: view.offsetTop, width: view.width, height: view.height };
}

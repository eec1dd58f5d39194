import { computePosition, flip, offset, type Platform, shift } from '@floating-ui/core';
import type { Box } from '../marks/surroundings.ts';

/** Between the line and the card. */
const GAP_PX = 6;
/** Between the card and the edge of the viewport. */
const EDGE_PX = 8;
/** Lower than this a card is of no use, and it may cover what it likes. */
const LEAST_PX = 80;
const MOST_PX = 480;

/**
 * Puts the card below its line or above it, never on it and never off screen: where there is little room it becomes
 * lower and scrolls inside.
 */
export async function placeCard(frame: HTMLElement, line: Box): Promise<void> {
  const [above, below] = [line.top, innerHeight - line.bottom];
  const room = Math.max(above, below) - GAP_PX - EDGE_PX;
  frame.style.setProperty('--card-height', `${Math.max(LEAST_PX, Math.min(MOST_PX, Math.floor(room)))}px`);
  const { x, y } = await computePosition(line, frame, {
    platform: VIEWPORT,
    placement: 'bottom-start',
    strategy: 'fixed',
    middleware: [offset(GAP_PX), flip({ padding: EDGE_PX, crossAxis: false }), shift({ padding: EDGE_PX })],
  });
  frame.style.left = `${Math.round(x)}px`;
  frame.style.top = `${Math.round(y)}px`;
}

/**
 * What Floating UI needs to know of the page. A card in the top layer is cut off by nothing but the viewport, so that
 * its DOM platform, three quarters of its size, is not needed.
 */
const VIEWPORT: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: rectOf(reference as Box),
    floating: { x: 0, y: 0, ...sizeOf(floating as HTMLElement) },
  }),
  getDimensions: (element) => sizeOf(element as HTMLElement),
  getClippingRect: () => ({
    x: 0,
    y: 0,
    width: document.documentElement.clientWidth,
    height: innerHeight,
  }),
};

const rectOf = ({ left, top, right, bottom }: Box) => ({
  x: left,
  y: top,
  width: right - left,
  height: bottom - top,
});

const sizeOf = ({ offsetWidth, offsetHeight }: HTMLElement) => ({ width: offsetWidth, height: offsetHeight });

import { IDENTITY, isUpright, type Linear } from './linear.ts';
import type { Box } from './surroundings.ts';

/** A rectangle as its text lies: `width` along the text, around a point in the viewport, turned by `frame`. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly frame: Linear;
}

/** One line of text: its bounding rectangle, and how it lies. */
export interface TextLine {
  readonly box: Box;
  readonly frame: Linear;
  /** The height of the text before it is turned; asked only where the rectangle does not tell. */
  readonly height: () => number;
}

/** How thick a line is. */
export const LINE_PX = 2;

/** The line under a text. */
export function placeLine(text: TextLine): Placed {
  const { x, y, width, height, frame } = placeBox(text);
  const down = (height - LINE_PX) / 2;
  return { x: x + frame.c * down, y: y + frame.d * down, width, height: LINE_PX, frame };
}

/** The whole of a text. */
export function placeBox({ box, frame, height: ask }: TextLine): Placed {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const [wide, high] = [box.right - box.left, box.bottom - box.top];
  if (frame === IDENTITY) return { x, y, width: wide, height: high, frame };
  const [a, b, c, d] = [frame.a, frame.b, frame.c, frame.d].map(Math.abs) as [number, number, number, number];
  if (isUpright(frame)) {
    const [width, height] = a > b ? [wide / a, high / d] : [high / b, wide / c];
    return { x, y, width, height, frame };
  }
  const height = ask();
  const width = a > b ? (wide - c * height) / a : (high - d * height) / b;
  return { x, y, width: Math.max(0, width), height, frame };
}

/** The bounding rectangle. */
export function boundsOf({ x, y, width, height, frame }: Placed): Box {
  const across = (Math.abs(frame.a) * width + Math.abs(frame.c) * height) / 2;
  const down = (Math.abs(frame.b) * width + Math.abs(frame.d) * height) / 2;
  return { left: x - across, right: x + across, top: y - down, bottom: y + down };
}

/**
 * What of a rectangle is inside `seen`, a part of its bounds. A line that is cut along is not drawn: half a line looks
 * like dirt. One that lies aslant is drawn whole or not at all.
 */
export function cutTo(placed: Placed, seen: Box): Placed | null {
  const { x, y, height, frame } = placed;
  const whole = boundsOf(placed);
  if (!isUpright(frame)) {
    const isIn = x >= seen.left && x <= seen.right && y >= seen.top && y <= seen.bottom;
    return isIn ? placed : null;
  }
  const isFlat = Math.abs(frame.a) > Math.abs(frame.b);
  const [lost, long] = isFlat
    ? [seen.top - whole.top + whole.bottom - seen.bottom, seen.right - seen.left]
    : [seen.left - whole.left + whole.right - seen.right, seen.bottom - seen.top];
  const scale = Math.abs(isFlat ? frame.a : frame.b);
  if (lost >= 1 || long < 1) return null;
  return {
    x: isFlat ? (seen.left + seen.right) / 2 : x,
    y: isFlat ? y : (seen.top + seen.bottom) / 2,
    width: long / scale,
    height,
    frame,
  };
}

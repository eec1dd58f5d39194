import type { EntityId } from '../../../core/model.ts';
import type { MarkKind } from '../../../extension/messages.ts';
import type { Layer, Overlay } from '../overlay.ts';
import { around } from '../text/is-shown.ts';
import type { Mention } from '../text/mentions.ts';
import type { Line } from './colour.ts';
import { uncovered } from './covers.ts';
import { lieOf, multiply, readWritingMode } from './linear.ts';
import { boundsOfText, boxesOf, heightOf } from './measure.ts';
import { boundsOf, cutTo, type Placed, placeBox, placeLine } from './place-line.ts';
import { intersect, isEmpty, type Look, type Surroundings, surroundingsOf } from './surroundings.ts';
import { markColours } from './text-colours.ts';

/** A line of a mark in the viewport. */
export interface Stroke {
  readonly layer: Layer;
  readonly placed: Placed;
  readonly shape: MarkKind | 'ring';
  readonly line: Line;
}

/** What is known of a mention since it was last measured. */
export interface Measured {
  readonly strokes: readonly Stroke[];
  /** Where its text is: on the page, or in the viewport where it stays there. */
  readonly box: DOMRect;
  readonly fixed: boolean | undefined;
  /** May move against the page when that scrolls. */
  readonly loose: boolean | undefined;
  /** Of what is out of view nobody can say what covers it. */
  readonly inView: boolean;
}

/** One look at the page: valid until the next change of layout. */
export interface Measuring {
  readonly overlay: Overlay;
  readonly look: Look;
  readonly colours: Map<Element, Line>;
  readonly kindOf: (entity: EntityId) => MarkKind;
  /** The mention that the keyboard went to. */
  readonly current: Mention | null;
}

/** `null`: it has left the page. */
export function measureMark(mention: Mention, of: Measuring): Measured | null {
  const element = around(mention.from.node);
  if (!element) return null;
  const surroundings = surroundingsOf(element, of.look);
  const { fixed, loose, z, top } = surroundings;
  const frame = multiply(surroundings.frame, readWritingMode(getComputedStyle(element).writingMode));
  const height = () => heightOf(mention, frame);
  const strokes: Stroke[] = [];
  for (const box of boxesOf(mention, lieOf(frame))) {
    const text = { box, frame, height };
    const line = of.colours.get(element) ?? markColours(element, surroundings, box);
    of.colours.set(element, line);
    const add = (whole: Placed, shape: Stroke['shape']): void => {
      const placed = seenPart(whole, element, surroundings);
      if (placed) strokes.push({ layer: of.overlay.layer({ z, fixed, top }), placed, shape, line });
    };
    if (mention === of.current) add(placeBox(text), 'ring');
    add(placeLine(text), of.kindOf(mention.entity));
  }
  const box = whereIs(mention, fixed);
  return { strokes, box, fixed, loose, inView: isWithin(box, fixed, 0) };
}

function seenPart(placed: Placed, element: Element, { clip }: Surroundings): Placed | null {
  const bounds = boundsOf(placed);
  const inside = clip ? intersect(clip, bounds) : bounds;
  if (isEmpty(inside)) return null;
  const seen = uncovered(inside, element);
  return seen && cutTo(placed, seen);
}

/** Text scrolls under bars that stick to an edge of the viewport: so near to it is asked each time what covers it. */
const BARS_PX = 120;

/** Whether what was measured still holds, where its text and all around it look as they did. */
export function holds(mark: Measured, mention: Mention): boolean {
  const { box, fixed, loose, inView } = mark;
  const isIn = (margin: number): boolean => isWithin(box, fixed, margin);
  if (loose || (isIn(0) && !(inView && isIn(BARS_PX)))) return false;
  const now = whereIs(mention, fixed);
  return Math.abs(now.x - box.x) + Math.abs(now.y - box.y) + Math.abs(now.width - box.width) < 0.5;
}

function whereIs(mention: Mention, fixed: boolean | undefined): DOMRect {
  const box = boundsOfText(mention);
  if (!fixed) {
    box.x += scrollX;
    box.y += scrollY;
  }
  return box;
}

/** Whether it is in the viewport now, so far from its upper and lower edge. */
function isWithin({ y, height }: DOMRect, fixed: boolean | undefined, margin: number): boolean {
  const top = fixed ? y : y - scrollY;
  return top + height > margin && top < innerHeight - margin;
}

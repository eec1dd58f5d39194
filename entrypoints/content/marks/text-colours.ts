import { blend, type Colour, type Line, lineOn, luminance, readColour } from './colour.ts';
import { paintedBelow } from './covers.ts';
import type { Box, Surroundings } from './surroundings.ts';
import { surroundingsOf } from './surroundings.ts';

/** The colours of a mark's line on the text of `element`, which stands at `box`. */
export function markColours(element: Element, around: Surroundings, box: Box): Line {
  const text = readColour(getComputedStyle(element).color);
  const grounds = around.raised ? groundsAt(element, around, box) : around.grounds;
  return lineOn(text, grounds);
}

/** What is behind a text that may stand on something which is not around it. */
function groundsAt(element: Element, { grounds }: Surroundings, box: Box): readonly Colour[] | null {
  const layers = paintedBelow(element, { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });
  if (layers === null) return grounds; // out of view: nobody can say, and nobody sees it
  const colours: Colour[] = [];
  for (const { backgroundColor, isPicture } of layers) {
    const colour = isPicture ? null : readColour(backgroundColor);
    if (!colour) return null;
    colours.push(colour);
    if (colour.alpha === 1) return [colours.reduceRight((below, top) => blend(top, below))];
  }
  return grounds;
}

/** Whether the card is to be light or dark beside the text of `element`. */
export function themeAround(element: Element): 'light' | 'dark' {
  const look = new Map();
  const { grounds } = surroundingsOf(element, look);
  const [ground] = grounds ?? surroundingsOf(document.body, look).grounds ?? [];
  return ground && luminance(ground) < 0.18 ? 'dark' : 'light';
}

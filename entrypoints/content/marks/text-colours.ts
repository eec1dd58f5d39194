import { type Colour, groundOf, lineColour, luminance, readColour } from './colour.ts';

const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
const DARK_CANVAS: Colour = { red: 18, green: 18, blue: 18, alpha: 1 };

/** The colour of a mark's line on the text of `element`, as CSS. */
export function markColour(element: Element): string {
  const computed = getComputedStyle(element).color;
  const text = readColour(computed);
  const ground = backgroundOf(element);
  if (!text || !ground) return computed; // a colour space, or a picture behind: as readable as the text is
  const { red, green, blue } = lineColour(text, ground);
  return `rgb(${Math.round(red)} ${Math.round(green)} ${Math.round(blue)})`;
}

/** What is behind the text of `element`; `null` where that is a picture. */
function backgroundOf(element: Element): Colour | null {
  const layers: Colour[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.backgroundImage !== 'none') return null;
    const colour = readColour(style.backgroundColor);
    if (!colour) return null;
    if (colour.alpha > 0) layers.push(colour);
    if (colour.alpha === 1) break;
  }
  return groundOf(layers, canvasColour());
}

/** What the browser draws under everything. */
function canvasColour(): Colour {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const mayBeDark = scheme.includes('dark');
  const isDark =
    mayBeDark && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? DARK_CANVAS : WHITE;
}

/** Whether the card is to be light or dark beside the text of `element`. */
export function themeAround(element: Element): 'light' | 'dark' {
  const ground = backgroundOf(element) ?? backgroundOf(document.body ?? document.documentElement);
  return ground && luminance(ground) < 0.18 ? 'dark' : 'light';
}

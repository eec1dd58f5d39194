import { blend, type Colour, readColour, WHITE } from './colour.ts';

const DARK_CANVAS: Colour = { red: 18, green: 18, blue: 18, alpha: 1 };
/** Layers of see-through gradients multiply: beyond this nobody knows what is behind. */
const MOST_GROUNDS = 8;

type Background = Pick<CSSStyleDeclaration, 'backgroundColor' | 'backgroundImage' | 'backgroundClip'>;
type Style = Background & Pick<CSSStyleDeclaration, 'filter' | 'mixBlendMode'>;

/** The colours that may be behind what stands in an element, given those behind the element. `null`: unknown. */
export function readGround(style: Style, below: readonly Colour[] | null): readonly Colour[] | null {
  if (style.filter !== 'none' || style.mixBlendMode !== 'normal') return null; // a mark is not changed with its text
  return readBackground(style, below);
}

function readBackground(style: Background, below: readonly Colour[] | null): readonly Colour[] | null {
  const colour = readColour(style.backgroundColor);
  if (!colour) return null;
  const plain = colour.alpha === 1 ? [colour] : (below?.map((under) => blend(colour, under)) ?? null);
  if (style.backgroundImage === 'none' || style.backgroundClip === 'text') return plain;
  const stops = readGradients(style.backgroundImage);
  if (!stops) return null;
  if (stops.every(({ alpha }) => alpha === 1)) return stops;
  const mixed = plain?.flatMap((under) => [under, ...stops.map((stop) => blend(stop, under))]) ?? null;
  return mixed && mixed.length <= MOST_GROUNDS ? mixed : null;
}

/** The colours of gradients and those between two of them; `null` where there is any other picture. */
export function readGradients(image: string): Colour[] | null {
  if (/\burl\(|image-set\(|element\(|paint\(|cross-fade\(/.test(image) || !image.includes('gradient('))
    return null;
  const colours = image.match(/(?:rgba?|color|okl[ac][bh]|lab|lch)\([^()]*\)/g)?.map(readColour) ?? [];
  if (colours.length === 0 || colours.length > MOST_GROUNDS || colours.includes(null)) return null;
  const stops = colours as Colour[];
  const between = stops.slice(1).map((stop, at) => middle(stops[at] ?? stop, stop));
  return [...stops, ...between];
}

const middle = (one: Colour, other: Colour): Colour => ({
  red: (one.red + other.red) / 2,
  green: (one.green + other.green) / 2,
  blue: (one.blue + other.blue) / 2,
  alpha: (one.alpha + other.alpha) / 2,
});

/** What the browser draws under everything, with the root element's own background on it. */
export function groundUnder(
  root: Background & Pick<CSSStyleDeclaration, 'colorScheme'>,
): readonly Colour[] | null {
  // Under a frame without a background there is whatever the page around it has there.
  const canvas = window === window.parent ? [canvasColour(root.colorScheme)] : null;
  return readBackground(root, canvas); // its filters change our marks as well
}

function canvasColour(ofRoot: string): Colour {
  const scheme = ofRoot === 'normal' ? schemeOfPage() : ofRoot;
  const mayBeDark = scheme.includes('dark');
  const isDark =
    mayBeDark && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? DARK_CANVAS : WHITE;
}

/** What a page says without a style; styles go before it. */
function schemeOfPage(): string {
  return document.querySelector<HTMLMetaElement>('meta[name=color-scheme]')?.content ?? '';
}

/** sRGB, 0–255, and how opaque, 0–1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** A computed colour → its parts; `null` for notations of wider colour spaces. */
export function readColour(computed: string): Colour | null {
  const parts = /^rgba?\(([^)]*)\)$/
    .exec(computed)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number.parseFloat);
  if (!parts || parts.length < 3 || parts.some(Number.isNaN)) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  return { red, green, blue, alpha };
}

/** `top` as it looks on an opaque `below`. */
export function blend(top: Colour, below: Colour): Colour {
  const mix = (one: number, other: number): number => one * top.alpha + other * (1 - top.alpha);
  return {
    red: mix(top.red, below.red),
    green: mix(top.green, below.green),
    blue: mix(top.blue, below.blue),
    alpha: 1,
  };
}

/** WCAG 2 relative luminance, 0–1. */
export function luminance({ red, green, blue }: Colour): number {
  const linear = (value: number): number => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, 1.4.11: what a graphic needs to be made out. */
const ENOUGH = 3;

/** The text's own colour where it can be seen well enough, else the better of black and white. */
export function lineColour(text: Colour, ground: Colour): Colour {
  const line = blend(text, ground);
  if (contrast(line, ground) >= ENOUGH) return line;
  return luminance(ground) > 0.18
    ? { red: 0, green: 0, blue: 0, alpha: 1 }
    : { red: 255, green: 255, blue: 255, alpha: 1 };
}

/** The first opaque colour behind, with what lies on it. `layers`: from the nearest outwards. */
export function groundOf(layers: readonly Colour[], canvas: Colour): Colour {
  const opaque = layers.findIndex(({ alpha }) => alpha === 1);
  const below = opaque < 0 ? canvas : (layers[opaque] ?? canvas);
  return layers
    .slice(0, opaque < 0 ? layers.length : opaque)
    .reduceRight((ground, top) => blend(top, ground), below);
}

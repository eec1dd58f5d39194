/** sRGB, 0–255, and how opaque, 0–1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** A computed colour → its parts; `null` for what the browser itself cannot turn into sRGB. */
export function readColour(computed: string): Colour | null {
  return readLegacy(computed) ?? readLegacy(inSrgb(computed));
}

function readLegacy(computed: string): Colour | null {
  const [, name, inside = ''] = /^(rgba?|color)\((?:srgb )?([^)]*)\)$/.exec(computed) ?? [];
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(computed)?.slice(1);
  const parts =
    hex?.map((part) => Number.parseInt(part, 16)) ?? inside.split(/[\s,/]+/).map(Number.parseFloat);
  if (parts.length < 3 || parts.some(Number.isNaN)) return null;
  const unit = name === 'color' ? 255 : 1;
  const [red = 0, green = 0, blue = 0] = parts.map((part) => Math.min(255, Math.max(0, part * unit)));
  return { red, green, blue, alpha: parts[3] ?? 1 };
}

let canvas: OffscreenCanvasRenderingContext2D | null | undefined;

/** Wide colour spaces → sRGB, as the browser does it. */
function inSrgb(colour: string): string {
  if (!colour.includes('(') || typeof OffscreenCanvas === 'undefined') return '';
  canvas ??= new OffscreenCanvas(1, 1).getContext('2d');
  if (!canvas) return '';
  canvas.fillStyle = `color-mix(in srgb, ${colour}, ${colour})`;
  return String(canvas.fillStyle);
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
const BLACK: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };
export const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };

/** The colour of a line, and of a second one along it where the ground may have any colour: one of them can be seen. */
export interface Line {
  readonly colour: string;
  readonly edge: string | null;
}

/** The text's own colour where it can be seen well enough on all grounds, else black or white, else both. */
export function lineOn(text: Colour | null, grounds: readonly Colour[] | null): Line {
  if (grounds) {
    const canBeSeen = (line: Colour): boolean =>
      grounds.every((ground) => contrast(blend(line, ground), ground) >= ENOUGH);
    const [ground = WHITE] = grounds;
    const choices = [
      ...(text ? [blend(text, ground)] : []),
      ...(luminance(ground) > 0.18 ? [BLACK, WHITE] : [WHITE, BLACK]),
    ];
    const line = choices.find(canBeSeen);
    if (line) return { colour: show(line), edge: null };
  }
  const isDark = text === null || text.alpha < 0.5 || luminance(text) < 0.18;
  return isDark ? { colour: show(BLACK), edge: show(WHITE) } : { colour: show(WHITE), edge: show(BLACK) };
}

const show = ({ red, green, blue }: Colour): string =>
  `rgb(${Math.round(red)} ${Math.round(green)} ${Math.round(blue)})`;

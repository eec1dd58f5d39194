/** The linear part of a transform: (x, y) → (a x + c y, b x + d y). */
export interface Linear {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

export const IDENTITY: Linear = { a: 1, b: 0, c: 0, d: 1 };

/** `inner` first, then `outer`. */
export function multiply(outer: Linear, inner: Linear): Linear {
  if (outer === IDENTITY) return inner;
  if (inner === IDENTITY) return outer;
  return {
    a: outer.a * inner.a + outer.c * inner.b,
    b: outer.b * inner.a + outer.d * inner.b,
    c: outer.a * inner.c + outer.c * inner.d,
    d: outer.b * inner.c + outer.d * inner.d,
  };
}

/** `null` where everything is pressed flat. */
export function invert({ a, b, c, d }: Linear): Linear | null {
  const area = a * d - b * c;
  if (Math.abs(area) < 1e-6) return null;
  return { a: d / area, b: -b / area, c: -c / area, d: a / area };
}

/** What the computed styles of transforms are where there is none. */
export const isNone = (computed = ''): boolean => /^(none)?$/.test(computed);

/** Where a matrix, column by column, leaves the plane. */
const OUT_OF_PLANE = [2, 3, 6, 7, 8, 9, 11];

/** What an element does to its own text; `null`: it turns it out of the plane, or stretches it without end. */
export function readTransform({
  transform,
  rotate,
  scale,
}: Readonly<Pick<CSSStyleDeclaration, 'transform' | 'rotate' | 'scale'>>): Linear | null {
  if ([transform, rotate, scale].every(isNone)) return IDENTITY;
  // "30deg"; with an axis ("x 30deg", "0 1 0 30deg") only the one that points at the reader stays in the plane.
  const angle = rotate.replace(/^(z|0 0 1) /, '');
  if (angle.includes(' ')) return null;
  const turned = isNone(rotate) ? '0deg' : angle;
  const scaled = isNone(scale) ? 1 : scale.split(' ').slice(0, 2);
  try {
    const of = new DOMMatrixReadOnly(
      `rotate(${turned}) scale(${scaled}) ${isNone(transform) ? '' : transform}`,
    );
    const cells = of.toFloat64Array();
    const { a, b, c, d } = of;
    return OUT_OF_PLANE.some((at) => Math.abs(cells[at] ?? 0) > 1e-6) ? null : { a, b, c, d };
  } catch {
    return null; // the browser does not read what it writes itself of infinite numbers
  }
}

/** How text runs: along the first axis; what is under it lies along the second. */
export function readWritingMode(mode: string): Linear {
  if (mode === 'sideways-lr') return { a: 0, b: -1, c: 1, d: 0 };
  return mode.startsWith('vertical') || mode.startsWith('sideways') ? { a: 0, b: 1, c: -1, d: 0 } : IDENTITY;
}

/** Whether rectangles stay upright: turned by right angles, mirrored and scaled at most. */
export function isUpright({ a, b, c, d }: Linear): boolean {
  return (Math.abs(b) < 1e-4 && Math.abs(c) < 1e-4) || (Math.abs(a) < 1e-4 && Math.abs(d) < 1e-4);
}

/** Which way text goes on the screen. */
export function lieOf(frame: Linear): 'across' | 'down' | 'aslant' {
  if (!isUpright(frame)) return 'aslant';
  return Math.abs(frame.a) > Math.abs(frame.b) ? 'across' : 'down';
}

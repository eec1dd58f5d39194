/** A place on the map that wants its name beside it. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** A country or region: the name may stand on the point itself. */
  readonly area: boolean;
  readonly first: boolean;
}

/** A name as it is drawn: `x` is its middle, `y` its base line. */
export interface Label extends Mark {}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const LETTER_WIDTH = 6.1; // of 11 px system sans, on the wide side: a gap reads better than a touch
const WIDE_LETTER_WIDTH = 11;
const ASCENT = 9;
const DESCENT = 3;
const GAP = 7;
const EDGE = 2;
const DOT = 4;

const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g;

const widthOf = (text: string): number => {
  const wide = text.match(WIDE)?.length ?? 0;
  return (text.length - wide) * LETTER_WIDTH + wide * WIDE_LETTER_WIDTH;
};

/** Right, left, above, below, then the corners: the order in which map readers expect a name. */
function candidates(mark: Mark): readonly Label[] {
  const { x, y } = mark;
  const half = widthOf(mark.text) / 2;
  const middle = (ASCENT - DESCENT) / 2;
  const aside = half + GAP;
  const around: [number, number][] = [
    [x + aside, y + middle],
    [x - aside, y + middle],
    [x, y - GAP],
    [x, y + GAP + ASCENT - 2],
    [x + aside - 3, y - 3],
    [x + aside - 3, y + ASCENT + 2],
    [x - aside + 3, y - 3],
    [x - aside + 3, y + ASCENT + 2],
  ];
  if (mark.area) around.unshift([x, y + middle]);
  return around.map(([atX, atY]) => ({ ...mark, x: atX, y: atY }));
}

const boxOf = (label: Label): Box => {
  const half = widthOf(label.text) / 2;
  return { left: label.x - half, right: label.x + half, top: label.y - ASCENT, bottom: label.y + DESCENT };
};

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Names beside their points: the first place first, none over another name or another's dot, none outside the
 * frame. A name without room is left out: its dot stays, and the list under the map has it.
 */
export function placeLabels(
  marks: readonly Mark[],
  frame: { readonly width: number; readonly height: number },
): readonly Label[] {
  const taken: { box: Box; of: Mark | null }[] = marks
    .filter((mark) => !mark.area)
    .map((mark) => ({
      box: { left: mark.x - DOT, right: mark.x + DOT, top: mark.y - DOT, bottom: mark.y + DOT },
      of: mark,
    }));
  const labels: Label[] = [];
  const fits = (box: Box, mark: Mark): boolean =>
    box.left >= EDGE &&
    box.right <= frame.width - EDGE &&
    box.top >= EDGE &&
    box.bottom <= frame.height - EDGE &&
    !taken.some((other) => other.of !== mark && overlap(other.box, box));
  for (const mark of [...marks].sort((a, b) => Number(b.first) - Number(a.first))) {
    const label = candidates(mark).find((candidate) => fits(boxOf(candidate), mark));
    if (label === undefined) continue;
    taken.push({ box: boxOf(label), of: null });
    labels.push(label);
  }
  return labels;
}

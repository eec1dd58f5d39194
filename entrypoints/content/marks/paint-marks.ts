import type { EntityId } from '../../../core/model.ts';
import type { MarkKind } from '../../../extension/messages.ts';
import type { Layer, LayerPlace, Overlay } from '../overlay.ts';
import type { Mention } from '../text/mentions.ts';
import type { Line } from './colour.ts';
import { uncovered } from './covers.ts';
import { IDENTITY, invert, type Linear, lieOf, multiply, readWritingMode } from './linear.ts';
import { boxesOf, heightOf, mentionsBetween } from './measure.ts';
import { boundsOf, cutTo, type Placed, placeBox, placeLine, type TextLine } from './place-line.ts';
import { Pool } from './pool.ts';
import { intersect, type Look, linearOfRoot, type Surroundings, surroundingsOf } from './surroundings.ts';
import { markColours } from './text-colours.ts';

/** What is to be painted. */
export interface ToPaint {
  /** The mentions of each block that is in or near the viewport. */
  readonly blocks: Iterable<readonly Mention[]>;
  readonly isMarked: (mention: Mention) => boolean;
  readonly kindOf: (entity: EntityId) => MarkKind;
  /** The mention that the keyboard went to. */
  readonly current: Mention | null;
}

/** A mark in the viewport. */
interface Stroke {
  readonly layer: Layer;
  readonly placed: Placed;
  readonly shape: MarkKind | 'ring';
  readonly line: Line;
}

/** Painted ahead of scrolling, in viewports. */
const AHEAD = 1;

export interface Painted {
  /** Whether any mark is somewhere else than it was: something is moving. */
  readonly moved: boolean;
  /** Whether any mark may move against the page when something scrolls. */
  readonly loose: boolean;
}

export interface Painter {
  paint(what: ToPaint): Painted;
}

/** Paints into the overlay. Measures everything first, then writes: one layout for all. */
export function createPainter(overlay: Overlay): Painter {
  const pools = new Map<Layer, Pool>();
  const poolOf = (layer: Layer): Pool => {
    const pool = pools.get(layer) ?? new Pool(layer.element);
    pools.set(layer, pool);
    return pool;
  };
  return {
    paint(what) {
      const { strokes, loose, toHost } = measure(what, overlay);
      const origins = new Map<Layer, { x: number; y: number }>();
      for (const { layer } of strokes) if (!origins.has(layer)) origins.set(layer, layer.origin());
      for (const pool of pools.values()) pool.begin();
      for (const { layer, placed, shape, line } of strokes)
        poolOf(layer).draw({ placed: relativeTo(origins.get(layer), placed, toHost), shape, line });
      let moved = false;
      for (const [layer, pool] of pools) {
        moved = pool.end() || moved;
        if (!pool.isEmpty || layer.element.popover === null) continue;
        overlay.drop(layer);
        pools.delete(layer);
      }
      return { moved, loose };
    },
  };
}

interface Measured {
  readonly strokes: readonly Stroke[];
  readonly loose: boolean;
  /** From the page as it is seen to the page as our host lies in it. */
  readonly toHost: Linear;
}

function measure(what: ToPaint, overlay: Overlay): Measured {
  const look: Look = new Map();
  const colours = new Map<Element, Line>();
  const strokes: Stroke[] = [];
  let loose = false;
  const near = { top: -AHEAD * innerHeight, bottom: (1 + AHEAD) * innerHeight };
  for (const block of what.blocks) {
    for (const mention of mentionsBetween(block, near)) {
      const element = mention.from.node.parentElement;
      if (!element || !what.isMarked(mention)) continue;
      const around = surroundingsOf(element, look);
      loose ||= around.loose;
      for (const text of linesOf(mention, element, around)) {
        const line = colours.get(element) ?? markColours(element, around, text.box);
        colours.set(element, line);
        const add = (placed: Placed | null, shape: Stroke['shape']): void => {
          if (placed) strokes.push({ layer: overlay.layer(placeOf(around)), placed, shape, line });
        };
        if (mention === what.current) add(seenPart(placeBox(text), element, around), 'ring');
        add(seenPart(placeLine(text), element, around), what.kindOf(mention.entity));
      }
    }
  }
  return { strokes, loose, toHost: strokes.length > 0 ? toHostFrom(overlay) : IDENTITY };
}

const placeOf = ({ z, fixed, top }: Surroundings): LayerPlace => ({ z, fixed, top });

function linesOf(mention: Mention, element: Element, { frame: around }: Surroundings): TextLine[] {
  const mode = readWritingMode(getComputedStyle(element).writingMode);
  const frame = multiply(around, mode);
  const height = () => heightOf(mention, frame);
  return boxesOf(mention, lieOf(frame)).map((box) => ({ box, frame, height }));
}

function seenPart(placed: Placed, element: Element, { clip }: Surroundings): Placed | null {
  const bounds = boundsOf(placed);
  const inside = clip ? intersect(clip, bounds) : bounds;
  if (inside.right <= inside.left || inside.bottom <= inside.top) return null;
  const seen = uncovered(inside, element);
  return seen && cutTo(placed, seen);
}

/** A root element that is turned, scaled or zoomed does the same to our host. */
function toHostFrom(overlay: Overlay): Linear {
  const frame = linearOfRoot();
  const zoom = overlay.zoom();
  const host = zoom === 1 ? frame : multiply(frame, { a: zoom, b: 0, c: 0, d: zoom });
  return host === IDENTITY ? host : (invert(host) ?? IDENTITY);
}

function relativeTo(origin: { x: number; y: number } | undefined, placed: Placed, toHost: Linear): Placed {
  const x = placed.x - (origin?.x ?? 0);
  const y = placed.y - (origin?.y ?? 0);
  if (toHost === IDENTITY) return { ...placed, x, y };
  const { a, b, c, d } = toHost;
  return { ...placed, x: a * x + c * y, y: b * x + d * y, frame: multiply(toHost, placed.frame) };
}

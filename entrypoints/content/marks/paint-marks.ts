import type { EntityId } from '../../../core/model.ts';
import type { MarkKind } from '../../../extension/messages.ts';
import type { Layer, Overlay } from '../overlay.ts';
import type { Mention } from '../text/mentions.ts';
import { IDENTITY, invert, type Linear, multiply } from './linear.ts';
import { mentionsBetween } from './measure.ts';
import { holds, type Measured, measureMark, type Stroke } from './measure-mark.ts';
import { type Drawn, Pool } from './pool.ts';
import { linearOfRoot } from './surroundings.ts';

/** What is to be painted. */
export interface ToPaint {
  /** The mentions of each block that is in or near the viewport. */
  readonly blocks: Iterable<readonly Mention[]>;
  readonly isMarked: (mention: Mention) => boolean;
  readonly kindOf: (entity: EntityId) => MarkKind;
  /** The mention that the keyboard went to. */
  readonly current: Mention | null;
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
  /** `what` may be other than it was: the text and where it is, or `all`, how it looks there and what covers it too. */
  paint(what: ToPaint, all: boolean): Painted;
}

/** A mention as it was measured, and what it is drawn with. */
interface Mark extends Measured {
  readonly drawn: readonly Drawn[];
}

/** Paints into the overlay. Measures everything first, then writes: one layout for all. */
export function createPainter(overlay: Overlay): Painter {
  const pools = new Map<Layer, Pool>();
  let marks: ReadonlyMap<Mention, Mark> = new Map();

  const draw = ({ layer, placed, shape, line }: Stroke, before: Drawn | undefined): Drawn => {
    const pool = pools.get(layer) ?? new Pool(layer.element);
    pools.set(layer, pool);
    return pool.draw({ placed, shape, line }, before);
  };
  const dropEmptyLayers = (): void => {
    for (const [layer, pool] of pools) {
      if (!pool.isEmpty || layer.element.popover === null) continue;
      overlay.drop(layer);
      pools.delete(layer);
    }
  };
  return {
    paint(what, all) {
      const toLayer = toLayers(overlay);
      const next = new Map<Mention, Mark>();
      const measured = new Map<Mention, Measured>();
      const measuring = { ...what, overlay, look: new Map(), colours: new Map() };
      for (const mention of nearMentions(what)) {
        const mark = marks.get(mention);
        if (!all && mark && holds(mark, mention)) {
          next.set(mention, mark);
          continue;
        }
        const fresh = measureMark(mention, measuring);
        if (fresh) measured.set(mention, { ...fresh, strokes: fresh.strokes.map(toLayer) });
      }
      let moved = marks.size === 0 && measured.size > 0; // what is in view for the first time may be moving
      for (const [mention, fresh] of measured) {
        const before = marks.get(mention)?.drawn;
        const look = lookOf(before);
        const drawn = fresh.strokes.map((stroke, at) => draw(stroke, before?.[at]));
        next.set(mention, { ...fresh, drawn });
        moved ||= before !== undefined && look !== lookOf(drawn);
      }
      for (const [mention, { drawn }] of marks)
        for (const each of drawn) if (!next.get(mention)?.drawn.includes(each)) each.pool.giveBack(each);
      dropEmptyLayers();
      marks = next;
      return { moved, loose: [...next.values()].some(({ loose }) => loose) };
    },
  };
}

function* nearMentions({ blocks, isMarked }: ToPaint): Generator<Mention> {
  const near = { top: -AHEAD * innerHeight, bottom: (1 + AHEAD) * innerHeight };
  for (const block of blocks)
    for (const mention of mentionsBetween(block, near)) if (isMarked(mention)) yield mention;
}

const lookOf = (drawn: readonly Drawn[] | undefined): string | undefined =>
  drawn?.map(({ look }) => look).join();

/** From the viewport to the layer of a line. Asks once where each layer is: to be done before anything is written. */
function toLayers(overlay: Overlay): (stroke: Stroke) => Stroke {
  const origins = new Map<Layer, ReturnType<Layer['origin']>>();
  let toHost: Linear | undefined;
  return (stroke) => {
    const { layer, placed } = stroke;
    toHost ??= toHostFrom(overlay);
    const origin = origins.get(layer) ?? layer.origin();
    origins.set(layer, origin);
    const x = placed.x - origin.x;
    const y = placed.y - origin.y;
    const { a, b, c, d } = toHost;
    const frame = multiply(toHost, placed.frame);
    return { ...stroke, placed: { ...placed, x: a * x + c * y, y: b * x + d * y, frame } };
  };
}

/** A root element that is turned, scaled or zoomed does the same to our host. */
function toHostFrom(overlay: Overlay): Linear {
  const frame = linearOfRoot();
  const zoom = overlay.zoom();
  const host = zoom === 1 ? frame : multiply(frame, { a: zoom, b: 0, c: 0, d: zoom });
  return host === IDENTITY ? host : (invert(host) ?? IDENTITY);
}

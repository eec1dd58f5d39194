import type { EntityId } from '../../../core/model.ts';
import type { MarkKind } from '../../../extension/messages.ts';
import type { Overlay } from '../overlay.ts';
import type { Mention } from '../text/mentions.ts';
import { boxesOf, mentionsBetween } from './measure.ts';
import { type Box, intersect, type Look, surroundingsOf } from './surroundings.ts';
import { markColour } from './text-colours.ts';

/** What is to be painted: the mentions with a mark, by block, for the blocks in or near the viewport. */
export interface ToPaint {
  readonly blocks: Iterable<readonly Mention[]>;
  readonly kindOf: (entity: EntityId) => MarkKind;
  /** The mention that the keyboard went to. */
  readonly current: Mention | null;
}

interface Stroke {
  readonly layer: HTMLElement;
  readonly box: Box;
  readonly shape: MarkKind | 'ring';
  readonly colour: string;
}

/** How thick a line is, and how much room it takes under the text. */
const LINE_PX = 2;
/** Painted ahead of scrolling, in viewports. */
const AHEAD = 1;

export interface Painted {
  /** Whether any mark is somewhere else than it was: something is moving. */
  readonly moved: boolean;
  /** Whether any mark may move against the page when something scrolls. */
  readonly loose: boolean;
}

/** Paints into the overlay. Measures everything first, then writes: one layout for all. */
export function createPainter(overlay: Overlay): { paint(what: ToPaint): Painted; clear(): void } {
  const pools = new Map<HTMLElement, Pool>();
  const poolOf = (layer: HTMLElement): Pool => {
    const pool = pools.get(layer) ?? new Pool(layer);
    pools.set(layer, pool);
    return pool;
  };
  return {
    paint(what) {
      const { strokes, loose } = measure(what, overlay);
      for (const pool of pools.values()) pool.begin();
      for (const stroke of strokes) poolOf(stroke.layer).draw(stroke);
      let moved = false;
      for (const pool of pools.values()) moved = pool.end() || moved;
      return { moved, loose };
    },
    clear() {
      for (const pool of pools.values()) {
        pool.begin();
        pool.end();
      }
    },
  };
}

function measure(what: ToPaint, overlay: Overlay): { strokes: Stroke[]; loose: boolean } {
  const look: Look = new Map();
  const colours = new Map<Element, string>();
  const origins = new Map<HTMLElement, DOMRect>();
  const strokes: Stroke[] = [];
  let loose = false;
  const near = { top: -AHEAD * innerHeight, bottom: (1 + AHEAD) * innerHeight };
  for (const block of what.blocks) {
    for (const mention of mentionsBetween(block, near)) {
      const element = mention.from.node.parentElement;
      if (!element) continue;
      const around = surroundingsOf(element, look);
      loose ||= around.loose;
      const layer = overlay.layer(around.z, around.fixed);
      const origin = origins.get(layer) ?? layer.getBoundingClientRect();
      origins.set(layer, origin);
      const colour = colours.get(element) ?? markColour(element);
      colours.set(element, colour);
      for (const box of boxesOf(mention)) {
        const shapes =
          mention === what.current
            ? (['ring', what.kindOf(mention.entity)] as const)
            : [what.kindOf(mention.entity)];
        for (const shape of shapes) {
          const seen = visiblePart(shape === 'ring' ? box : lineUnder(box), around.clip);
          if (seen) strokes.push({ layer, box: relativeTo(origin, seen), shape, colour });
        }
      }
    }
  }
  return { strokes, loose };
}

function lineUnder({ left, right, bottom }: Box): Box {
  return { left, right, top: bottom - LINE_PX, bottom };
}

/** A line that is cut off at the top or the bottom is not drawn: half a line looks like dirt. */
function visiblePart(box: Box, clip: Box | null): Box | null {
  if (!clip) return box;
  const seen = intersect(clip, box);
  const whole = seen.top - box.top < 1 && box.bottom - seen.bottom < 1;
  return whole && seen.right - seen.left >= 1 ? seen : null;
}

function relativeTo(origin: DOMRect, { left, top, right, bottom }: Box): Box {
  return {
    left: left - origin.left,
    top: top - origin.top,
    right: right - origin.left,
    bottom: bottom - origin.top,
  };
}

/** The elements of one layer, used again from one painting to the next. */
class Pool {
  private readonly elements: HTMLElement[] = [];
  private readonly drawn: string[] = [];
  private used = 0;
  private changed = false;
  private readonly layer: HTMLElement;

  constructor(layer: HTMLElement) {
    this.layer = layer;
  }

  begin(): void {
    this.used = 0;
    this.changed = false;
  }

  draw({ box, shape, colour }: Stroke): void {
    const at = this.used++;
    const element = this.elements[at] ?? this.grow();
    const isRing = shape === 'ring';
    const width = (box.right - box.left).toFixed(1);
    const height = isRing ? `${(box.bottom - box.top).toFixed(1)}px` : '';
    const css = `${box.left.toFixed(1)},${box.top.toFixed(1)},${width},${height},${shape},${colour}`;
    if (this.drawn[at] === css) return;
    this.drawn[at] = css;
    this.changed = true;
    element.className = isRing ? 'ring' : 'mark';
    if (!isRing) element.dataset.kind = shape;
    const { style } = element;
    style.transform = `translate(${box.left.toFixed(1)}px, ${box.top.toFixed(1)}px)`;
    style.width = `${width}px`;
    style.height = height;
    style.color = colour;
    style.display = '';
  }

  /** Puts away what was not used; true if anything is different now. */
  end(): boolean {
    for (let at = this.used; at < this.elements.length; at++) {
      const element = this.elements[at];
      if (this.drawn[at] === '' || !element) continue;
      this.drawn[at] = '';
      this.changed = true;
      element.style.display = 'none';
    }
    return this.changed;
  }

  private grow(): HTMLElement {
    const element = document.createElement('div');
    this.elements.push(element);
    this.layer.append(element);
    return element;
  }
}

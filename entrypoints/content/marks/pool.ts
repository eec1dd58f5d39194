import type { MarkKind } from '../../../extension/messages.ts';
import type { Line } from './colour.ts';
import { IDENTITY } from './linear.ts';
import type { Placed } from './place-line.ts';

/** A mark in the coordinates of its layer. */
interface Drawn {
  readonly placed: Placed;
  readonly shape: MarkKind | 'ring';
  readonly line: Line;
}

/** The elements of one layer, used again from one painting to the next. */
export class Pool {
  readonly #elements: HTMLElement[] = [];
  readonly #drawn: string[] = [];
  #used = 0;
  #changed = false;
  readonly #layer: HTMLElement;

  constructor(layer: HTMLElement) {
    this.#layer = layer;
  }

  get isEmpty(): boolean {
    return this.#used === 0;
  }

  begin(): void {
    this.#used = 0;
    this.#changed = false;
  }

  draw({ placed, shape, line }: Drawn): void {
    const at = this.#used++;
    const element = this.#elements[at] ?? this.#grow();
    const isRing = shape === 'ring';
    const transform = transformOf(placed);
    const width = placed.width.toFixed(2);
    const height = isRing ? `${placed.height.toFixed(2)}px` : '';
    const key = `${transform} ${width} ${height} ${shape} ${line.colour} ${line.edge}`;
    if (this.#drawn[at] === key) return;
    this.#drawn[at] = key;
    this.#changed = true;
    element.className = isRing ? 'ring' : 'mark';
    if (!isRing) element.dataset.kind = shape;
    element.toggleAttribute('data-edged', line.edge !== null);
    const { style } = element;
    style.transform = transform;
    style.width = `${width}px`;
    style.height = height;
    style.color = line.colour;
    style.setProperty('--edge', line.edge);
    style.display = '';
  }

  /** Puts away what was not used; true if anything is different now. */
  end(): boolean {
    for (let at = this.#used; at < this.#elements.length; at++) {
      const element = this.#elements[at];
      if (this.#drawn[at] === '' || !element) continue;
      this.#drawn[at] = '';
      this.#changed = true;
      element.style.display = 'none';
    }
    return this.#changed;
  }

  #grow(): HTMLElement {
    const element = document.createElement('div');
    this.#elements.push(element);
    this.#layer.append(element);
    return element;
  }
}

/** From the corner of a mark's element at 0, 0 to where it is to lie. */
function transformOf({ x, y, width, height, frame }: Placed): string {
  const { a, b, c, d } = frame;
  const left = (x - (a * width + c * height) / 2).toFixed(2);
  const top = (y - (b * width + d * height) / 2).toFixed(2);
  if (frame === IDENTITY) return `translate(${left}px, ${top}px)`;
  return `matrix(${[a, b, c, d].map((part) => part.toFixed(5)).join()}, ${left}, ${top})`;
}

import type { MarkKind } from '../../../extension/messages.ts';
import type { Line } from './colour.ts';
import type { Placed } from './place-line.ts';

/** A mark in the coordinates of its layer. */
interface Shape {
  readonly placed: Placed;
  readonly shape: MarkKind | 'ring';
  readonly line: Line;
}

/** An element in a layer, and what it shows. */
export interface Drawn {
  readonly pool: Pool;
  readonly element: HTMLElement;
  look: string;
}

/** The elements of one layer. What goes leaves its own to what comes. */
export class Pool {
  readonly #hidden: Drawn[] = [];
  #used = 0;
  readonly #layer: HTMLElement;

  constructor(layer: HTMLElement) {
    this.#layer = layer;
  }

  get isEmpty(): boolean {
    return this.#used === 0;
  }

  /** `before`: what the same mark was drawn with, perhaps in another layer. */
  draw({ placed, shape, line }: Shape, before: Drawn | undefined): Drawn {
    const drawn = before?.pool === this ? before : this.#take();
    const isRing = shape === 'ring';
    const transform = transformOf(placed);
    const width = placed.width.toFixed(2);
    const height = isRing ? `${placed.height.toFixed(2)}px` : '';
    const look = `${transform} ${width} ${height} ${shape} ${line.colour} ${line.edge}`;
    if (drawn.look === look) return drawn;
    drawn.look = look;
    const { element } = drawn;
    element.className = `${isRing ? '' : 'mark '}${shape}${line.edge === null ? '' : ' edged'}`;
    const { style } = element;
    style.transform = transform;
    style.width = `${width}px`;
    style.height = height;
    style.color = line.colour;
    style.setProperty('--edge', line.edge);
    style.display = '';
    return drawn;
  }

  giveBack(drawn: Drawn): void {
    this.#used--;
    this.#hidden.push(drawn);
    drawn.look = '';
    drawn.element.style.display = 'none';
  }

  #take(): Drawn {
    this.#used++;
    return this.#hidden.pop() ?? { pool: this, element: this.#grow(), look: '' };
  }

  #grow(): HTMLElement {
    const element = document.createElement('div');
    this.#layer.append(element);
    return element;
  }
}

/** From the corner of a mark's element at 0, 0 to where it is to lie. */
function transformOf({ x, y, width, height, frame }: Placed): string {
  const { a, b, c, d } = frame;
  const left = (x - (a * width + c * height) / 2).toFixed(2);
  const top = (y - (b * width + d * height) / 2).toFixed(2);
  return `matrix(${[a, b, c, d].map((part) => part.toFixed(5)).join()}, ${left}, ${top})`;
}

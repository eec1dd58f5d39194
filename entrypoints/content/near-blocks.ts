import { hasNoBox } from './text/is-shown.ts';
import type { Mentions } from './text/mentions.ts';

/** What is near. The types do not know `delay` yet, nor does Firefox, which looks before each frame. */
const NEAR: IntersectionObserverInit & { readonly delay: number } = {
  /** Ahead of scrolling: within one viewport of what is seen. */
  rootMargin: '100% 0px',
  scrollMargin: '100px',
  /** While something moves the browser looks where blocks are once in so many ms: 1,000 take it 3 ms each time. */
  delay: 100,
};
/** So many blocks are asked for their place until the browser has said what is near: the first marks need not wait for it. */
const FIRST_BLOCKS = 60;

/** The blocks that may have marks and are in the viewport or near it: only these are measured and painted. */
export class NearBlocks {
  readonly #near = new Set<Element>();
  readonly #watched = new WeakSet<Element>();
  readonly #gone = new Set<Element>();
  #asked = 0;
  /** Whether every mention gets a mark, not the first of each entity alone. */
  areAllMarked = false;
  readonly #observer: IntersectionObserver;

  constructor(changed: () => void, signal: AbortSignal) {
    this.#observer = new IntersectionObserver((entries) => {
      let isOther = false;
      for (const entry of entries) {
        const { target } = entry;
        if (entry.isIntersecting || isNowhere(target, entry.boundingClientRect)) this.#near.add(target);
        else if (!this.#near.delete(target)) continue;
        isOther = true;
      }
      if (isOther) changed();
    }, NEAR);
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  blocks(): Iterable<Element> {
    return this.#near;
  }

  has(block: Element): boolean {
    return this.#near.has(block);
  }

  entered(block: Element, mayBeFirst: boolean): void {
    this.#gone.delete(block); // it was only read again
    if ((!mayBeFirst && !this.areAllMarked) || this.#watched.has(block)) return;
    this.#watched.add(block);
    this.#observer.observe(block);
    if (this.#asked++ < FIRST_BLOCKS && isInView(block)) this.#near.add(block);
  }

  left(block: Element): void {
    this.#gone.add(block);
  }

  /** Lets go of the blocks that have no mention any more. */
  forget(mentions: Mentions): void {
    for (const block of this.#gone) {
      if (mentions.of(block).length > 0) continue;
      this.#observer.unobserve(block);
      this.#watched.delete(block);
      this.#near.delete(block);
    }
    this.#gone.clear();
  }
}

/** Whether some of a block is in the viewport now. */
function isInView(block: Element): boolean {
  const box = block.getBoundingClientRect();
  return (box.bottom > 0 && box.top < innerHeight) || isNowhere(block, box);
}

/** Such an element is nowhere, and its text is not: it always counts as near. */
const isNowhere = (block: Element, { width, height }: DOMRectReadOnly): boolean =>
  width + height === 0 && hasNoBox(block);

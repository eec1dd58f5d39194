import type { Mentions } from './text/mentions.ts';

/** Ahead of scrolling: a block is near within one viewport of what is seen. */
const AHEAD = '100% 0px';
const AHEAD_IN_PARTS = '100px';
/** So many blocks count as near until the browser has said which are: the first marks need not wait for it. */
const FIRST_BLOCKS = 60;

/** The blocks with mentions that are in the viewport or near it: only these are measured and painted. */
export class NearBlocks {
  readonly #near = new Set<Element>();
  readonly #gone = new Set<Element>();
  readonly #observer: IntersectionObserver;

  constructor(changed: () => void, signal: AbortSignal) {
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting, boundingClientRect } of entries) {
          if (isIntersecting || hasNoBox(target, boundingClientRect)) this.#near.add(target);
          else this.#near.delete(target);
        }
        changed();
      },
      { rootMargin: AHEAD, scrollMargin: AHEAD_IN_PARTS },
    );
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  blocks(): Iterable<Element> {
    return this.#near;
  }

  entered(block: Element): void {
    if (this.#gone.delete(block)) return; // it was only read again
    this.#observer.observe(block);
    if (this.#near.size < FIRST_BLOCKS) this.#near.add(block);
  }

  left(block: Element): void {
    this.#gone.add(block);
  }

  /** Lets go of the blocks that have no mention any more. */
  forget(mentions: Mentions): void {
    for (const block of this.#gone) {
      if (mentions.of(block).length > 0) continue;
      this.#observer.unobserve(block);
      this.#near.delete(block);
    }
    this.#gone.clear();
  }
}

/** With `display: contents` an element is nowhere, and its text is not: it always counts as near. */
function hasNoBox(block: Element, { width, height }: DOMRectReadOnly): boolean {
  return width === 0 && height === 0 && getComputedStyle(block).display === 'contents';
}

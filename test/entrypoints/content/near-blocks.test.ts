// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NearBlocks } from '../../../entrypoints/content/near-blocks.ts';

type Told = (entries: readonly object[]) => void;

let tell: Told = () => {};
let changes = 0;
let places = 0;
let near: NearBlocks;
let asked: { readonly delay?: number } = {};

beforeEach(() => {
  changes = 0;
  places = 0;
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(told: Told, options: typeof asked) {
        tell = told;
        asked = options;
      }
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('getComputedStyle', ({ id }: Element) => ({
    display: id === 'nowhere' ? 'contents' : 'block',
  }));
  near = new NearBlocks(() => changes++, new AbortController().signal);
});
afterEach(() => vi.unstubAllGlobals());

/** A block whose rectangle begins at a height of the viewport. */
function blockAt(top: number, { id = '', height = 20 } = {}): HTMLElement {
  const block = Object.assign(document.createElement('p'), { id });
  block.getBoundingClientRect = () => {
    places++;
    return new DOMRect(0, top, height === 0 ? 0 : 100, height);
  };
  return block;
}

const entry = (target: Element, isIntersecting: boolean) => ({
  target,
  isIntersecting,
  boundingClientRect: { width: 100, height: 20 },
});

it('what is in view counts as near before the browser has said so', () => {
  const [above, inView, below] = [blockAt(-100), blockAt(10), blockAt(5000)];
  const nowhere = blockAt(0, { id: 'nowhere', height: 0 });
  for (const block of [above, inView, below, nowhere]) near.entered(block, true);
  expect([...near.blocks()]).toEqual([inView, nowhere]);
  tell([entry(above, true), entry(inView, true), entry(below, false)]);
  expect([...near.blocks()]).toEqual([inView, nowhere, above]);
});

it('only the first blocks are asked for their place', () => {
  for (let at = 0; at < 1000; at++) near.entered(blockAt(at * 30), true);
  expect(places).toBe(60);
});

it('blocks that stay far tell nobody', () => {
  const far = blockAt(5000);
  near.entered(far, true);
  tell([entry(far, false)]);
  expect(changes).toBe(0);
  tell([entry(far, true)]);
  tell([entry(far, false)]);
  expect([changes, [...near.blocks()]]).toEqual([2, []]);
});

it('while a page scrolls the browser looks for blocks ten times a second, not for each frame', () => {
  expect(asked.delay).toBe(100);
});

it('blocks without a first mention are watched only where every mention is marked, and each once', () => {
  const first = blockAt(10);
  const other = blockAt(40);
  near.entered(other, false);
  for (let again = 0; again < 100; again++) near.entered(first, true);
  expect([...near.blocks()]).toEqual([first]);
  expect(places).toBe(1);
  near.areAllMarked = true;
  near.entered(other, false);
  expect([...near.blocks()]).toEqual([first, other]);
});

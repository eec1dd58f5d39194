// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Mentions } from '../../../../entrypoints/content/text/mentions.ts';
import { watchPage } from '../../../../entrypoints/content/text/watch-page.ts';

let ending = new AbortController();
let read = 0;
/** How many paragraphs were read by each sending. */
let sent: number[] = [];
let whenIdle: (() => void)[] = [];

beforeEach(() => {
  ending = new AbortController();
  read = 0;
  sent = [];
  whenIdle = [];
  vi.stubGlobal('requestIdleCallback', (run: () => void) => whenIdle.push(run));
  vi.spyOn(performance, 'now').mockReturnValue(0);
});
afterEach(() => {
  ending.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Paragraphs down a page that is so many viewports high. */
function watch(viewports: number): void {
  document.body.innerHTML = '<p>text</p>'.repeat(200);
  for (const [at, block] of [...document.querySelectorAll('p')].entries())
    block.getBoundingClientRect = () => new DOMRect(0, (at * viewports * innerHeight) / 200, 100, 20);
  const nothing = (): void => {};
  watchPage({
    mentions: new Mentions({ entered: nothing, left: nothing }),
    names: { add: () => read++, send: () => sent.push(read) },
    isOurs: () => false,
    changed: nothing,
    looksChanged: nothing,
    textChanged: nothing,
    signal: ending.signal,
  });
}

it('reads what is near the view at once, and the rest when the browser has nothing else to do', () => {
  watch(8);
  const [near = 0] = sent;
  expect(sent).toHaveLength(1);
  expect(near).toBeGreaterThanOrEqual(50);
  expect(near).toBeLessThan(70);
  whenIdle.shift()?.();
  expect(sent).toEqual([near, 200]);
  expect(whenIdle).toEqual([]);
});

it('sends what is far in one go, however many pieces it is read in', () => {
  watch(8);
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 2)); // a slice is over after three looks
  let pieces = 0;
  for (let run = whenIdle.shift(); run; run = whenIdle.shift()) {
    pieces++;
    run();
  }
  expect(pieces).toBeGreaterThan(1);
  expect(sent.at(-1)).toBe(200);
  expect(sent).toHaveLength(2);
});

it('reads a page that is near as a whole in one go', () => {
  watch(2);
  expect([sent, whenIdle]).toEqual([[200], []]);
});

it('reads on no more once it is over', () => {
  watch(8);
  ending.abort();
  whenIdle.shift()?.();
  expect(sent).toHaveLength(1);
});

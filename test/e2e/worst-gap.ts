import { expect } from './fixtures.ts';
import type { Tab } from './reader.ts';

declare global {
  /** From the next frame on, for a second and a half: how long the page's own tasks had to wait at most, in ms. */
  var worstGap: () => Promise<number>;
}

const MOST_MS = 300;
/** What freezes a page does so each time; another program that holds the processor does not. */
const TIMES = 5;

/** Fails where the page's own tasks had to wait for long each time; `change` does something to the page and ends with `worstGap`. */
export async function expectNoFreeze(tab: Tab, change: () => Promise<number>): Promise<void> {
  await defineWorstGap(tab);
  const gaps: number[] = [];
  while (gaps.length < TIMES && (gaps.at(-1) ?? MOST_MS) >= MOST_MS) gaps.push(await tab.evaluate(change));
  expect(gaps.at(-1), `waits in ms: ${gaps.map(Math.round).join(', ')}`).toBeLessThan(MOST_MS);
}

/** Gives the page `worstGap`, for the end of what is done to it. */
async function defineWorstGap(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    globalThis.worstGap = async () => {
      await new Promise((frame) => requestAnimationFrame(frame));
      let last = performance.now();
      let worst = 0;
      for (const until = last + 1500; last < until; ) {
        await new Promise((next) => setTimeout(next));
        const now = performance.now();
        worst = Math.max(worst, now - last);
        last = now;
      }
      return worst;
    };
  });
}

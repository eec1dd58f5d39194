import type { Tab } from './reader.ts';

declare global {
  /** From the next frame on, for a second and a half: how long the page's own tasks had to wait at most, in ms. */
  var worstGap: () => Promise<number>;
}

/** Gives the page `worstGap`, for the end of what is done to it. */
export async function defineWorstGap(tab: Tab): Promise<void> {
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

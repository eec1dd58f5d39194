import type { Page } from '@playwright/test';
import { visit } from './in-browser.ts';
import { type OurWork, traceOf } from './trace.ts';

/** At 60 frames a second one is late when it comes so long after the one before: half a frame is the clock's own. */
const LATE_MS = 25;
const MOST_FRAMES = 600;

/** What became of the frames while a page was scrolled through. */
export interface Scrolled {
  readonly frames: number;
  readonly late: number;
  /** Those that would have come in time without the script of ours that ran before them. */
  readonly ours: number;
  /** ms of our script: the most before one frame, and in all. */
  readonly most: number;
  readonly total: number;
}

/** Scrolls from the top to the end of a page, a step in every frame. */
export async function scrollThrough(page: Page, url: string, settleMs: number): Promise<Scrolled> {
  await visit(page, url);
  await page.waitForTimeout(settleMs);
  const work = await traceOf(page, () =>
    page.evaluate(async (most) => {
      const last = document.documentElement.scrollHeight - innerHeight;
      const step = Math.max(20, last / most);
      for (let at = 0; at * step <= last; at++) {
        scrollTo({ top: at * step, behavior: 'instant' });
        await new Promise((frame) => requestAnimationFrame(frame));
        performance.mark(`bench:frame ${at}`);
      }
    }, MOST_FRAMES),
  );
  return framesIn(work);
}

function framesIn({ marks, runs, total }: OurWork): Scrolled {
  const times = [...marks.values()].sort((a, b) => a - b);
  const frames = times.slice(1).map((end, at) => {
    const start = times[at] ?? end;
    const ours = runs.filter((run) => run.at >= start && run.at < end).reduce((sum, { ms }) => sum + ms, 0);
    return { gap: end - start, ours };
  });
  return {
    frames: frames.length,
    late: frames.filter(({ gap }) => gap > LATE_MS).length,
    ours: frames.filter(({ gap, ours }) => gap > LATE_MS && gap - ours <= LATE_MS).length,
    most: Math.max(0, ...frames.map(({ ours }) => ours)),
    total,
  };
}

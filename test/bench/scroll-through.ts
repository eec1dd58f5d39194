import type { Page } from '@playwright/test';
import { visit } from './in-browser.ts';
import { type OurWork, traceOf } from './trace.ts';

/** At 60 frames a second one is late when it comes so long after the one before: half a frame is the clock's own. */
const LATE_MS = 25;
/** What the page's main thread can do for one frame. */
const FRAME_MS = 1000 / 60;
const MOST_FRAMES = 600;

/** What became of the frames while a page was scrolled through. */
export interface Scrolled {
  readonly frames: number;
  readonly late: number;
  /** Those that would have come in time without the script of ours that ran before them. */
  readonly ours: number;
  /** Those that the page's main thread, had it a processor of its own, could not have been in time with. */
  readonly over: number;
  /** Mean ms of work of that thread for a frame: script, layout, painting, and what it does for observers. */
  readonly busy: number;
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

interface Frame {
  readonly gap: number;
  readonly ours: number;
  readonly busy: number;
}

function framesIn(work: OurWork): Scrolled {
  const times = [...work.marks.values()].sort((a, b) => a - b);
  const within = (runs: OurWork['runs'], start: number, end: number): number =>
    runs.filter(({ at }) => at >= start && at < end).reduce((sum, { ms }) => sum + ms, 0);
  const frames = times.slice(1).map((end, at): Frame => {
    const start = times[at] ?? end;
    return {
      gap: end - start,
      ours: within(work.runs, start, end),
      busy: within(work.tasks, start, end),
    };
  });
  const count = (is: (frame: Frame) => boolean): number => frames.filter(is).length;
  return {
    frames: frames.length,
    late: count(({ gap }) => gap > LATE_MS),
    ours: count(({ gap, ours }) => gap > LATE_MS && gap - ours <= LATE_MS),
    over: count(({ busy }) => busy > FRAME_MS),
    busy: frames.reduce((sum, { busy }) => sum + busy, 0) / frames.length,
    most: Math.max(0, ...frames.map(({ ours }) => ours)),
    total: work.total,
  };
}

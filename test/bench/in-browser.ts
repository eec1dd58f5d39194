import type { CDPSession, Page } from '@playwright/test';
import { type OurWork, traceOf } from './trace.ts';

/** Long enough for a page to be read and painted, and for one heartbeat. */
export const WATCH_MS = 1500;
const VISITS = 3;
const MOST_LOADING_MS = 20_000;

interface Job extends OurWork {
  /** ms from the first run of our script to the first mark in the overlay, and to the frame that shows it. */
  readonly toMarks: number;
  readonly toFrame: number;
}

/** Marks the moments of the first mark and of its frame. The end-to-end build lets the page see into our root. */
export async function watchForMarks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window !== window.top) return;
    let isSeen = false;
    const look = (root: ShadowRoot): void => {
      if (isSeen || !root.querySelector('.mark')) return;
      isSeen = true;
      performance.mark('bench:marked');
      requestAnimationFrame(() => setTimeout(() => performance.mark('bench:shown')));
    };
    const known = new Set<ShadowRoot>();
    const hosts = new MutationObserver(() => {
      for (const { shadowRoot } of document.documentElement.children) {
        if (!shadowRoot || known.has(shadowRoot)) continue;
        known.add(shadowRoot);
        new MutationObserver(() => look(shadowRoot)).observe(shadowRoot, { childList: true, subtree: true });
        look(shadowRoot);
      }
    });
    new MutationObserver((_, self) => {
      if (!document.documentElement) return;
      hosts.observe(document.documentElement, { childList: true });
      self.disconnect();
    }).observe(document, { childList: true });
  });
}

/** Opens a page. Some saved ones never end loading: what counts is that their text is there. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForLoadState('domcontentloaded', { timeout: MOST_LOADING_MS }).catch(() => {});
}

/** Opens a page and watches what the extension does there. `page` went through `watchForMarks`. */
export async function jobOn(page: Page, url: string): Promise<Job> {
  await page.goto('about:blank'); // the page before has our script too, which would be taken for the start
  const work = await traceOf(page, async () => {
    await visit(page, url);
    await page.waitForTimeout(WATCH_MS);
  });
  const until = (name: string): number => (work.marks.get(name) ?? Number.NaN) - work.began;
  return { ...work, toMarks: until('bench:marked'), toFrame: until('bench:shown') };
}

/** The same with a processor that is so many times as slow. */
export async function slowJobOn(page: Page, url: string, times: number): Promise<OurWork> {
  const session = await page.context().newCDPSession(page);
  await page.goto('about:blank');
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
  const work = await traceOf(page, async () => {
    await visit(page, url);
    await page.waitForTimeout(times * WATCH_MS);
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  return work;
}

/** The quickest of some visits: what else the machine did is least in it. */
export async function firstMarksOn(page: Page, url: string): Promise<Pick<Job, 'toMarks' | 'toFrame'>> {
  let best = { toMarks: Number.NaN, toFrame: Number.NaN };
  for (let round = 0; round < VISITS; round++) {
    await page.goto('about:blank'); // the page before has our script too, which would be taken for the start
    const { began, marks } = await traceOf(page, async () => {
      await visit(page, url);
      await page
        .waitForFunction(() => performance.getEntriesByName('bench:shown').length > 0, null, {
          timeout: WATCH_MS,
        })
        .catch(() => {}); // no name of the library is on it
    });
    const until = (name: string): number => (marks.get(name) ?? Number.NaN) - began;
    if (!(until('bench:marked') >= best.toMarks))
      best = { toMarks: until('bench:marked'), toFrame: until('bench:shown') };
  }
  return best;
}

/** A page that grows at its end, 50 times 100 paragraphs, while the reader scrolls on. */
export async function infiniteScroll(page: Page, url: string, names: readonly string[]): Promise<OurWork> {
  await page.goto(url);
  await page.waitForTimeout(WATCH_MS);
  return traceOf(page, async () => {
    await page.evaluate(async (of) => {
      for (let round = 0; round < 50; round++) {
        const fresh = Array.from({ length: 100 }, (_, at) => {
          const paragraph = document.createElement('p');
          const name = of[(round * 100 + at) % of.length] ?? '';
          paragraph.textContent = `Round ${round}: it was said at the meeting in ${name} on the day that much of it was as it had been, and more would come of it.`;
          return paragraph;
        });
        document.body.append(...fresh);
        scrollTo(0, document.documentElement.scrollHeight);
        await new Promise((frame) => requestAnimationFrame(frame));
      }
    }, names);
    await page.waitForTimeout(WATCH_MS);
  });
}

/** How long a page's own 2,000 inserts and removes take, in ms, with 20,000 names on it. */
export async function ownInserts(page: Page, url: string, names: readonly string[]): Promise<number> {
  await page.goto(url);
  await page.evaluate((of) => {
    const text = Array.from({ length: 10 }, (_, at) => of[at % of.length]).join(', and in ');
    for (let at = 0; at < 2000; at++)
      document.body.append(Object.assign(document.createElement('p'), { textContent: `In ${text}.` }));
  }, names);
  await page.waitForTimeout(2 * WATCH_MS);
  return page.evaluate(() => {
    const all = Array.from({ length: 12 }, () => {
      const started = performance.now();
      for (let at = 0; at < 2000; at++) {
        const paragraph = document.createElement('p');
        paragraph.textContent = 'A line that comes and goes.';
        document.body.insertBefore(paragraph, document.body.childNodes[at % 500] ?? null);
        paragraph.remove();
      }
      return performance.now() - started;
    });
    return Math.min(...all);
  });
}

/** Bytes of script memory in a page, after garbage was collected. */
export async function heapOf(page: Page, url: string): Promise<number> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await visit(page, url);
  await page.waitForTimeout(WATCH_MS);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

import type { BrowserContext } from '@playwright/test';
import type { Term } from '../../core/model.ts';
import { type OurWork, traceOf } from './trace.ts';

const LONG_NAME = `A${'b'.repeat(9999)}`;
/** What a library may hold that is hard to find, or is found everywhere. */
export const HARD_TERMS: readonly Term[] = [
  ...['Almaty', 'Almaty', 'Ab', 'A', '山', '', '?!', '—', LONG_NAME, 'Ab '.repeat(3333)],
  ...Array.from({ length: 1000 }, (_, at) => `${LONG_NAME.slice(4)}${at}`),
].map((surface, at) => ({ surface, entity: `hard-${at}` }));

/** Pages made to be slow: what is done to an empty page, inside of it. */
const HARD_PAGES: ReadonlyMap<string, () => Promise<void>> = new Map([
  [
    'a text node of 10 MB',
    async () => {
      document.body.append('So it was said in Almaty, and more was to come of it. '.repeat(190_000));
    },
  ],
  [
    'a text node of 1 MB', // longer ones are left alone
    async () => {
      document.body.append('So it was said in Almaty, and more was to come of it. '.repeat(18_500));
    },
  ],
  [
    '1,000,000 nodes',
    async () => {
      for (let part = 0; part < 100; part++) {
        const list = document.createElement('ul');
        for (let at = 0; at < 5000; at++) {
          const item = document.createElement('li');
          item.append(at % 50 === 0 ? 'In Almaty' : 'Not there');
          list.append(item);
        }
        list.style.contentVisibility = 'auto'; // else the browser lays them out for a minute
        document.body.append(list);
      }
    },
  ],
  [
    'names of 1, 2 and 10,000 characters',
    async () => {
      const long = `A${'b'.repeat(9999)}`;
      for (let at = 0; at < 300; at++) {
        const paragraph = document.createElement('p');
        paragraph.textContent = at % 3 ? 'A Ab 山 ?! — '.repeat(400) : `${long} ${long}s ${long.slice(4)}7`;
        document.body.append(paragraph);
      }
    },
  ],
  [
    '400 frames',
    async () => {
      for (let at = 0; at < 400; at++) {
        const frame = document.createElement('iframe');
        frame.srcdoc = '<p>In Almaty it was said.</p>';
        document.body.append(frame);
      }
    },
  ],
  [
    '100,000 mutations a second',
    async () => {
      const paragraph = document.createElement('p');
      document.body.append(paragraph);
      const end = performance.now() + 3000;
      while (performance.now() < end) {
        for (let at = 0; at < 1000; at++) {
          paragraph.textContent = at % 2 ? 'In Almaty' : 'In Brussels';
        }
        await new Promise((later) => setTimeout(later, 10));
      }
    },
  ],
]);
/** So long is watched after the first frame with the page: nothing of ours may be left to do then. */
const WATCH_MS = 6000;

/**
 * What the extension does on each of them, and the errors that it throws there. Each has a tab of its own: what the page
 * before has left is swept up, for tenths of a second, whenever the next one asks for memory.
 */
export async function* onHardPages(
  context: BrowserContext,
  url: string,
): AsyncGenerator<readonly [string, OurWork & { readonly errors: number }]> {
  for (const [name, make] of HARD_PAGES) {
    let errors = 0;
    const page = await context.newPage();
    await page.goto(url);
    page.on('pageerror', () => {
      errors++;
    });
    const work = await traceOf(page, async () => {
      await page.evaluate(make);
      await page.evaluate(() => new Promise((shown) => requestAnimationFrame(() => setTimeout(shown))));
      await page.waitForTimeout(WATCH_MS);
    });
    await page.close();
    yield [name, { ...work, errors }];
  }
}

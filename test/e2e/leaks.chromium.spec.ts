import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { test } from './framework-fixtures.ts';
import { marksOn } from './marks.ts';
import type { Tab } from './reader.ts';

/** What test/pages/frameworks/leaks.js gives: it ends as it began. */
declare const live: (rows: number, routes: number) => Promise<void>;

interface Held {
  /** In the document and out of it. */
  readonly nodes: number;
  /** Bytes, of the page and of the content script. */
  readonly heap: number;
}

/** What a tab still holds after 2,000 rows and 200 routes, when its garbage is gone. */
async function heldAfterLife(tab: Tab): Promise<Held> {
  const page = tab as unknown as Page;
  await tab.evaluate(() => live(2000, 200));
  await tab.evaluate(() => new Promise((rested) => setTimeout(rested, 1500)));
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const amount = (name: string): number =>
    metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { nodes: amount('Nodes'), heap: amount('JSHeapUsedSize') };
}

const MOST = 1.1;

/** The first life also makes what is made once: compiled code, and elements that are kept to be used again. */
async function expectGivenBack(tab: Tab): Promise<void> {
  const before = await heldAfterLife(tab);
  const after = await heldAfterLife(tab);
  expect(after.nodes / before.nodes, `nodes: ${before.nodes}, then ${after.nodes}`).toBeLessThan(MOST);
  expect(after.heap / before.heap, `heap: ${before.heap}, then ${after.heap}`).toBeLessThan(MOST);
}

test('what 2,000 rows and 200 routes took is given back, as without the extension', async ({
  chromium,
  bare,
  pages,
}) => {
  test.setTimeout(90_000);
  const plain = await bare.open(pages.url('leaks'));
  await expectGivenBack(plain);
  await plain.close();
  await chromium.store({ settings: { marks: 'every' } });
  const tab = await chromium.open(pages.url('leaks'));
  await expect.poll(async () => (await marksOn(tab)).length, 'marks before').toBeGreaterThan(0);
  await expectGivenBack(tab);
  expect((await marksOn(tab)).length, 'marks after').toBeGreaterThan(0);
  await tab.close();
});

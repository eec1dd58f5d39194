import { expect, type Page, test } from '@playwright/test';
import { servePages } from '../../cli/serve-pages.ts';
import { launchChromium } from './chromium.ts';
import { cardText, expectCard, restOn } from './page-side.ts';
import { stopWorker } from './stop-worker.ts';

// In a browser of its own: the others' drivers would hold on to the worker that is stopped here.
test('a worker that was killed answers when it is woken', async () => {
  const { server, port } = await servePages();
  const reader = await launchChromium();
  const tab = await reader.open(`http://127.0.0.1:${port}/news.html`);
  await expectCard(tab, 'Almaty', /Almaty/, '#first');
  const own = (await reader.open(reader.extensionUrl('options.html'))) as unknown as Page;
  await stopWorker(reader, own);
  await own.close();
  await expectCard(tab, 'Zhanaozen', /crowds took to the streets/, '#first');
  await reader.close();
  server.close();
});

test('a worker that is killed between the rest and the answer is asked again, and the card opens', async () => {
  const { server, port } = await servePages();
  const reader = await launchChromium();
  const tab = await reader.open(`http://127.0.0.1:${port}/news.html`);
  await expectCard(tab, 'Almaty', /Almaty/, '#first'); // its code is there
  await tab.keyboard.press('Escape' as never);
  const own = (await reader.open(reader.extensionUrl('options.html'))) as unknown as Page;
  await (tab as unknown as Page).bringToFront();
  const worker = await reader.worker();
  // Busy for longer than the test: its answer never comes.
  void worker
    .evaluate(() => {
      for (const until = Date.now() + 60_000; Date.now() < until; );
    })
    .catch(() => {});
  await restOn(tab, 'Zhanaozen', '#first');
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(await cardText(tab)).toBeNull();
  await stopWorker(reader, own);
  await expect.poll(() => cardText(tab), { timeout: 10_000 }).toMatch(/Zhanaozen/);
  await reader.close();
  server.close();
});

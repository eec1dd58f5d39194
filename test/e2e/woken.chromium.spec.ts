import { type Page, test } from '@playwright/test';
import { servePages } from '../../cli/serve-pages.ts';
import { launchChromium } from './chromium.ts';
import { expectCard } from './page-side.ts';
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

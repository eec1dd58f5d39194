import AxeBuilder from '@axe-core/playwright';
import { type Page, test } from '@playwright/test';
import { servePages } from '../../cli/serve-pages.ts';
import { launchChromium } from './chromium.ts';
import { expect } from './fixtures.ts';
import { clickLabelled, expectText, openPopup } from './own-pages.ts';
import { expectCard } from './page-side.ts';

// In a browser of its own: the worker is stopped here.
test('added articles are there for a worker that was killed, and popup and options with them have no fault', async () => {
  const { server, port } = await servePages();
  const reader = await launchChromium();
  const url = `http://127.0.0.1:${port}/storm.html`;
  const tab = await reader.open(url);
  const popup = await openPopup(reader, url);
  await clickLabelled(popup, 'Add this article');
  await expectText(popup, /Added: Storm/);
  const options = await reader.open(reader.extensionUrl('options.html'));
  await expectText(options, /Storm cuts railway/);
  for (const own of [popup, options] as unknown as Page[])
    expect((await new AxeBuilder({ page: own }).analyze()).violations).toEqual([]);
  await popup.close();
  const debug = await reader.context.newCDPSession(options as unknown as Page);
  const stopped = new Promise<void>((gone) =>
    debug.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) gone();
    }),
  );
  await debug.send('ServiceWorker.enable');
  await debug.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await options.close();
  const later = await reader.open(`http://127.0.0.1:${port}/storm-later.html`);
  await expectCard(later, 'Coimbra', /Coimbra/, '#trains');
  await tab.close();
  await reader.close();
  server.close();
});

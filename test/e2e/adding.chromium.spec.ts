import AxeBuilder from '@axe-core/playwright';
import { type Page, test } from '@playwright/test';
import { servePages } from '../../cli/serve-pages.ts';
import { addPage, lengthen, listedArticles } from './adding.ts';
import { type ChromiumReader, launchChromium } from './chromium.ts';
import { expect } from './fixtures.ts';
import { clickLabelled, expectText, openPopup } from './own-pages.ts';
import { expectCard } from './page-side.ts';
import { stopWorker } from './stop-worker.ts';

// Each in a browser of its own: the worker is stopped, the disk is full, there is a private window.
async function withReader(
  run: (reader: ChromiumReader, site: string) => Promise<void>,
  windows: 'normal' | 'private too' = 'normal',
): Promise<void> {
  const { server, port } = await servePages();
  const reader = await launchChromium('chrome-mv3-e2e', windows);
  try {
    await run(reader, `http://127.0.0.1:${port}`);
  } finally {
    await reader.close();
    server.close();
  }
}

test('added articles are there for a worker that was killed, and popup and options with them have no fault', async () => {
  await withReader(async (reader, site) => {
    const { popup } = await addPage(reader, `${site}/storm.html`);
    await expectText(popup, /Added: Storm/);
    const options = await reader.open(reader.extensionUrl('options.html'));
    await expectText(options, /Storm cuts railway/);
    for (const own of [popup, options] as unknown as Page[])
      expect((await new AxeBuilder({ page: own }).analyze()).violations).toEqual([]);
    await popup.close();
    await stopWorker(reader, options as unknown as Page);
    await options.close();
    const later = await reader.open(`${site}/storm-later.html`);
    await expectCard(later, 'Coimbra', /Coimbra/, '#trains');
  });
});

test('a worker that is killed while it reads adds nothing, and the article can be added again', async () => {
  await withReader(async (reader, site) => {
    const url = `${site}/storm.html`;
    const tab = await reader.open(url);
    await lengthen(tab, 600);
    const own = (await reader.open(reader.extensionUrl('welcome.html'))) as unknown as Page;
    const popup = await openPopup(reader, url);
    await clickLabelled(popup, 'Add this article');
    await expectText(popup, /Reading the article…/);
    await stopWorker(reader, own);
    await expectText(popup, /Reading was interrupted: nothing was added\. Try again\./);
    expect(await listedArticles(reader)).not.toContain('Storm');
    await tab.goto(url);
    await clickLabelled(popup, 'Add this article');
    await expectText(popup, /Added: Storm/);
  });
});

test('a full disk is told in one sentence, and nothing is added until there is room', async () => {
  await withReader(async (reader, site) => {
    const own = (await reader.open(reader.extensionUrl('welcome.html'))) as unknown as Page;
    await setQuota(reader, own, 1);
    const { popup } = await addPage(reader, `${site}/storm.html`);
    await expectText(popup, /The disk is full: the article was not stored\. Free some space and try again\./);
    expect(await listedArticles(reader)).not.toContain('Storm');
    await setQuota(reader, own, null);
    await clickLabelled(popup, 'Add this article');
    await expectText(popup, /Added: Storm/);
  });
});

/** How many bytes the extension may store; `null`: as many as the disk holds. */
async function setQuota({ context }: ChromiumReader, own: Page, quotaSize: number | null): Promise<void> {
  const debug = await context.newCDPSession(own);
  const origin = await own.evaluate(() => location.origin);
  await debug.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize !== null && { quotaSize }) });
  // An override lasts as long as its session: this one is left open.
}

test('nothing is stored from a private window', async () => {
  await withReader(async (reader, site) => {
    const own = await reader.open(reader.extensionUrl('welcome.html'));
    const tab = await own.evaluate(openPrivately, `${site}/storm.html`);
    const popup = await reader.open(reader.extensionUrl(`popup.html?tab=${tab}`));
    await clickLabelled(popup, 'Add this article');
    await expectText(popup, /Nothing is stored from a private window\./);
    expect(await listedArticles(reader)).not.toContain('Storm');
  }, 'private too');
});

/** Of the extension's own pages, where the functions given to `evaluate` run. */
declare const browser: import('webextension-polyfill').Browser;

async function openPrivately(url: string): Promise<number> {
  const { id } = await browser.windows.create({ incognito: true, url });
  const [tab] = await browser.tabs.query({ windowId: id ?? -1 });
  return tab?.id ?? -1;
}

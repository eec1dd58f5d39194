import { expect, type Page, test } from '@playwright/test';
import { servePages } from '../../cli/serve-pages.ts';
import { launchChromium } from './chromium.ts';
import { cardOn, expectCard, expectMarked, expectNoCard } from './marks.ts';
import { clickInCard } from './page-side.ts';

/** Of the extension's own worker, where the functions given to `evaluate` run. */
declare const browser: import('webextension-polyfill').Browser;

// In a browser of its own: its background is broken on purpose.
for (const colorScheme of ['light', 'dark'] as const)
  test(`a card that the background cannot draw says so, closes, and opens once it can, ${colorScheme}`, async ({
    browserName: _,
  }, info) => {
    const { server, port } = await servePages();
    const reader = await launchChromium();
    const tab = await reader.open(`http://127.0.0.1:${port}/news.html`);
    await (tab as unknown as Page).emulateMedia({ colorScheme });
    await tab.focusTab(); // from behind the page of welcome
    await expectMarked(tab, 'Almaty');
    const worker = await reader.worker();
    const ask = (name: string, of: object) =>
      worker.evaluate(
        async (sent) => {
          const [at] = await browser.tabs.query({ url: '*://127.0.0.1/*' });
          return browser.tabs.sendMessage(at?.id ?? -1, sent, { frameId: 0 });
        },
        { name, of },
      );
    await worker.evaluate(() => {
      const broken = globalThis as unknown as { whole: typeof fetch; fetch: unknown };
      broken.whole = fetch;
      broken.fetch = () => Promise.reject(new Error('broken on purpose'));
    });
    await ask('mark/step', { by: 1 });
    await ask('mark/open', {});
    await expectCard(tab, 'This card could not be opened');
    const { left = 0, right = 0, top = 0, bottom = 0 } = (await cardOn(tab)) ?? {};
    expect(right - left).toBeGreaterThan(200);
    expect(bottom - top).toBeLessThan(200);
    await (tab as unknown as Page).screenshot({ path: info.outputPath(`failed-${colorScheme}.png`) });
    await clickInCard(tab, 'Close');
    await expectNoCard(tab);
    await worker.evaluate(() => {
      const mended = globalThis as unknown as { whole: typeof fetch; fetch: unknown };
      mended.fetch = mended.whole;
    });
    await ask('mark/open', {});
    await expectCard(tab, 'European Union');
    await reader.close();
    server.close();
  });

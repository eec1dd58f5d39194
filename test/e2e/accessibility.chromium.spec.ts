import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { ChromiumReader } from './chromium.ts';
import { expect, test } from './fixtures.ts';
import { expectCard } from './page-side.ts';

/** Of the extension's own worker, where the functions given to `evaluate` run. */
declare const browser: import('webextension-polyfill').Browser;

/** Of the seed. */
const ARTICLE = '000_ca9f81f8d5317110';

/** Pages of the extension beside a tab, and words that are there once they are drawn. */
const OWN_PAGES: readonly { name: string; file: string; words: RegExp }[] = [
  { name: 'all of a name', file: 'library.html#entity=almaty', words: /What happened/ },
  {
    name: 'a stored article',
    file: `library.html#article=${ARTICLE}&from=300&to=400`,
    words: /EU calls for peaceful settlement/,
  },
  {
    name: 'an article that was deleted',
    file: 'library.html#article=gone',
    words: /not in the library any more/,
  },
  { name: 'the options page', file: 'options.html', words: /Names that are not marked/ },
];

async function tabAt(chromium: ChromiumReader, url: string): Promise<number> {
  const worker = await chromium.worker();
  const id = await worker.evaluate(async (sought) => (await browser.tabs.query({ url: sought }))[0]?.id, url);
  if (id === undefined) throw new Error(`no tab at ${url}`);
  return id;
}

/**
 * What axe finds, one line each. The mode is named legacy, but only leaves out frames of other origins, of which there are
 * none here: the other one opens and closes a further page for each result, which takes longer than all rules together.
 */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a card on a page has no fault that axe finds, ${colorScheme}`, async ({ chromium, pageUrl }) => {
    const page = (await chromium.open(pageUrl('news.html'))) as unknown as Page;
    await page.emulateMedia({ colorScheme });
    await expectCard(page as never, 'Almaty', /Almaty/, '#first');
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });

  test(`the card of a quoted statement has no fault that axe finds, ${colorScheme}`, async ({
    chromium,
    pageUrl,
  }) => {
    const page = (await chromium.open(pageUrl('quoting.html'))) as unknown as Page;
    await page.emulateMedia({ colorScheme });
    await expectCard(page as never, 'to refrain from activities', /Quoted statement/, '#near');
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });

  test(`the story panel has no fault that axe finds, and fits 320 pixels, ${colorScheme}`, async ({
    chromium,
    pageUrl,
  }) => {
    const news = await chromium.open(pageUrl('news.html'));
    const tab = await tabAt(chromium, pageUrl('news.html'));
    await expectNoFaults(chromium, {
      file: `sidepanel.html?tab=${tab}`,
      words: /names? on this page/,
      colorScheme,
    });
    await news.close();
  });

  for (const { name, file, words } of OWN_PAGES)
    test(`${name} has no fault that axe finds, and fits 320 pixels, ${colorScheme}`, async ({ chromium }) => {
      await expectNoFaults(chromium, { file, words, colorScheme });
    });
}

async function expectNoFaults(
  chromium: ChromiumReader,
  { file, words, colorScheme }: { file: string; words: RegExp; colorScheme: 'light' | 'dark' },
): Promise<void> {
  const page = (await chromium.open(chromium.extensionUrl(file))) as unknown as Page;
  await page.setViewportSize({ width: 320, height: 720 });
  await page.emulateMedia({ colorScheme });
  await expect(page.getByText(words).first()).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.close();
}

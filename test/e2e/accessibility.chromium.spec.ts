import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openPopup } from './own-pages.ts';
import { expectCard } from './page-side.ts';

/** What axe finds, one line each. */
async function faultsOf(page: Page, within?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (within ? axe.include(within) : axe).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`popup, options and welcome have no fault that axe finds, ${colorScheme}`, async ({
    chromium,
    pageUrl,
  }) => {
    const news = await chromium.open(pageUrl('news.html'));
    const popup = (await openPopup(chromium, pageUrl('news.html'))) as unknown as Page;
    await popup.emulateMedia({ colorScheme });
    await popup.getByText('Almaty', { exact: true }).waitFor();
    expect(await faultsOf(popup)).toEqual([]);
    for (const [file, shown] of [
      ['options.html', '.card'],
      ['welcome.html', '.card'],
    ] as const) {
      const page = (await chromium.open(chromium.extensionUrl(file))) as unknown as Page;
      await page.emulateMedia({ colorScheme });
      await page.locator(shown).first().waitFor();
      expect(await faultsOf(page), file).toEqual([]);
      await page.close();
    }
    await popup.close();
    await news.close();
  });

  test(`a card on a page has no fault that axe finds, ${colorScheme}`, async ({ chromium, pageUrl }) => {
    const page = (await chromium.open(pageUrl('news.html'))) as unknown as Page;
    await page.emulateMedia({ colorScheme });
    await expectCard(page as never, 'Almaty', /Almaty/, '#first');
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });
}

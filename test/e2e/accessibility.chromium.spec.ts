import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectCard } from './page-side.ts';

/** What axe finds, one line each. */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
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
}

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { cardOn, expectCard, expectMarked, pointAt } from './marks.ts';

/** How high the name at the top of the open card is. */
const heightOfName = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const roots = [...document.documentElement.children].flatMap((child) => child.shadowRoot ?? []);
    const name = roots.flatMap(
      (root) => root.querySelector('.card-frame:popover-open:not([data-soon]) h2') ?? [],
    )[0];
    return name?.getBoundingClientRect().height ?? 0;
  });

test('cards are larger where the reader has chosen larger text, and stay in the window', async ({
  chromium,
  pageUrl,
}, info) => {
  const heights: number[] = [];
  for (const standard of [16, 24]) {
    const tab = await chromium.open(pageUrl('news.html'));
    const page = tab as unknown as Page;
    const debug = await chromium.context.newCDPSession(page);
    await debug.send('Page.setFontSizes', { fontSizes: { standard } });
    await tab.focusTab();
    await expectMarked(tab, 'Almaty', '#first');
    await pointAt(tab, 'Almaty', '#first');
    await expectCard(tab, 'Almaty');
    heights.push(await heightOfName(page));
    const { left = 0, right = 0, top = 0, bottom = 0 } = (await cardOn(tab)) ?? {};
    expect(left >= 0 && top >= 0 && right <= 1000 && bottom <= 720).toBe(true);
    await page.screenshot({ path: info.outputPath(`text-${standard}.png`) });
    await tab.close();
  }
  const [usual = 0, large = 0] = heights;
  expect(large / usual).toBeCloseTo(1.5, 1);
});

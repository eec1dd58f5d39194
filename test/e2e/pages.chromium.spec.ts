import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openPopup } from './own-pages.ts';

const LOOKS = [
  { name: 'light', colorScheme: 'light', width: 1100 },
  { name: 'dark', colorScheme: 'dark', width: 1100 },
  { name: 'narrow', colorScheme: 'light', width: 320 },
] as const;

async function expectNoFaults(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow, 'scrolls sideways').toBeLessThanOrEqual(0);
}

for (const { name, colorScheme, width } of LOOKS) {
  test(`axe finds nothing on options, welcome and their card: ${name}`, async ({ chromium }) => {
    const page = await chromium.context.newPage();
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const file of ['options.html', 'welcome.html']) {
      await page.goto(chromium.extensionUrl(file));
      await page.locator('.card h2').waitFor();
      for (const reasons of await page.locator('.card details summary').all())
        if (await reasons.isVisible()) await reasons.click();
      await expectNoFaults(page);
    }
    await page.close();
  });

  test(`axe finds nothing on the popup: ${name}`, async ({ chromium, pageUrl }) => {
    const news = await chromium.open(pageUrl('news.html'));
    const popup = (await openPopup(chromium, pageUrl('news.html'))) as unknown as Page;
    await popup.setViewportSize({ width: Math.min(width, 360), height: 600 });
    await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await popup
      .getByRole('button', { name: /Almaty\b/ })
      .first()
      .waitFor();
    await expectNoFaults(popup);
    await popup.close();
    await news.close();
  });
}

test('options: another open options page follows', async ({ chromium }) => {
  const [one, other] = [await chromium.context.newPage(), await chromium.context.newPage()];
  for (const page of [one, other]) await page.goto(chromium.extensionUrl('options.html'));
  await one.getByRole('radio', { name: 'Every mention' }).check();
  await expect(other.getByRole('radio', { name: 'Every mention' })).toBeChecked();
  await one.getByRole('switch', { name: 'Who said what' }).uncheck();
  await expect(other.getByRole('heading', { name: 'Who said what' })).toHaveCount(0);
  await one.close();
  await other.close();
});

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Of the extension's own pages, where the functions given to `evaluate` run. */
declare const browser: import('webextension-polyfill').Browser;

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
    const { popup, news } = await openPopup(chromium, pageUrl('news.html'));
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

/** The popup in a tab of its own, about a page of news in another. */
async function openPopup(chromium: import('./chromium.ts').ChromiumReader, url: string) {
  const news = await chromium.context.newPage();
  await news.goto(url);
  const popup = await chromium.context.newPage();
  await popup.goto(chromium.extensionUrl('welcome.html'));
  const tab = await popup.evaluate(
    async (address) => (await browser.tabs.query({})).find((one) => one.url === address)?.id,
    url,
  );
  await popup.goto(chromium.extensionUrl(`popup.html?tab=${tab}`));
  return { news, popup };
}

test('the popup lists the names of the page and jumps to one', async ({ chromium, pageUrl }) => {
  const { popup, news } = await openPopup(chromium, pageUrl('news.html'));
  await expect(popup.getByRole('heading', { name: 'Places' })).toBeVisible();
  expect(await news.evaluate(() => scrollY)).toBe(0);
  await popup.getByRole('button', { name: /^Aktobe/ }).click();
  await expect.poll(() => news.evaluate(() => scrollY)).toBeGreaterThan(0);
  await popup.close();
  await news.close();
});

test('the popup turns a site off and on again, at once', async ({ chromium, pageUrl }) => {
  const { popup, news } = await openPopup(chromium, pageUrl('news.html'));
  const onSite = popup.getByRole('switch', { name: 'On 127.0.0.1' });
  await expect(popup.getByRole('button', { name: /^Aktobe/ })).toBeVisible();
  await onSite.uncheck();
  await expect(popup.getByRole('status')).toHaveText(/^Off here/);
  expect(await chromium.stored()).toMatchObject({ settings: { sitesOff: ['127.0.0.1'] } });
  await onSite.check();
  await expect(popup.getByRole('button', { name: /^Aktobe/ })).toBeVisible();
  await popup.close();
  await news.close();
});

test('the popup says where it cannot run', async ({ chromium }) => {
  const popup = await chromium.context.newPage();
  await popup.goto(chromium.extensionUrl('popup.html'));
  await expect(popup.getByRole('status')).toHaveText('Extensions cannot read this page.');
  await popup.close();
});

test('options: adds a site, refuses what is none, takes a removal back', async ({ chromium }) => {
  const page = await chromium.context.newPage();
  await page.goto(chromium.extensionUrl('options.html'));
  const site = page.getByLabel('Turn off on a site');
  const add = page.getByRole('button', { name: 'Turn off', exact: true });
  await site.fill('not a site');
  await add.click();
  await expect(page.getByText('“not a site” is not the address of a site')).toBeVisible();
  await site.fill('https://www.example.org/news');
  await add.click();
  await expect(site).toHaveValue('');
  await page.getByRole('button', { name: 'Remove example.org' }).click();
  await expect(page.getByText('No site is turned off.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Remove example.org' })).toBeVisible();
  await page.close();
});

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

test('options: says which stored settings cannot be used, and puts them right', async ({ chromium }) => {
  await chromium.store({ settings: { restMs: 'soon', sitesOff: 7, theme: 'dark' } });
  const page = await chromium.context.newPage();
  await page.goto(chromium.extensionUrl('options.html'));
  await expect(page.getByRole('alert')).toContainText('sites turned off; how long the pointer rests');
  await page.getByRole('button', { name: 'Store the settings shown here' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await chromium.stored()).toMatchObject({ settings: { restMs: 300, sitesOff: [], theme: 'dark' } });
  await page.close();
});

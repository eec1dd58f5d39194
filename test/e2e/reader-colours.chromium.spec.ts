import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { marksOn } from './marks.ts';
import { expectCard } from './page-side.ts';

test('with the reader’s own colours, words that a page changed still stand out', async ({
  chromium,
  pageUrl,
}) => {
  const page = (await chromium.open(pageUrl('quoting.html'))) as unknown as Page;
  await page.emulateMedia({ forcedColors: 'active' });
  await expectCard(page as never, 'to refrain from activities', /Quoted statement/, '#near');
  const outlines = await page.evaluate(() =>
    [...document.documentElement.children].flatMap((host) =>
      [...(host.shadowRoot?.querySelectorAll('.card ins') ?? [])].map(
        (words) => getComputedStyle(words).outlineStyle,
      ),
    ),
  );
  expect(new Set(outlines)).toEqual(new Set(['solid']));
  await page.close();
});

test('when the reader’s device turns dark, marks on a page that follows it turn light within a second', async ({
  chromium,
  pageUrl,
}) => {
  await chromium.store({ settings: { marks: 'every' } });
  const tab = await chromium.open(pageUrl('empty.html'));
  const page = tab as unknown as Page;
  await tab.evaluate(() => {
    document.documentElement.style.colorScheme = 'light dark';
    document.body.append('They met in Almaty again.');
  });
  const colours = async () => (await marksOn(tab)).map(({ colour }) => colour);
  await expect.poll(colours).toEqual(['rgb(0, 0, 0)']);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(colours, { timeout: 900 }).toEqual(['rgb(255, 255, 255)']);
  await page.close();
});

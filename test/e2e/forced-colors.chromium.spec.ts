import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
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

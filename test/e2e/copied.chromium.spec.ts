import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './fixtures.ts';
import { cardText, clickInCard, expectCard } from './page-side.ts';

test('a page without https has its facts copied as well', async ({ chromium }) => {
  const body = readFileSync(path.resolve(import.meta.dirname, '../pages/touch.html'), 'utf8');
  await chromium.context.route('http://news.example/**', (route) =>
    route.fulfill({ body, contentType: 'text/html' }),
  );
  const tab = await chromium.open('http://news.example/story');
  expect(await tab.evaluate(() => isSecureContext)).toBe(false);
  await expectCard(tab, 'Almaty', /Almaty/, '#plain');
  await new Promise((resolve) => setTimeout(resolve, 500)); // seen for a moment, as its buttons want it
  await clickInCard(tab, 'Copy');
  await expect.poll(() => cardText(tab)).toContain('Copied, with its source.');
  await tab.evaluate(() => {
    document.body.prepend(document.createElement('textarea'));
    document.querySelector('textarea')?.focus();
  });
  await tab.keyboard.press('Control+v' as never);
  expect(await tab.evaluate(() => document.querySelector('textarea')?.value)).toContain('Two days later');
  await chromium.context.unroute('http://news.example/**');
  await tab.close();
});

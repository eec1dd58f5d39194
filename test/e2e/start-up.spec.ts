import { expect, test } from './fixtures.ts';

test('the extension keeps what it stores', async ({ reader }) => {
  await reader.store({ settings: { everywhere: false } });
  expect(await reader.stored()).toEqual({ settings: { everywhere: false } });
});

test('a page of news opens with the extension in place', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('news.html'));
  expect(await tab.evaluate(() => document.title)).toContain('Steppe Courier');
  await tab.close();
});

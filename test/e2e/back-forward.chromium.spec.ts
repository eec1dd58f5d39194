import { expect, test } from '@playwright/test';
import { servePages } from '../../cli/serve-pages.ts';
import { launchBareChromium } from '../bench/bare-chromium.ts';

const ROOTS = '[...document.documentElement.children].flatMap(({ shadowRoot }) => shadowRoot ?? [])';
const MARKS = `${ROOTS}.flatMap((root) => [...root.querySelectorAll('.mark')])
  .filter(({ style }) => style.display !== 'none')
  .map((mark) => { const { x, y, width } = mark.getBoundingClientRect(); return [x, y, width].join() }).sort()`;

// In a browser of its own: Playwright turns the cache of pages off.
test('a page that comes back from the cache has its marks once, is watched, and knows the settings', async () => {
  const { server, port } = await servePages();
  const browser = await launchBareChromium('chrome-mv3-e2e');
  const page = await browser.open(`http://127.0.0.1:${port}/news.html`);
  const ask = async <T>(expression: string): Promise<T> => {
    await page.send('Page.bringToFront'); // pages behind are not marked, and others were opened since
    return page.evaluate<T>(expression);
  };
  const marks = () => ask<string[]>(MARKS);
  const count = async () => (await marks()).length;
  const hosts = () => ask(`${ROOTS}.length`);
  const store = async (settings: object) => {
    const own = await browser.open(`${browser.origin}/options.html`);
    await own.evaluate(`chrome.storage.local.set(${JSON.stringify({ settings })})`);
    await own.close();
  };
  const leaveAndReturn = async (meanwhile = async () => {}) => {
    await ask('window.kept = true; setTimeout(() => { location = "/empty.html" }); 0');
    await expect.poll(() => ask('location.pathname')).toBe('/empty.html');
    await meanwhile();
    await ask('setTimeout(() => history.back()); 0');
    await expect.poll(() => ask('location.pathname')).toBe('/news.html');
    expect(await ask('window.kept')).toBe(true); // else it was loaded anew
  };

  await store({ marks: 'every' });
  // Marks in view come first: all are there when no more come.
  let before: string[] = [];
  const areAllThere = async () => {
    const { length } = before;
    before = await marks();
    return before.length > 5 && before.length === length;
  };
  await expect.poll(areAllThere, { intervals: [500], timeout: 15_000 }).toBe(true);
  await leaveAndReturn();
  await expect.poll(marks).toEqual(before);
  expect(await hosts()).toBe(1);

  await ask(`document.querySelector('#first').prepend('Almaty, Almaty and Almaty. '); 0`);
  await expect.poll(count).toBe(before.length + 3);

  await leaveAndReturn(() => store({ everywhere: false }));
  await expect.poll(count).toBe(0);
  await leaveAndReturn(() => store({ marks: 'every' }));
  await expect.poll(count).toBe(before.length + 3);
  expect(await hosts()).toBe(1);
  await browser.close();
  server.close();
});

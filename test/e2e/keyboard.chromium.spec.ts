import { expect, test } from './fixtures.ts';
import { expectCard, expectMarked, expectNoCard, pointAt } from './marks.ts';
import { clickLabelled } from './own-pages.ts';

/** Of the extension's own worker, where the functions given to `evaluate` run. */
declare const browser: import('webextension-polyfill').Browser;

test('the keyboard goes from mark to mark, opens a card, and gives the focus back', async ({
  chromium,
  pageUrl,
}) => {
  const tab = await chromium.open(pageUrl('news.html'));
  await expectMarked(tab, 'Almaty');
  const worker = await chromium.worker();
  const send = (message: object) =>
    worker.evaluate(async (sent) => {
      const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
      return browser.tabs.sendMessage(active?.id ?? -1, sent, { frameId: 0 });
    }, message);
  await tab.evaluate(() => document.querySelector('input')?.focus());
  expect(await send({ name: 'mark/open', of: {} })).toBe(false);
  expect(await send({ name: 'mark/step', of: { by: 1 } })).toBe(true);
  expect(await send({ name: 'mark/step', of: { by: 1 } })).toBe(true);
  await expect
    .poll(() =>
      tab.evaluate(
        () => document.documentElement.lastElementChild?.shadowRoot?.querySelectorAll('.ring').length,
      ),
    )
    .toBe(1);
  expect(await send({ name: 'mark/open', of: {} })).toBe(true);
  await expectCard(tab, 'Kazakhstan');
  const focused = () => tab.evaluate(() => document.activeElement?.localName ?? '');
  await expect.poll(focused).toBe('div');
  await tab.keyboard.press('Escape' as never);
  await expectNoCard(tab);
  await expect.poll(focused).toBe('input');
  await tab.close();
});

test('past the last mark the step is left to the next frame', async ({ chromium, pageUrl }) => {
  const tab = await chromium.open(pageUrl('frames.html'));
  await expectMarked(tab, 'Almaty', '#outer');
  const worker = await chromium.worker();
  const stepOn = () =>
    worker.evaluate(async () => {
      const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
      return browser.tabs.sendMessage(active?.id ?? -1, { name: 'mark/step', of: { by: 1 } }, { frameId: 0 });
    });
  expect([await stepOn(), await stepOn(), await stepOn()]).toEqual([true, false, true]);
  await tab.close();
});

test('the key that opens a card goes into one that the pointer opened, and out of it again', async ({
  chromium,
  pageUrl,
}) => {
  const tab = await chromium.open(pageUrl('news.html'));
  await expectMarked(tab, 'Almaty');
  await tab.evaluate(() => document.querySelector('input')?.focus({ preventScroll: true }));
  await pointAt(tab, 'Almaty', '#first');
  await expectCard(tab, 'Almaty');
  const worker = await chromium.worker();
  const enter = () =>
    worker.evaluate(async () => {
      const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
      return browser.tabs.sendMessage(active?.id ?? -1, { name: 'mark/open', of: {} }, { frameId: 0 });
    });
  const focused = () => tab.evaluate(() => document.activeElement?.localName ?? '');
  expect(await enter()).toBe(true);
  await expect.poll(focused).toBe('div');
  expect(await enter()).toBe(true);
  await expect.poll(focused).toBe('input');
  await expectCard(tab, 'Almaty');
  await tab.close();
});

test('the browser’s page of keys opens from the options', async ({ chromium }) => {
  const options = await chromium.open(chromium.extensionUrl('options.html'));
  await clickLabelled(options, 'Change keys');
  await expect
    .poll(() => chromium.context.pages().some((page) => page.url().startsWith('chrome://extensions')))
    .toBe(true);
  for (const page of chromium.context.pages())
    if (page.url().startsWith('chrome://extensions')) await page.close();
  await options.close();
});

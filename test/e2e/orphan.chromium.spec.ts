import { expect, test } from '@playwright/test';
import { servePages } from '../../cli/serve-pages.ts';
import { launchChromium } from './chromium.ts';
import { expectMarked } from './marks.ts';

/** Of the extension's own worker, where the functions given to `evaluate` run. */
declare const browser: import('webextension-polyfill').Browser;

test('after an update the page is as if nothing had been', async () => {
  const { server, port } = await servePages();
  const reader = await launchChromium();
  const tab = await reader.open(`http://127.0.0.1:${port}/parts.html`);
  const errors: string[] = [];
  const page = reader.context.pages().find((open) => open.url().endsWith('parts.html'));
  page?.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page?.on('pageerror', (error) => errors.push(error.message));
  await expectMarked(tab, 'Almaty', '#plain');
  const worker = await reader.worker();
  await worker.evaluate(() => browser.runtime.reload()).catch(() => {}); // the worker ends before it can answer
  await expect
    .poll(() => tab.evaluate(() => document.documentElement.children.length), { timeout: 4000 })
    .toBe(2);
  await tab.evaluate(() => {
    document.body.append('More about Almaty');
    dispatchEvent(new Event('scroll'));
  });
  expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(2);
  expect(errors.filter((text) => !text.includes('favicon') && !text.includes('404'))).toEqual([]);
  await reader.close();
  server.close();
});

import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../cli/find-browser.ts';
import type { Reader, Tab } from './reader.ts';

/** Of the extension's own page, where the functions given to `evaluate` run. */
declare const browser: import('webextension-polyfill').Browser;

const ADDON = 'backgrounder@example.org';
const UUID = '11111111-2222-4333-8444-555555555555';

/** A real Firefox over WebDriver BiDi with the built extension as a temporary add-on. */
export async function launchFirefox(build = 'firefox-mv3-e2e'): Promise<Reader> {
  const executablePath = findBrowser('firefox');
  if (executablePath === null) throw new Error('No Firefox; run "npm test", which finds or installs one.');
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1000, height: 720 },
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' }, // else Firefox asks its settings server
    args: ['--remote-allow-system-access'], // lets moz-extension:// pages be opened
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }) },
  });
  await firefox.installExtension(path.resolve(import.meta.dirname, '../../.output', build));
  const extensionUrl = (page: string) => `moz-extension://${UUID}/${page}`;
  const open = async (url: string): Promise<Tab> => {
    const page = await firefox.newPage();
    // On pages of the extension the load event never reaches the driver.
    await page.goto(url, url.startsWith('moz-extension:') ? { waitUntil: [] } : {});
    return Object.assign(page, { focusTab: () => page.bringToFront() }) as unknown as Tab;
  };
  const inExtension = async <T>(run: (of: Record<string, unknown>) => Promise<T>, values = {}) => {
    const tab = await open(extensionUrl('options.html'));
    try {
      return await tab.evaluate(run, values);
    } finally {
      await tab.close();
    }
  };
  return {
    name: 'firefox',
    extensionUrl,
    open,
    async tabAt(file) {
      // The driver does not see pages that the extension opens: the same address in a tab of ours.
      for (let tries = 0; tries < 50; tries++) {
        const url = await inExtension(
          async ({ start }) =>
            (await browser.tabs.query({})).find((tab) => tab.url?.startsWith(`${start}`))?.url,
          { start: extensionUrl(file) },
        );
        if (url !== undefined) return open(url);
      }
      throw new Error(`no tab at ${file}`);
    },
    store: (values) =>
      inExtension(async (next) => {
        await browser.storage.local.clear();
        await browser.storage.local.set(next);
      }, values),
    stored: () => inExtension(() => browser.storage.local.get()),
    close: () => firefox.close(),
  };
}

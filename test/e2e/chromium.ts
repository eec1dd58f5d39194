import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { chromiumFlags } from '../../cli/chromium-flags.ts';
import { findBrowser, runsAsRoot } from '../../cli/find-browser.ts';
import type { Reader } from './reader.ts';

/** Of the extension's own worker, where the functions given to `evaluate` run. */
declare const browser: import('webextension-polyfill').Browser;

/** A Chromium with one built extension, and its background worker. */
export interface ChromiumReader extends Reader {
  readonly context: BrowserContext;
  worker(): Promise<Worker>;
}

/** `build`: a folder of `.output`; the end-to-end build has an open shadow root. */
export async function launchChromium(build = 'chrome-mv3-e2e'): Promise<ChromiumReader> {
  const profile = await mkdtemp(path.join(tmpdir(), 'backgrounder-'));
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('No Chromium; run "npm test", which finds or installs one.');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    chromiumSandbox: !runsAsRoot(),
    viewport: { width: 1000, height: 720 },
    args: chromiumFlags(path.resolve(import.meta.dirname, '../../.output', build)),
  });
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = new URL((await worker()).url()).origin;
  return {
    name: 'chromium',
    context,
    worker,
    extensionUrl: (page) => `chrome-extension://${new URL(origin).host}/${page}`,
    async open(url) {
      const page = await context.newPage();
      await page.goto(url);
      return Object.assign(page, { focusTab: () => page.bringToFront() });
    },
    async store(values) {
      await (await worker()).evaluate(async (next) => {
        await browser.storage.local.clear();
        await browser.storage.local.set(next);
      }, values);
    },
    async stored() {
      return (await worker()).evaluate(() => browser.storage.local.get());
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

import type { BrowserContext, Worker } from '@playwright/test';
import { launchWithExtension } from '../../cli/launch.ts';
import type { Reader } from './reader.ts';

/** Of the extension's own worker, where the functions given to `evaluate` run. */
declare const browser: import('webextension-polyfill').Browser;

/** A Chromium with one built extension, and its background worker. */
export interface ChromiumReader extends Reader {
  readonly context: BrowserContext;
  worker(): Promise<Worker>;
}

/** `build`: a folder of `.output`; the end-to-end build has an open shadow root. */
export async function launchChromium(
  build = 'chrome-mv3-e2e',
  windows: 'normal' | 'private too' = 'normal',
): Promise<ChromiumReader> {
  const { context, origin, close } = await launchWithExtension({
    build,
    windows,
    headless: true,
    keepsPages: true,
    viewport: { width: 1000, height: 720 },
  });
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    name: 'chromium',
    context,
    worker,
    close,
    extensionUrl: (page) => `${origin}/${page}`,
    async open(url) {
      const page = await context.newPage();
      await page.goto(url);
      return Object.assign(page, { focusTab: () => page.bringToFront() });
    },
    async tabAt(file) {
      const at = () => context.pages().find((page) => page.url().startsWith(`${origin}/${file}`));
      const page = at() ?? (await context.waitForEvent('page', () => at() !== undefined).then(at));
      if (!page) throw new Error(`no tab at ${file}`);
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
  };
}

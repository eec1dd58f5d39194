import { test as base, expect } from '@playwright/test';
import { servePages } from '../../cli/serve-pages.ts';
import { type ChromiumReader, launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { Reader } from './reader.ts';

interface Shared {
  /** Chromium or Firefox, by the Playwright project. One per worker; its storage is emptied before each test. */
  launched: Reader;
  /** Where `test/pages` is served. */
  port: number;
}

interface Each {
  reader: Reader;
  /** Chromium only: for what Firefox's driver cannot do. */
  chromium: ChromiumReader;
  /** "news.html" → its address. `other` gives the same page from another origin. */
  pageUrl: (page: string, from?: 'other') => string;
}

export const test = base.extend<Each, Shared & { browserUnderTest: Reader['name'] }>({
  browserUnderTest: ['chromium', { option: true, scope: 'worker' }],
  port: [
    // biome-ignore lint/correctness/noEmptyPattern: -- Playwright reads the names of a fixture's needs here
    async ({}, use) => {
      const { server, port } = await servePages();
      await use(port);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
  launched: [
    async ({ browserUnderTest }, use) => {
      const reader = await (browserUnderTest === 'firefox' ? launchFirefox() : launchChromium());
      await use(reader);
      await reader.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  reader: async ({ launched }, use) => {
    await launched.store({});
    await use(launched);
  },
  chromium: async ({ reader }, use) => {
    await use(reader as ChromiumReader); // specs that ask for it run in the Chromium project only
  },
  pageUrl: async ({ port }, use) => {
    await use((page, from) => `http://${from === 'other' ? 'localhost' : '127.0.0.1'}:${port}/${page}`);
  },
});

export { expect };

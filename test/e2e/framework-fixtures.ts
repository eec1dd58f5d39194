import { type BareBrowser, launchBare } from './bare-browser.ts';
import { test as base } from './fixtures.ts';
import { type FrameworkPages, serveFrameworkPages } from './framework-pages.ts';

/** What pages of real frameworks need: the pages, and a browser that does not have the extension. */
export const test = base.extend<object, { pages: FrameworkPages; bare: BareBrowser }>({
  pages: [
    // biome-ignore lint/correctness/noEmptyPattern: -- Playwright reads the names of a fixture's needs here
    async ({}, use) => {
      const pages = await serveFrameworkPages();
      await use(pages);
      pages.close();
    },
    { scope: 'worker' },
  ],
  bare: [
    async ({ browserUnderTest }, use) => {
      const bare = await launchBare(browserUnderTest);
      await use(bare);
      await bare.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type Launched, launchWithExtension } from './launch.ts';
import { openCard } from './read-card.ts';
import { servePages } from './serve-pages.ts';

/** Takes the README's pictures from the built extension. */
const FOLDER = path.resolve(import.meta.dirname, '../docs/pictures');
const TERM = 'Almaty';

const pictureOf = (page: Page, name: string) => page.screenshot({ path: path.join(FOLDER, `${name}.png`) });

async function takeCards({ context }: Launched, news: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme });
    await page.goto(news);
    await openCard(page, TERM);
    await pictureOf(page, `card-${colorScheme}`);
    await page.close();
  }
}

async function takePages({ context, origin }: Launched, news: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(news);
  const [worker] = context.serviceWorkers();
  const tab = await worker?.evaluate(async (url) => {
    // Of the extension's worker, where this runs.
    const { browser } = globalThis as unknown as { browser: import('webextension-polyfill').Browser };
    return (await browser.tabs.query({ url }))[0]?.id;
  }, news);
  const shots = [
    { name: 'popup', file: `popup.html?tab=${tab}`, width: 360, height: 520 },
    { name: 'options', file: 'options.html', width: 900, height: 900 },
    { name: 'welcome', file: 'welcome.html', width: 900, height: 800 },
  ];
  for (const { name, file, width, height } of shots) {
    const own = await context.newPage();
    await own.setViewportSize({ width, height });
    await own.goto(`${origin}/${file}`);
    await own.locator('main').waitFor();
    await own.waitForLoadState('networkidle');
    await pictureOf(own, name);
    await own.close();
  }
}

const { server, port } = await servePages();
const launched = await launchWithExtension({
  build: 'chrome-mv3',
  headless: true,
  viewport: { width: 900, height: 760 },
});
const news = `http://127.0.0.1:${port}/news.html`;
try {
  await mkdir(FOLDER, { recursive: true });
  await takeCards(launched, news);
  await takePages(launched, news);
} finally {
  await launched.close();
  server.closeAllConnections();
  server.close();
}
console.log(`Pictures are in ${path.relative(process.cwd(), FOLDER)}.`);

import path from 'node:path';
import { hasDisplay } from './find-browser.ts';
import { type Launched, launchWithExtension } from './launch.ts';
import { openCard } from './read-card.ts';
import { servePages } from './serve-pages.ts';

const TERM = 'Almaty';
const PICTURE = path.resolve(import.meta.dirname, '../.output/card.png');

/** With a window: the sample page and the welcome stay open until the reader closes the browser. */
async function showWindow({ context }: Launched, news: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(news);
  console.log(
    `Chromium is open with Backgrounder in it. Rest the pointer on a marked name, for example ${TERM}.`,
  );
  console.log('Close its window to end.');
  await new Promise((closed) => context.once('close', closed));
}

/** Without a window: rests on a term, prints the card and takes a picture of it. */
async function showText({ context }: Launched, news: string): Promise<void> {
  console.log(`No display, so Chromium runs without a window: resting on "${TERM}" in ${news}\n`);
  const page = await context.newPage();
  await page.goto(news);
  const card = await openCard(page, TERM);
  console.log(card.replace(/^/gm, '  | '));
  await page.screenshot({ path: PICTURE });
  const welcome = context.pages().some((open) => open.url().endsWith('/welcome.html'));
  console.log(`\nPicture of the page with the card: ${path.relative(process.cwd(), PICTURE)}`);
  console.log(welcome ? 'The welcome page is open in another tab.' : 'The welcome page did not open.');
}

const { server, port } = await servePages();
const headless = !hasDisplay();
const launched = await launchWithExtension({
  build: 'chrome-mv3',
  headless,
  viewport: headless ? { width: 1000, height: 820 } : null,
});
const news = `http://127.0.0.1:${port}/news.html`;
try {
  await (headless ? showText : showWindow)(launched, news);
} finally {
  await launched.close();
  server.closeAllConnections();
  server.close();
}

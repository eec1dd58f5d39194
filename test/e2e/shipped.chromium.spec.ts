import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { openCard } from '../../cli/read-card.ts';
import { servePages } from '../../cli/serve-pages.ts';
import { launchChromium } from './chromium.ts';

const MOST_GZIP_BYTES = 16_400;
const output = (file: string): string => path.resolve(import.meta.dirname, '../../.output', file);

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  test(`the content script of ${build} is small, closed and silent`, () => {
    const script = readFileSync(output(`${build}/content-scripts/content.js`), 'utf8');
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(MOST_GZIP_BYTES);
    expect(script.match(/attachShadow\(\{\s*mode:[^}]*\}/g)).toEqual(['attachShadow({mode:`closed`}']);
    expect(script).not.toMatch(/window\.postMessage|dispatchEvent\(/);
    const manifest = JSON.parse(readFileSync(output(`${build}/manifest.json`), 'utf8'));
    expect(manifest.web_accessible_resources).toBeUndefined();
  });
}

test('the page cannot look into the shipped card', async () => {
  const { server, port } = await servePages();
  const reader = await launchChromium('chrome-mv3');
  await reader.open(`http://127.0.0.1:${port}/news.html`);
  const page = reader.context.pages().find((open) => open.url().endsWith('news.html'));
  if (!page) throw new Error('no page');
  await page.waitForFunction(() => document.documentElement.children.length === 3); // the script is there
  expect(await openCard(page, 'Almaty')).toContain('Almaty');
  const seen = await page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    return {
      name: host?.localName,
      root: host?.shadowRoot,
      text: document.documentElement.innerText.includes('kazakhstan 2022'),
    };
  });
  expect(seen).toEqual({ name: 'div', root: null, text: false });
  await reader.close();
  server.close();
});

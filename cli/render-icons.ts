/** `npm run icons`: assets/icon.svg → the PNG files that browsers want. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, runsAsRoot } from './find-browser.ts';

const SIZES = [16, 32, 48, 128];
const ROOT = path.resolve(import.meta.dirname, '..');

const svg = await readFile(path.join(ROOT, 'assets/icon.svg'), 'utf8');
const executablePath = findBrowser('chromium');
if (executablePath === null)
  throw new Error('No Chromium: run this through npm, which finds or installs one.');
const browser = await chromium.launch({ executablePath, chromiumSandbox: !runsAsRoot() });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>*{margin:0;background:none}svg{display:block;width:100vw;height:100vh}</style>${svg}`,
  );
  await page.screenshot({ path: path.join(ROOT, `assets/public/icon/${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();

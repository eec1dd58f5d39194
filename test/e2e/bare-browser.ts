import { chromium } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { findBrowser, runsAsRoot } from '../../cli/find-browser.ts';
import type { Reader, Tab } from './reader.ts';

/** A browser without the extension, to compare with. */
export type BareBrowser = Pick<Reader, 'open' | 'close'>;

const VIEWPORT = { width: 1000, height: 720 };

export async function launchBare(name: Reader['name']): Promise<BareBrowser> {
  const executablePath = findBrowser(name);
  if (executablePath === null) throw new Error(`No ${name}; run "npm test", which finds or installs one.`);
  if (name === 'firefox') {
    const browser = 'firefox';
    const firefox = await puppeteer.launch({
      browser,
      executablePath,
      headless: true,
      defaultViewport: VIEWPORT,
    });
    return {
      async open(url) {
        const page = await firefox.newPage();
        await page.goto(url);
        return Object.assign(page, { focusTab: () => page.bringToFront() }) as unknown as Tab;
      },
      close: () => firefox.close(),
    };
  }
  const bare = await chromium.launch({
    executablePath,
    headless: true,
    chromiumSandbox: !runsAsRoot(),
    args: ['--disable-gpu'],
  });
  return {
    async open(url) {
      const page = await bare.newPage({ viewport: VIEWPORT });
      await page.goto(url);
      return Object.assign(page, { focusTab: () => page.bringToFront() });
    },
    close: () => bare.close(),
  };
}

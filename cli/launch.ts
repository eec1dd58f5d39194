import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findBrowser, runsAsRoot } from './find-browser.ts';

export interface Launched {
  readonly context: BrowserContext;
  /** `chrome-extension://…`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

interface Options {
  /** A folder of `.output`. */
  readonly build: string;
  readonly headless: boolean;
  /** `null`: the window decides. */
  readonly viewport: { readonly width: number; readonly height: number } | null;
}

/**
 * Chromium's own traffic ends here: the other flags alone leave look-ups for accounts and updates; the resolver rule
 * stops those as well.
 */
const flagsFor = (extension: string): string[] => [
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
];

/** Starts Chromium with a fresh profile and one built extension. */
export async function launchWithExtension({ build, headless, viewport }: Options): Promise<Launched> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null)
    throw new Error('No Chromium: run this through npm, which finds or installs one.');
  const profile = await mkdtemp(path.join(tmpdir(), 'backgrounder-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport,
    chromiumSandbox: !runsAsRoot(),
    args: flagsFor(path.resolve(import.meta.dirname, '../.output', build)),
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    origin: `chrome-extension://${new URL(worker.url()).host}`,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
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
  /** Where the extension may run; a reader allows private windows on the browser's page of extensions. */
  readonly windows?: 'normal' | 'private too';
  /** Pages that were left are kept for the way back, as readers' browsers do and the driver's do not. */
  readonly keepsPages?: boolean;
}

/**
 * Chromium's own traffic ends here: the other flags alone leave look-ups for accounts and updates; the resolver rule
 * stops those as well.
 */
export const flagsFor = (extension: string): string[] => [
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
export async function launchWithExtension({
  build,
  headless,
  viewport,
  windows,
  keepsPages = false,
}: Options): Promise<Launched> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null)
    throw new Error('No Chromium: run this through npm, which finds or installs one.');
  const profile = await mkdtemp(path.join(tmpdir(), 'backgrounder-'));
  const extension = path.resolve(import.meta.dirname, '../.output', build);
  if (windows === 'private too') await allowPrivateWindows(profile, extension);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport,
    chromiumSandbox: !runsAsRoot(),
    args: flagsFor(extension),
    ignoreDefaultArgs: keepsPages ? ['--disable-back-forward-cache'] : [],
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

/** Allowed while it runs, an extension from a folder is reloaded and does not come back. */
async function allowPrivateWindows(profile: string, extension: string): Promise<void> {
  const settings = { [idOfFolder(extension)]: { incognito: true } };
  await mkdir(path.join(profile, 'Default'), { recursive: true });
  await writeFile(
    path.join(profile, 'Default/Preferences'),
    JSON.stringify({ extensions: { settings, ui: { developer_mode: true } } }),
  );
}

/** Chromium makes the id of an extension without a key from its path: half of its SHA-256, with the letters a to p. */
function idOfFolder(folder: string): string {
  const half = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return half.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

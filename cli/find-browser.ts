import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium as playwrightChromium } from '@playwright/test';

export type BrowserName = 'chromium' | 'firefox';

interface Browser {
  /** Environment variable that names the executable. */
  readonly variable: string;
  readonly paths: readonly string[];
  readonly debianPackage: string;
}

const BROWSERS: Record<BrowserName, Browser> = {
  // Google's own Chrome is left out: since version 137 it ignores --load-extension.
  chromium: {
    variable: 'CHROMIUM',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    debianPackage: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX',
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debianPackage: 'firefox-esr',
  },
};

/** The path of an executable, or `null`: the variable alone if it is set, else the usual places and Playwright's own. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, paths } = BROWSERS[name];
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : null;
  const own = name === 'chromium' ? [playwrightChromium.executablePath()] : [];
  return [...paths, ...own].find((path) => existsSync(path)) ?? null;
}

/** One line for a person without that browser. */
export function howToGet(name: BrowserName): string {
  const { variable, debianPackage } = BROWSERS[name];
  const named = process.env[variable];
  if (named) return `${variable}=${named} does not exist: set it to the path of a ${name} executable.`;
  const own = name === 'chromium' ? ' or run "npx playwright install chromium"' : '';
  return `No ${name} found: install it (Debian: apt-get install ${debianPackage})${own}, or set ${variable} to its path.`;
}

const isDebian = (): boolean => existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

function installOnDebian(names: readonly BrowserName[]): void {
  const packages = names.map((name) => BROWSERS[name].debianPackage);
  console.log(`Installing ${packages.join(' and ')} with apt-get …`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update', '-qq');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

/**
 * Makes sure that the browsers are there. As root on Debian a missing one is installed with apt-get. Ends the process
 * with one line for each browser that stays missing.
 */
export function requireBrowsers(...names: readonly BrowserName[]): void {
  const missing = names.filter((name) => findBrowser(name) === null && !process.env[BROWSERS[name].variable]);
  if (missing.length > 0 && isDebian() && runsAsRoot()) installOnDebian(missing);
  const still = names.filter((name) => findBrowser(name) === null);
  for (const name of still) console.error(howToGet(name));
  if (still.length > 0) process.exit(1);
}

/** Chromium refuses to start its sandbox as root. */
export const runsAsRoot = (): boolean => process.getuid?.() === 0;

/** Whether a window can be shown. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

import { browser } from './browser.ts';

/** In local storage: every tab hears of its changes. */
export const KEY = 'library';

/** Changes whenever an article is added or deleted. Empty: none ever was. */
export async function libraryVersion(): Promise<string> {
  return readVersion(await browser.storage.local.get(KEY));
}

/** `stored`: what lies under `KEY`, and maybe more. */
export function readVersion(stored: Readonly<Record<string, unknown>>): string {
  const version = stored[KEY];
  return typeof version === 'string' ? version : '';
}

/** Tells all tabs and pages of the extension that the library has changed. */
export async function announceLibrary(): Promise<void> {
  await browser.storage.local.set({ [KEY]: crypto.randomUUID() });
}

/** Calls `changed` after each change of the library, for good. */
export function onLibraryChanged(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEY in changes) changed();
  });
}

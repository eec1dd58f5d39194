import { browser } from './browser.ts';

/** In local storage: every tab hears of its changes. */
const KEY = 'library';

/** Changes whenever an article is added or deleted. Empty: none ever was. */
export async function libraryVersion(): Promise<string> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return typeof stored === 'string' ? stored : '';
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

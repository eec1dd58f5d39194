import { browser } from '../../extension/browser.ts';

/** Opened once, when the extension is new. */
export async function welcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/**
 * Runs the content script in tabs that were open before: Chromium does so only at the next load, and after an update
 * they would be left without marks. Firefox does it by itself.
 */
export async function bringToOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const scripts = browser.runtime.getManifest().content_scripts?.flatMap(({ js }) => js ?? []) ?? [];
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  const runIn = (tabId: number) =>
    browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: scripts });
  // A tab may be closed, or be a page that no extension may touch (the web store): the others go on.
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [runIn(id)])));
}

import { browser } from './browser.ts';
import { readSettings, type Settings } from './settings.ts';

export const KEY = 'settings';

/** The settings as stored, and the names of those that could not be used. */
export async function loadSettings(): Promise<ReturnType<typeof readSettings>> {
  return readStored(await browser.storage.local.get(KEY));
}

/** `stored`: what lies under `KEY`, and maybe more. */
export function readStored(stored: Readonly<Record<string, unknown>>): ReturnType<typeof readSettings> {
  return readSettings(stored[KEY]);
}

/**
 * Changes the settings by `change`. Two pages may do so at once: the lock keeps read and write together.
 * Extension pages and the background only: content scripts do not share these locks.
 */
export async function changeSettings(change: (old: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request(KEY, async () => {
    const { settings } = await loadSettings();
    const next = change(settings);
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });
}

/** Calls `changed` after each change in any tab or window, until `signal` ends it. */
export function watchSettings(
  changed: (now: ReturnType<typeof readSettings>) => void,
  signal: AbortSignal,
): void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change) changed(readSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
}

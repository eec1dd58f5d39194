import { browser } from './browser.ts';
import { listenTo } from './listen-to.ts';

/** What marks and cards depend on: the settings, and the version of the library. */
const KEYS = ['settings', 'library'];

/** Calls `changed` after each change of the settings or the library, in any tab or window, until `signal` ends it. */
export function onStateChanged(changed: () => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEYS.some((key) => key in changes)) changed();
  };
  listenTo(browser.storage.onChanged, listen, signal);
}

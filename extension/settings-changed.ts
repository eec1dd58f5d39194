import { browser } from './browser.ts';
import { isAlive } from './wire.ts';

const KEY = 'settings';

/** Calls `changed` after each change of the settings in any tab or window, until `signal` ends it. */
export function onSettingsChanged(changed: () => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => {
    if (isAlive()) browser.storage.onChanged.removeListener(listen);
  });
}

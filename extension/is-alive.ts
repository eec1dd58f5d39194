import { browser } from './browser.ts';

/** Whether this script still belongs to a living extension. After an update `runtime.id` is gone. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false; // Firefox: a dead wrapper throws on any read
  }
}

import { browser } from './browser.ts';
import { KEY as LIBRARY, readVersion } from './library-version.ts';
import type { Settings } from './settings.ts';
import { readStored, KEY as SETTINGS } from './stored-settings.ts';

/** What every question of a page depends on. */
export interface StoredState {
  readonly settings: Settings;
  /** Names the library. */
  readonly version: string;
}

let kept: Promise<StoredState> | null = null;

/**
 * The settings and the version of the library, read once and kept until `forgetStoredState`: a reading crosses two
 * processes, and each page waits for it twice.
 */
export function storedState(): Promise<StoredState> {
  if (kept) return kept;
  const reading = readState();
  kept = reading;
  reading.catch(() => {
    if (kept === reading) kept = null; // the next question tries again
  });
  return reading;
}

/** Called at each change. */
export function forgetStoredState(): void {
  kept = null;
}

async function readState(): Promise<StoredState> {
  const stored = await browser.storage.local.get([SETTINGS, LIBRARY]);
  return { settings: readStored(stored).settings, version: readVersion(stored) };
}

import { useEffect, useState } from 'preact/hooks';
import type { readSettings, Settings } from '../../extension/settings.ts';
import { changeSettings, loadSettings, watchSettings } from '../../extension/stored-settings.ts';

export type Stored = ReturnType<typeof readSettings>;

export interface StoredSettings {
  /** `null` until they are read. */
  readonly stored: Stored | null;
  readonly change: (next: (old: Settings) => Settings) => void;
  /** What went wrong with the last change: nothing was stored. */
  readonly failure: string | null;
}

/** The settings, as they are now in all pages of the extension. */
export function useStoredSettings(): StoredSettings {
  const [stored, setStored] = useState<Stored | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    const life = new AbortController();
    watchSettings(setStored, life.signal);
    void loadSettings().then(setStored);
    return () => life.abort();
  }, []);
  const change = (next: (old: Settings) => Settings): void => {
    changeSettings(next).then(
      () => setFailure(null),
      (cause: unknown) => setFailure(cause instanceof Error ? cause.message : String(cause)),
    );
  };
  return { stored, change, failure };
}

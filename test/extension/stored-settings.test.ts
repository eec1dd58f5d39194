import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../extension/settings.ts';
import { changeSettings, loadSettings, watchSettings } from '../../extension/stored-settings.ts';

/** Locks one after another, as the browser's do. */
function fakeLocks() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_name: string, run: () => Promise<unknown>) => {
      last = last.then(run, run);
      return last;
    },
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
  fakeBrowser.reset();
});

test('two changes at once both last', async () => {
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  await Promise.all([
    changeSettings((old) => ({ ...old, sitesOff: [...old.sitesOff, 'a.org'] })),
    changeSettings((old) => ({ ...old, sitesOff: [...old.sitesOff, 'b.org'] })),
  ]);
  expect((await loadSettings()).settings.sitesOff).toEqual(['a.org', 'b.org']);
});

test('a change of settings reaches those who watch, until they stop', async () => {
  const seen: boolean[] = [];
  const life = new AbortController();
  watchSettings(({ settings }) => seen.push(settings.everywhere), life.signal);
  await fakeBrowser.storage.local.set({ settings: { ...DEFAULT_SETTINGS, everywhere: false } });
  await fakeBrowser.storage.local.set({ another: 1 });
  life.abort();
  await fakeBrowser.storage.local.set({ settings: DEFAULT_SETTINGS });
  expect(seen).toEqual([false]);
});

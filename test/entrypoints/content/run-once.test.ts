import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runOnce } from '../../../entrypoints/content/run-once.ts';

test('a frame runs the script once, and once more when its extension was replaced', () => {
  const run = vi.fn();
  runOnce(run);
  runOnce(run);
  expect(run).toHaveBeenCalledTimes(1);
  vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
  runOnce(run);
  expect(run).toHaveBeenCalledTimes(2);
});

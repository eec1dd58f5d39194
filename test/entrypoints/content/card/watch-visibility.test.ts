// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchVisibility } from '../../../../entrypoints/content/card/watch-visibility.ts';

type Entry = { readonly isIntersecting: boolean; readonly isVisible?: boolean };
let tell: (entries: readonly Entry[]) => void;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(told: typeof tell) {
        tell = told;
      }
      observe() {}
    },
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('an element is seen once it was to be seen for a quarter of a second, and not while something lies over it', () => {
  const isSeen = watchVisibility(document.createElement('div'));
  vi.advanceTimersByTime(1000);
  expect(isSeen(0)).toBe(false);
  tell([{ isIntersecting: true, isVisible: true }]);
  vi.advanceTimersByTime(249);
  expect(isSeen(0)).toBe(false);
  vi.advanceTimersByTime(1);
  expect(isSeen(0)).toBe(true);
  tell([{ isIntersecting: true, isVisible: false }]);
  expect(isSeen(0)).toBe(false);
});

test('time for which an element was laid out but hidden does not count, where the browser does not tell', () => {
  const isSeen = watchVisibility(document.createElement('div'));
  tell([{ isIntersecting: true }]);
  vi.advanceTimersByTime(1000);
  const shown = performance.now();
  expect(isSeen(shown)).toBe(false);
  vi.advanceTimersByTime(250);
  expect(isSeen(shown)).toBe(true);
});

import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, isPaused, PAUSE_MS, readSettings } from '../../extension/settings.ts';

describe('readSettings', () => {
  test('nothing stored gives the defaults without complaint', () => {
    expect(readSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, refused: [] });
  });

  test('takes what is stored', () => {
    const stored = { ...DEFAULT_SETTINGS, everywhere: false, marks: 'key', heldKey: 'Shift', restMs: 500 };
    expect(readSettings(stored)).toEqual({ settings: stored, refused: [] });
  });

  test.each([
    ['everywhere', 'yes'],
    ['sitesOff', 'example.org'],
    ['sitesOff', ['example.org', 7]],
    ['shows', [true]],
    ['marks', 'all'],
    ['heldKey', 'Enter'],
    ['restMs', '300'],
    ['restMs', 99],
    ['restMs', Number.NaN],
    ['theme', null],
    ['pausedUntil', 'soon'],
  ])('refuses %s = %j, names it, and keeps the rest', (key, value) => {
    const { settings, refused } = readSettings({ ...DEFAULT_SETTINGS, restMs: 400, [key]: value });
    expect(refused).toEqual([key]);
    expect(settings[key as keyof typeof settings]).toEqual(DEFAULT_SETTINGS[key as keyof typeof settings]);
    expect(settings.restMs).toBe(key === 'restMs' ? 300 : 400);
  });

  test('a kind of fact of the wrong type does not take the other kinds with it', () => {
    const { settings, refused } = readSettings({ shows: { dates: 1, places: false } });
    expect(settings.shows).toEqual({ dates: true, places: false, quotations: true });
    expect(refused).toEqual(['dates']);
  });

  test.each([['text'], [7], [[]], [true]])('refuses %j as settings at all', (stored) => {
    expect(readSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, refused: ['settings'] });
  });

  test('sites come out sorted and once each', () => {
    expect(readSettings({ sitesOff: ['b.org', 'a.org', 'b.org'] }).settings.sitesOff).toEqual([
      'a.org',
      'b.org',
    ]);
  });
});

test.each([
  ['never', null, false],
  ['just begun', 1_000_000 + PAUSE_MS, true],
  ['over', 1_000_000, false],
  ['longer than any, since the clock was put back', 1_000_001 + PAUSE_MS, false],
])('a pause that is %s', (_, pausedUntil, paused) => {
  expect(isPaused({ ...DEFAULT_SETTINGS, pausedUntil }, 1_000_000)).toBe(paused);
});

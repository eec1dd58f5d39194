import { expect, test } from 'vitest';
import { popupPhase } from '../../../entrypoints/popup/popup-phase.ts';
import { DEFAULT_SETTINGS } from '../../../extension/settings.ts';

const seen = (rest: Partial<Parameters<typeof popupPhase>[0]>): string =>
  popupPhase({
    url: 'https://example.org/',
    now: 1_000_000,
    settings: DEFAULT_SETTINGS,
    terms: null,
    isSilent: false,
    ...rest,
  }).phase;

test.each<[string, Partial<Parameters<typeof popupPhase>[0]>, string]>([
  ['before the settings are read', { settings: null }, 'loading'],
  ['before a frame has answered', {}, 'loading'],
  ['where frames answered', { terms: [] }, 'found'],
  ['where nobody answers', { isSilent: true }, 'cannot-run'],
  ['on a page of the browser', { url: 'chrome://settings/' }, 'cannot-run'],
  ['on a tab without an address', { url: '' }, 'cannot-run'],
  ['on a file', { url: 'file:///a.html', terms: [] }, 'found'],
  ['where all is off', { settings: { ...DEFAULT_SETTINGS, everywhere: false }, terms: [] }, 'off'],
  ['where the site is off', { settings: { ...DEFAULT_SETTINGS, sitesOff: ['example.org'] } }, 'off'],
  ['while it is paused', { settings: { ...DEFAULT_SETTINGS, pausedUntil: 1_060_000 } }, 'paused'],
  ['after a pause', { settings: { ...DEFAULT_SETTINGS, pausedUntil: 999_999 } }, 'loading'],
])('%s', (_, given, phase) => {
  expect(seen(given)).toBe(phase);
});

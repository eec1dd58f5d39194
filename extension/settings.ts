import { type Refusal, readRefusals } from './refusals.ts';

/** Which marks a page shows: one per term, one per mention, or one per mention while the key is held. */
export type MarkMode = 'first' | 'every' | 'key';
export type HeldKey = 'Alt' | 'Control' | 'Shift';
export type Theme = 'page' | 'light' | 'dark';

/** What the reader chose. Kept as one value under one storage key. */
export interface Settings {
  readonly everywhere: boolean;
  /** Host names, sorted, without "www.": `example.org` also turns off `news.example.org`. */
  readonly sitesOff: readonly string[];
  /** What is not to be marked, and where. */
  readonly refusals: readonly Refusal[];
  readonly shows: {
    readonly dates: boolean;
    readonly places: boolean;
    readonly quotations: boolean;
  };
  readonly marks: MarkMode;
  /** Whether "Kazakh" is marked like Kazakhstan. */
  readonly adjectives: boolean;
  readonly heldKey: HeldKey;
  /** How long the pointer rests before a card opens. 100–2000 ms. */
  readonly restMs: number;
  readonly theme: Theme;
  /** Until then nothing is marked. Milliseconds since 1970; `null`: it is not paused. */
  readonly pausedUntil: number | null;
}

export const DEFAULT_SETTINGS: Settings = {
  everywhere: true,
  sitesOff: [],
  refusals: [],
  shows: { dates: true, places: true, quotations: true },
  marks: 'first',
  adjectives: false,
  heldKey: 'Alt',
  restMs: 300, // shorter, and cards flash while the pointer crosses a paragraph
  theme: 'page',
  pausedUntil: null,
};

/** So long is a pause. */
export const PAUSE_MS = 5 * 60_000;

/** Whether nothing is to be marked at a time; a pause that is longer than any is none. */
export const isPaused = ({ pausedUntil }: Settings, now: number): boolean =>
  pausedUntil !== null && now < pausedUntil && pausedUntil <= now + PAUSE_MS;

export const REST_MS = { least: 100, most: 2000 } as const;

/** `null` for a stored value that is not of the right shape; the caller falls back to the default. */
type Check<T> = (stored: unknown) => T | null;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const bool: Check<boolean> = (stored) => (typeof stored === 'boolean' ? stored : null);

const oneOf =
  <T extends string>(...choices: readonly T[]): Check<T> =>
  (stored) =>
    choices.find((choice) => choice === stored) ?? null;

const restMs: Check<number> = (stored) =>
  typeof stored === 'number' && stored >= REST_MS.least && stored <= REST_MS.most ? stored : null;

const time: Check<number> = (stored) => (Number.isFinite(stored) ? (stored as number) : null);

const hosts: Check<readonly string[]> = (stored) =>
  Array.isArray(stored) && stored.every((host) => typeof host === 'string' && host !== '')
    ? [...new Set<string>(stored)].sort()
    : null;

/**
 * Whatever lies in storage → settings. Each value of the wrong type falls back to its default and is named in
 * `refused`, so that the options page can say so. Nothing stored at all is not a fault.
 */
export function readSettings(stored: unknown): { settings: Settings; refused: readonly string[] } {
  if (stored === undefined || stored === null) return { settings: DEFAULT_SETTINGS, refused: [] };
  if (!isRecord(stored)) return { settings: DEFAULT_SETTINGS, refused: ['settings'] };
  const refused: string[] = [];
  const take = <T>(of: Record<string, unknown>, key: string, check: Check<T>, fallback: T): T => {
    if (!(key in of)) return fallback;
    const value = check(of[key]);
    if (value === null) refused.push(key);
    return value ?? fallback;
  };
  const shows = take(stored, 'shows', (value) => (isRecord(value) ? value : null), {});
  const fallback = DEFAULT_SETTINGS;
  const settings: Settings = {
    everywhere: take(stored, 'everywhere', bool, fallback.everywhere),
    sitesOff: take(stored, 'sitesOff', hosts, fallback.sitesOff),
    refusals: take(stored, 'refusals', readRefusals, fallback.refusals),
    shows: {
      dates: take(shows, 'dates', bool, fallback.shows.dates),
      places: take(shows, 'places', bool, fallback.shows.places),
      quotations: take(shows, 'quotations', bool, fallback.shows.quotations),
    },
    marks: take(stored, 'marks', oneOf<MarkMode>('first', 'every', 'key'), fallback.marks),
    adjectives: take(stored, 'adjectives', bool, fallback.adjectives),
    heldKey: take(stored, 'heldKey', oneOf<HeldKey>('Alt', 'Control', 'Shift'), fallback.heldKey),
    restMs: take(stored, 'restMs', restMs, fallback.restMs),
    pausedUntil: stored.pausedUntil === null ? null : take<number | null>(stored, 'pausedUntil', time, null),
    theme: take(stored, 'theme', oneOf<Theme>('page', 'light', 'dark'), fallback.theme),
  };
  return { settings, refused };
}

import type { CountedTerm } from '../../components/TermList.tsx';
import { isPaused, type Settings } from '../../extension/settings.ts';
import { isOn } from '../../extension/sites.ts';

/** What the popup has to say about the page in front. */
export type PopupPhase =
  | { readonly phase: 'loading' }
  | { readonly phase: 'off' }
  | { readonly phase: 'paused'; readonly until: number }
  | { readonly phase: 'cannot-run' }
  | { readonly phase: 'found'; readonly terms: readonly CountedTerm[] };

/** `terms` is `null` until a frame has answered; `isSilent`: none ever will. */
export function popupPhase(seen: {
  readonly url: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly settings: Settings | null;
  readonly terms: readonly CountedTerm[] | null;
  readonly isSilent: boolean;
}): PopupPhase {
  if (seen.settings === null) return { phase: 'loading' };
  if (!mayRun(seen.url)) return { phase: 'cannot-run' };
  if (!isOn(seen.settings, seen.url)) return { phase: 'off' };
  if (isPaused(seen.settings, seen.now))
    return { phase: 'paused', until: seen.settings.pausedUntil ?? seen.now };
  if (seen.terms !== null) return { phase: 'found', terms: seen.terms };
  return { phase: seen.isSilent ? 'cannot-run' : 'loading' };
}

/** The kinds of pages that the content script is made for. */
export const mayRun = (url: string): boolean => /^(https?|file):/.test(url);

import { PinnedCards } from './pinned-cards.ts';

/** A session that begins anew takes no longer; kept cards of one that ended for good are not brought back. */
const ANEW_MS = 5000;

let left: { readonly pinned: PinnedCards; readonly at: number } | null = null;

/** The kept cards of the session that has just ended in this frame, or none. */
export function adoptPinned(): PinnedCards {
  const pinned = left && performance.now() - left.at < ANEW_MS ? left.pinned : new PinnedCards();
  left = null;
  return pinned;
}

/** For the next session: a change of settings or library is no reason to close what a reader keeps open. */
export function leavePinned(pinned: PinnedCards): void {
  left = { pinned, at: performance.now() };
}

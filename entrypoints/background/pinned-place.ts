import { browser, type Runtime } from '../../extension/browser.ts';
import type { PinnedPlace } from '../../extension/messages.ts';
import { readPlace } from './check-questions.ts';

const KEY = 'pinned-place';

/** Where the reader last left a card; with a place, stores it. Nothing is stored from a private window. */
export async function placePinned(
  { place }: { readonly place: PinnedPlace | null },
  { tab }: Runtime.MessageSender,
): Promise<PinnedPlace | null> {
  if (place && !tab?.incognito) await browser.storage.local.set({ [KEY]: place });
  return place ?? readPlace((await browser.storage.local.get(KEY))[KEY]);
}

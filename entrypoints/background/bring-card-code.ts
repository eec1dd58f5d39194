import { browser, type Runtime } from '../../extension/browser.ts';
import { cardStyle } from './card-style.ts';
import { currentLibrary } from './library.ts';

/** Runs the half of the content script that draws cards in the frame that asks. */
export async function bringCardCode(_: unknown, { tab, frameId }: Runtime.MessageSender): Promise<null> {
  if (tab?.id === undefined || frameId === undefined) return null;
  // The card is asked for next; its question tells what failed.
  void Promise.all([currentLibrary(), cardStyle()]).catch(() => null);
  await browser.scripting
    .executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: ['/content-scripts/card.js'] })
    .catch(() => null); // the frame is gone, or no script may come into it later: it opens no cards
  return null;
}

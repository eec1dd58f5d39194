import { askBackground } from '../../../extension/wire.ts';
import type { watchHeldKey } from './held-key.ts';
import type { servePopups } from './serve-popups.ts';
import type { startCards } from './start-cards.ts';

/** What the half of the content script that comes late can do. */
export interface CardCode {
  readonly startCards: typeof startCards;
  readonly servePopups: typeof servePopups;
  readonly watchHeldKey: typeof watchHeldKey;
}

/** Where the two halves of the content script meet, in their own world: no name of a page's element is a symbol. */
const KEY = Symbol.for('backgrounder/card');
const AWAITED = Symbol.for('backgrounder/cards');
const world = globalThis as { [KEY]?: CardCode; [AWAITED]?: (code: CardCode) => void };

/** Called by the half with the card. It may be run twice in a frame: cards that are kept open belong to the first. */
export function leaveCardCode(code: CardCode): void {
  world[KEY] ??= code;
  world[AWAITED]?.(world[KEY]);
}

/** Calls `start`, once or again, when the other half is there: it comes after the first marks. The last caller is called. */
export function onCardCode(start: (code: CardCode) => void): void {
  world[AWAITED] = start;
  if (world[KEY]) queueMicrotask(() => world[AWAITED]?.(world[KEY] as CardCode)); // it does not go away
}

/** Has the background run the other half in this frame, once; `null` where no script may come in later. */
export async function cardCode(): Promise<CardCode | null> {
  if (!world[KEY]) await askBackground('card/code', {}).catch(() => null);
  return world[KEY] ?? null;
}

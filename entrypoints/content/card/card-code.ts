import { askBackground } from '../../../extension/wire.ts';
import type { pageDate } from './page-date.ts';
import type { startCards } from './start-cards.ts';

/** What the half of the content script that comes late can do. */
export interface CardCode {
  readonly startCards: typeof startCards;
  readonly pageDate: typeof pageDate;
}

/** Where the two halves of the content script meet, in their own world: no name of a page's element is a symbol. */
const KEY = Symbol.for('backgrounder/card');
const world = globalThis as { [KEY]?: CardCode };

/** Called by the half with the card. It may be run twice in a frame: cards that are kept open belong to the first. */
export function leaveCardCode(code: CardCode): void {
  world[KEY] ??= code;
}

export const hasCardCode = (): boolean => world[KEY] !== undefined;

/** Has the background run the other half in this frame, once; `null` where no script may come in later. */
export async function cardCode(): Promise<CardCode | null> {
  if (!hasCardCode()) await askBackground('card/code', {});
  return world[KEY] ?? null;
}

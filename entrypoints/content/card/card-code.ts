import { askBackground } from '../../../extension/wire.ts';
import type { createCardHost } from './card-host.ts';

/** Where the two halves of the content script meet, in their own world: no name of a page's element is a symbol. */
const KEY = Symbol.for('backgrounder/card');
const world = globalThis as { [KEY]?: typeof createCardHost };

/** Called by the half with the card. */
export function leaveCardCode(code: typeof createCardHost): void {
  world[KEY] = code;
}

/** Has the background run the other half in this frame, once; `null` where no script may come in later. */
export async function cardCode(): Promise<typeof createCardHost | null> {
  if (!world[KEY]) await askBackground('card/code', {});
  return world[KEY] ?? null;
}

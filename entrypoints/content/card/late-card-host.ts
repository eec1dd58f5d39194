import { cardCode } from './card-code.ts';
import type { CardHost, createCardHost } from './card-host.ts';

export interface LateCardHost extends CardHost {
  /** Brings the card's code; false where it cannot be had: then no card opens. */
  load(): Promise<boolean>;
}

/** A card host whose code comes when a card is first asked for: most pages are read without one. */
export function createLateCardHost(options: Parameters<typeof createCardHost>[0]): LateCardHost {
  let host: CardHost | null = null;
  return {
    async load() {
      if (!host) {
        const create = await cardCode();
        host ??= create?.(options) ?? null; // another may have waited for the same
      }
      return host !== null;
    },
    get isOpen() {
      return host?.isOpen ?? false;
    },
    get isHeld() {
      return host?.isHeld ?? false;
    },
    show: (card) => host?.show(card),
    place: () => host?.place() ?? false,
    hide: () => host?.hide(),
    box: () => host?.box() ?? null,
    focus: () => host?.focus(),
  };
}

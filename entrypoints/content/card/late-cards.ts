import type { EntityId } from '../../../core/model.ts';
import type { Mention } from '../text/mentions.ts';
import { cardCode, onCardCode } from './card-code.ts';
import type { Cards, CardsOptions } from './start-cards.ts';
import type { Way } from './step-marks.ts';

/** The cards of a frame, whose code comes when a reader first points at a mark: most pages are read without one. */
export interface LateCards {
  /** Into the open card or out of it or, where none is, opens that of a mention. False: there is nothing to open. */
  enter(mention: Mention | null): boolean;
  /** Goes to another mark or, given an entity, to another mention of it; `null`: there is none, or no code may come in. */
  step(way: Way, entity?: EntityId): Promise<Mention | null>;
  /** Once their code is there. */
  readonly now: Cards | null;
}

/** What may begin a card, and what takes a pointer away from a mark. `pointerover` comes also where the page moved, and nobody pointed. */
const BEGINS = ['pointermove', 'pointerdown', 'click'];
const ENDS = ['pointerout', 'scroll'];

export function lateCards(options: CardsOptions): LateCards {
  const { mentionAt, signal } = options;
  let cards: Cards | null = null;
  let last: PointerEvent | null = null; // to a mark, or on it

  onCardCode((code) => {
    if (cards || signal.aborted) return;
    cards = code.startCards(options);
    if (last) cards.take(last);
  });
  const load = async (): Promise<Cards | null> => {
    await cardCode(); // no script may come in later: no card opens
    return cards;
  };
  const note = (event: Event): void => {
    if (cards || !event.isTrusted) return;
    const { clientX: x, clientY: y } = event as PointerEvent; // or a scroll, which has none
    last = BEGINS.includes(event.type) && mentionAt({ x, y }) ? (event as PointerEvent) : null;
    if (last) void load();
  };
  for (const type of [...BEGINS, ...ENDS])
    window.addEventListener(type, note, { capture: true, passive: true, signal });

  return {
    enter: (mention) => {
      if (cards) return cards.enter(mention);
      if (mention) void load().then((loaded) => loaded?.call(mention));
      return mention !== null;
    },
    step: async (way, entity) => (await load())?.step(way, entity) ?? null,
    get now() {
      return cards;
    },
  };
}

import type { EntityId } from '../../../core/model.ts';
import type { Mention } from '../text/mentions.ts';
import { cardCode, hasCardCode } from './card-code.ts';
import type { Cards, CardsOptions } from './start-cards.ts';
import type { Way } from './step-marks.ts';

/** The cards of a frame, whose code comes when a reader first points at a mark: most pages are read without one. */
export interface LateCards {
  /** Opens by keyboard. */
  call(mention: Mention): void;
  /** Into the open card or out of it or, where none is, opens that of a mention. False: there is nothing to open. */
  enter(mention: Mention | null): boolean;
  /** Goes to another mark or, given an entity, to another mention of it; `null`: there is none, or no code may come in. */
  step(way: Way, entity?: EntityId): Promise<Mention | null>;
  /** The layout changed: the card goes with its line, or away with it. */
  follow(): void;
  /** The page has changed: facts may have to do with other things on it. */
  forget(): void;
  /** What cards tell may be outdated. True while one is open: it is brought up to date, and `changed` called at its end. */
  hold(): boolean;
  readonly isOpen: boolean;
}

/** What may begin a card, and what takes a pointer away from a mark. */
const BEGINS = ['pointermove', 'pointerover', 'pointerdown', 'click'];
const ENDS = ['pointerout', 'scroll'];

export function lateCards(options: CardsOptions): LateCards {
  const { mentionAt, signal } = options;
  const life = new AbortController();
  signal.addEventListener('abort', () => life.abort());
  let cards: Cards | null = null;
  let last: PointerEvent | null = null;
  let isQueued = false;

  const load = async (): Promise<Cards | null> => {
    const code = await cardCode().catch(() => null); // no script may come in later: no card opens
    if (!code || signal.aborted || cards) return cards;
    life.abort();
    cards = code.startCards(options);
    if (last) cards.take(last);
    return cards;
  };
  const look = (): void => {
    isQueued = false;
    if (last && !life.signal.aborted && mentionAt({ x: last.clientX, y: last.clientY })) void load();
  };
  const note = (event: Event): void => {
    if (!event.isTrusted) return;
    last = BEGINS.includes(event.type) ? (event as PointerEvent) : null; // one of those
    if (last && !isQueued) requestAnimationFrame(look);
    isQueued = last !== null;
  };
  for (const type of [...BEGINS, ...ENDS])
    window.addEventListener(type, note, { capture: true, passive: true, signal: life.signal });

  if (hasCardCode()) void load(); // the last session may have left cards that are kept open
  const call = (mention: Mention): void => void load().then((loaded) => loaded?.call(mention));
  return {
    call,
    enter: (mention) => {
      if (cards) return cards.enter(mention);
      if (mention) call(mention);
      return mention !== null;
    },
    step: async (way, entity) => (await load())?.step(way, entity) ?? null,
    follow: () => cards?.follow(),
    forget: () => cards?.forget(),
    hold: () => cards?.hold() ?? false,
    get isOpen() {
      return cards?.isOpen ?? false;
    },
  };
}

import type { EntityId } from '../../../core/model.ts';
import type { Settings } from '../../../extension/settings.ts';
import type { Point } from '../hover/hover.ts';
import { watchPointer } from '../hover/watch-pointer.ts';
import type { Box } from '../marks/surroundings.ts';
import type { Overlay } from '../overlay.ts';
import type { Mention, Mentions } from '../text/mentions.ts';
import { cardAnswers } from './card-answers.ts';
import { cardAsks } from './card-asks.ts';
import { createCardHost } from './card-host.ts';
import { readingOn } from './reading.ts';
import { scrollTo, stepFrom, type Way } from './step-marks.ts';
import { type Steps, stopsIn } from './stops.ts';

/** What the half with the marks lends the half with the cards. */
export interface CardsOptions extends Steps {
  readonly overlay: Overlay;
  readonly settings: Settings;
  readonly mentionAt: (at: Point) => Mention | null;
  /** The lines of a mention in the viewport. */
  readonly boxesOf: (mention: Mention) => readonly Box[];
  readonly mentions: Pick<Mentions, 'shown' | 'named'>;
  readonly themeAround: (element: Element) => 'light' | 'dark';
  /** A card was closed, and while it was open what is marked has changed. */
  readonly changed: () => void;
  /** Ends everything: card, pointer, keys. */
  readonly signal: AbortSignal;
}

export interface Cards {
  /** An event that came before the code did. */
  take(event: PointerEvent): void;
  /** Opens by keyboard. */
  call(mention: Mention): void;
  /** Goes to another mark or, given an entity, to another mention of it; `null`: there is none. */
  step(way: Way, entity: EntityId | undefined): Mention | null;
  enter(mention: Mention | null): boolean;
  dismiss(): void;
  /** The layout changed: the card goes with its line, or away with it. */
  follow(): void;
  /** The page has changed: facts may have to do with other things on it. */
  forget(): void;
  /** What cards tell may be outdated. True while one is open: it is brought up to date, and `changed` called at its end. */
  hold(): boolean;
  readonly isOpen: boolean;
}

/** Opens the cards of one frame: between its pointer and keys, the background's answers and the card. */
export function startCards(options: CardsOptions): Cards {
  const answers = cardAnswers((words) => readingOn(words, options.mentions.named()));
  const card = createCardHost({ ...options, asks: cardAsks(answers), dismiss: () => pointer.dismiss() });
  const pointer = watchPointer({ ...options, card, answers });
  const { marking, boxesOf } = options;
  const call = (mention: Mention): void => {
    scrollTo(mention, boxesOf);
    pointer.call(mention);
  };
  return {
    ...pointer,
    call,
    step(way, entity) {
      pointer.dismiss();
      const next = stepFrom(stopsIn(options, entity), marking.at, way);
      marking.at = next;
      if (!next) return next;
      scrollTo(next, boxesOf);
      answers.of(next).catch(() => null); // asked again when it is called for
      return next;
    },
    enter(mention) {
      if (card.isOpen || !mention) return card.switchFocus();
      call(mention);
      return true;
    },
    forget: answers.forget,
    hold: card.hold,
    get isOpen() {
      return card.isOpen;
    },
  };
}

import type { EntityId } from '../../../core/model.ts';
import type { DrawnCard } from '../../../extension/messages.ts';
import { CARD_NAME_ID } from '../../../extension/messages.ts';
import { type Box, flatParent } from '../marks/surroundings.ts';
import type { Overlay } from '../overlay.ts';
import { type CardAsks, CardContent } from './card-content.ts';
import { placeCard } from './place-card.ts';

export interface CardToShow {
  readonly entity: EntityId;
  readonly drawn: DrawnCard;
  readonly theme: 'light' | 'dark';
  /** What the mark is in: a card for text in a modal dialog goes into that dialog. */
  readonly within: Element | null;
  /** The line of the mark; asked again whenever the card is placed. `null`: it is not to be seen any more. */
  readonly line: () => Box | null;
  /** Which way the text of the mark goes. */
  readonly direction: 'ltr' | 'rtl';
}

/** The one card of a frame, in the browser's top layer: above everything on the page. */
export interface CardHost {
  show(card: CardToShow): void;
  /** Puts the card where its line is now; false if the line is gone from view. */
  place(): boolean;
  hide(): void;
  box(): Box | null;
  focus(): void;
  readonly isOpen: boolean;
  /** What it tells may be outdated. True if it is open: it is brought up to date, and `changed` called at its end. */
  hold(): boolean;
}

interface Options {
  readonly overlay: Overlay;
  readonly asks: CardAsks;
  /** A card was closed that was held. */
  readonly changed: () => void;
}

export function createCardHost({ overlay, asks, changed }: Options): CardHost {
  const style = document.createElement('style');
  const frame = document.createElement('div');
  frame.className = 'card-frame';
  frame.role = 'dialog';
  frame.setAttribute('aria-labelledby', CARD_NAME_ID);
  frame.popover = 'manual'; // opens and closes by us alone: Escape and clicks are read by the hover machine
  overlay.cardPlace(null).append(style, frame);
  let shown: CardToShow | null = null;
  let isHeld = false;
  let focusBefore: Element | null = null;
  frame.addEventListener('focusin', ({ relatedTarget }) => {
    const from = relatedTarget instanceof Element ? relatedTarget : null;
    if (!frame.contains(from)) focusBefore = from;
  });

  const place = (): boolean => {
    const line = shown?.line() ?? null;
    if (!shown || !line || line.bottom < 0 || line.top > innerHeight) return false;
    void placeCard({ frame, line, direction: shown.direction });
    return true;
  };
  // Moving a popover closes it: what stays where it is stays open.
  const settle = (dialog: Element | null): void => {
    const to = overlay.cardPlace(dialog);
    if (frame.parentNode !== to) to.append(style, frame);
  };
  const content = new CardContent({ frame, style, asks, resized: () => void place() });
  return {
    get isOpen() {
      return shown !== null;
    },
    hold() {
      if (!shown) return false;
      isHeld = true;
      void content.renew();
      return true;
    },
    show(card) {
      shown = card;
      content.open(card);
      settle(modalAround(card.within));
      if (!frame.matches(':popover-open')) frame.showPopover();
      place();
    },
    place,
    hide() {
      if (!shown) return;
      shown = null;
      const hadFocus = frame.matches(':focus-within');
      if (frame.matches(':popover-open')) frame.hidePopover();
      content.close();
      settle(null);
      if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
      focusBefore = null;
      if (isHeld) changed();
      isHeld = false;
    },
    box: () => (shown ? frame.getBoundingClientRect() : null),
    focus: () => content.focus(),
  };
}

/** The modal dialog that an element is in, as the page is drawn. */
function modalAround(element: Element | null): Element | null {
  for (let at = element; at; at = flatParent(at)) if (at.matches('dialog:modal')) return at;
  return null;
}

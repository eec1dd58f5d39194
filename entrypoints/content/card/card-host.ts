import type { EntityId } from '../../../core/model.ts';
import type { DrawnCard } from '../../../extension/messages.ts';
import { CARD_NAME_ID } from '../../../extension/messages.ts';
import type { Device } from '../hover/hover.ts';
import { type Box, flatParent } from '../marks/surroundings.ts';
import type { Overlay } from '../overlay.ts';
import { createAnnouncer } from './announcer.ts';
import { type CardAsks, CardContent } from './card-content.ts';
import { placeCard } from './place-card.ts';
import { placeSheet } from './place-sheet.ts';
import { watchClose } from './watch-close.ts';

export interface CardToShow {
  /** By touch it is a sheet at an edge of the screen. */
  readonly by: Device;
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
  /** The reader wants the card closed. */
  readonly dismiss: () => void;
}

export function createCardHost({ overlay, asks, changed, dismiss }: Options): CardHost {
  const style = document.createElement('style');
  const frame = document.createElement('div');
  frame.className = 'card-frame';
  frame.role = 'dialog';
  frame.setAttribute('aria-labelledby', CARD_NAME_ID);
  frame.popover = 'manual'; // opens and closes by us alone: Escape and clicks are read by the hover machine
  const announcer = createAnnouncer();
  overlay.cardPlace(null).append(style, frame, announcer.element);
  let shown: CardToShow | null = null;
  let isHeld = false;
  let focusBefore: Element | null = null;
  frame.addEventListener('focusin', ({ relatedTarget }) => {
    const from = relatedTarget instanceof Element ? relatedTarget : null;
    if (!frame.contains(from)) focusBefore = from;
  });

  const place = (): boolean => {
    const line = shown?.line() ?? null;
    if (!shown || !line) return false;
    if (shown.by === 'touch') return true; // it stays while the page scrolls behind it
    if (line.bottom < 0 || line.top > innerHeight) return false;
    void placeCard({ frame, line, direction: shown.direction });
    return true;
  };
  // Moving a popover closes it: what stays where it is stays open.
  const settle = (dialog: Element | null): void => {
    const to = overlay.cardPlace(dialog);
    if (frame.parentNode !== to) to.append(style, frame, announcer.element);
  };
  const content = new CardContent({
    frame,
    style,
    asks,
    say: announcer.say,
    resized: () => void place(),
    close: dismiss,
  });
  let closing: AbortController | null = null;
  // Edges of the screen move when the reader turns it, or zooms.
  const placeAtEdge = (): void => {
    const line = shown?.by === 'touch' ? shown.line() : null;
    if (line) placeSheet(frame, line);
  };
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
      closing?.abort();
      closing = card.by === 'touch' ? new AbortController() : null;
      frame.removeAttribute('data-sheet');
      frame.style.bottom = 'auto';
      content.open(card);
      settle(modalAround(card.within));
      if (!frame.matches(':popover-open')) frame.showPopover();
      // Where the focus goes in, screen readers tell the dialog by themselves.
      announcer.say(card.by === 'keyboard' ? '' : `${content.title()}: card opened`);
      if (!closing) return void place();
      placeAtEdge();
      visualViewport?.addEventListener('resize', placeAtEdge, { signal: closing.signal });
      watchClose(dismiss, closing.signal);
    },
    place,
    hide() {
      if (!shown) return;
      shown = null;
      closing?.abort();
      closing = null;
      const hadFocus = frame.matches(':focus-within');
      if (frame.matches(':popover-open')) frame.hidePopover();
      content.close();
      announcer.say('');
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

/** The modal dialog or full screen that an element is in, as the page is drawn: what is not in it is inert. */
function modalAround(element: Element | null): Element | null {
  for (let at = element; at && at !== document.documentElement; at = flatParent(at))
    if (at.matches(':modal, :fullscreen')) return at;
  return null;
}

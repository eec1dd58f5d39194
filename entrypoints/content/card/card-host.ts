import type { EntityId } from '../../../core/model.ts';
import type { DrawnCard } from '../../../extension/messages.ts';
import type { Device } from '../hover/hover.ts';
import type { Box } from '../marks/surroundings.ts';
import type { Overlay } from '../overlay.ts';
import { parentOf } from '../text/is-shown.ts';
import { createAnnouncer } from './announcer.ts';
import type { CardAsks } from './card-content.ts';
import { CardFrame } from './card-frame.ts';
import { createCardRoot } from './card-root.ts';
import { adoptPinned, leavePinned } from './kept-pinned.ts';
import { makeRoom, placeCard } from './place-card.ts';
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

/** The one card of a frame that comes and goes, in the browser's top layer, and those that are kept open. */
export interface CardHost {
  /** Builds and lays out what may be shown soon. */
  prepare(card: CardToShow): void;
  show(card: CardToShow): void;
  /** Puts the card where its line is now; false if the line is gone from view. */
  place(): boolean;
  hide(): void;
  box(): Box | null;
  focus(): void;
  /** Into the card that is open, or out of it. False: none is. */
  switchFocus(): boolean;
  /** Closes the menu of the open card, or of the kept one that has the focus; false: none is open. */
  closeMenu(): boolean;
  /** Closes the kept card that has the focus; false: none has. */
  closeKept(): boolean;
  readonly isOpen: boolean;
  /** What cards tell may be outdated. True if one is open: it is brought up to date, and `changed` called at its end. */
  hold(): boolean;
}

interface Options {
  readonly overlay: Overlay;
  readonly asks: CardAsks;
  /** A card was closed that was held. */
  readonly changed: () => void;
  /** The reader wants the card closed. */
  readonly dismiss: () => void;
  readonly signal: AbortSignal;
}

export function createCardHost({ overlay, asks, changed, dismiss, signal }: Options): CardHost {
  const announcer = createAnnouncer();
  const pinned = adoptPinned();
  const rootIn = createCardRoot(overlay);
  let shown: CardToShow | null = null;
  let isHeld = false;
  let closing: AbortController | null = null;

  const createFrame = (): CardFrame => {
    const frame: CardFrame = new CardFrame({
      asks,
      resized: () => void (frame === now && place()),
      close: () => (frame === now ? dismiss() : pinned.close(frame)),
      pin: () => frame === now && pin(),
      announce: announcer.say,
    });
    return frame;
  };
  const place = (card = shown): boolean => {
    const line = card?.line() ?? null;
    if (!card || !line) return false;
    if (card.by === 'touch') return true; // it stays while the page scrolls behind it
    if (line.bottom < 0 || line.top > innerHeight) return false;
    void placeCard({ frame: now.element, line, direction: card.direction });
    return true;
  };
  const settle = (dialog: Element | null): void => {
    const to = rootIn(dialog);
    now.putInto(to);
    if (announcer.element.parentNode !== to) to.append(announcer.element);
  };
  const makeRoomFor = ({ by, line: lineNow }: CardToShow): void => {
    const { element: frame } = now;
    const line = lineNow();
    frame.style.bottom = 'auto';
    if (by !== 'touch') frame.removeAttribute('data-sheet');
    if (!line) return;
    if (by === 'touch') placeSheet(frame, line);
    else makeRoom({ frame, line });
  };
  // Edges of the screen move when the reader turns it, or zooms.
  const placeAtEdge = (): void => void (shown && makeRoomFor(shown));
  const end = (): void => {
    shown = null;
    closing?.abort();
    closing = null;
    announcer.say('');
    if (isHeld) changed();
    isHeld = false;
  };
  // Of a dialog's card the host goes with the next card: it cannot be kept.
  const pin = (): void => {
    if (!shown || modalAround(shown.within)) return;
    void pinned.pin(now);
    now = createFrame();
    settle(null);
    end();
    dismiss();
  };

  let now = createFrame();
  settle(null);
  for (const frame of pinned.frames()) {
    void frame.content.renewWith({ asks, announce: announcer.say });
    frame.putInto(overlay.content);
    frame.show();
  }
  window.addEventListener('resize', () => pinned.fit(), { signal });
  signal.addEventListener('abort', () => leavePinned(pinned));
  return {
    get isOpen() {
      return shown !== null;
    },
    hold() {
      if (!shown) return false;
      isHeld = true;
      for (const { content } of [now, ...pinned.frames()]) void content.renew();
      return true;
    },
    prepare(card) {
      const { content } = now;
      if (shown || modalAround(card.within)) return content.prepare(card);
      settle(null);
      now.lay();
      makeRoomFor(card);
      content.prepare(card);
      place(card);
    },
    show(card) {
      shown = card;
      closing?.abort();
      closing = card.by === 'touch' ? new AbortController() : null;
      const dialog = modalAround(card.within);
      settle(dialog);
      const { element, content } = now;
      element.toggleAttribute('data-inside', dialog !== null);
      makeRoomFor(card);
      content.open(card);
      now.show();
      // Where the focus goes in, screen readers tell the dialog by themselves.
      announcer.say(card.by === 'keyboard' ? '' : `${content.title()}: card opened`);
      if (!closing) return void place();
      visualViewport?.addEventListener('resize', placeAtEdge, { signal: closing.signal });
      watchClose(dismiss, closing.signal);
    },
    place: () => place(),
    hide() {
      if (!shown) return;
      now.hide();
      settle(null);
      end();
    },
    box: () => (shown ? now.element.getBoundingClientRect() : null),
    focus: () => now.focus(),
    switchFocus() {
      const frame = shown ? now : pinned.frames().at(-1);
      frame?.switchFocus();
      return frame !== undefined;
    },
    closeMenu() {
      const frame = shown ? now : pinned.frames().find(({ hasFocus }) => hasFocus);
      return frame?.content.closeMenu() ?? false;
    },
    closeKept() {
      const frame = pinned.frames().find(({ hasFocus }) => hasFocus);
      if (frame) pinned.close(frame);
      return frame !== undefined;
    },
  };
}

/** The modal dialog or full screen that an element is in, as the page is drawn: what is not in it is inert. */
function modalAround(element: Element | null): Element | null {
  for (let at = element; at && at !== document.documentElement; at = parentOf(at))
    if (at.matches(':modal, :fullscreen')) return at;
  return null;
}

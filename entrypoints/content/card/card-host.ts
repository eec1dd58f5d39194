import type { DrawnCard } from '../../../extension/messages.ts';
import { CARD_NAME_ID } from '../../../extension/messages.ts';
import type { Box } from '../marks/surroundings.ts';
import type { Overlay } from '../overlay.ts';
import { buildDrawing } from './build-drawing.ts';
import { placeCard } from './place-card.ts';

export interface CardToShow {
  readonly drawn: DrawnCard;
  readonly theme: 'light' | 'dark';
  /** The line of the mark; asked again whenever the card is placed. `null`: it is not to be seen any more. */
  readonly line: () => Box | null;
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
}

export function createCardHost({ content }: Overlay): CardHost {
  const style = document.createElement('style');
  const frame = document.createElement('div');
  frame.className = 'card-frame';
  frame.role = 'dialog';
  frame.setAttribute('aria-labelledby', CARD_NAME_ID);
  frame.popover = 'manual'; // opens and closes by us alone: Escape and clicks are read by the hover machine
  content.append(style, frame);
  let shown: CardToShow | null = null;

  const place = (): boolean => {
    const line = shown?.line() ?? null;
    if (!line || line.bottom < 0 || line.top > innerHeight) return false;
    void placeCard(frame, line);
    return true;
  };
  return {
    get isOpen() {
      return shown !== null;
    },
    show(card) {
      shown = card;
      if (style.textContent !== card.drawn.css) style.textContent = card.drawn.css;
      frame.replaceChildren(buildDrawing(card.drawn.nodes));
      const article = frame.firstElementChild;
      article?.setAttribute('data-theme', card.theme);
      if (!frame.matches(':popover-open')) frame.showPopover();
      place();
    },
    place,
    hide() {
      if (!shown) return;
      shown = null;
      if (frame.matches(':popover-open')) frame.hidePopover();
      frame.replaceChildren();
    },
    box: () => (shown ? frame.getBoundingClientRect() : null),
    focus: () => (frame.firstElementChild as HTMLElement | null)?.focus({ preventScroll: true }),
  };
}

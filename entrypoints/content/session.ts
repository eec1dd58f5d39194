import type { PageState } from '../../extension/messages.ts';
import { type LateCards, lateCards } from './card/late-cards.ts';
import { watchHeldKey } from './held-key.ts';
import { later } from './later.ts';
import { Marking } from './marking.ts';
import { boxesOf } from './marks/measure.ts';
import { createPainter } from './marks/paint-marks.ts';
import { themeAround } from './marks/text-colours.ts';
import { NearBlocks } from './near-blocks.ts';
import { createOverlay, type Overlay } from './overlay.ts';
import { type Frames, paintOnFrames } from './paint-on-frames.ts';
import { reportFound } from './report-found.ts';
import { NamesInText } from './text/ask-for-names.ts';
import { Mentions } from './text/mentions.ts';
import { watchPage } from './text/watch-page.ts';
import { watchLayout } from './watch-layout.ts';

/** What the keyboard can do. `false`: there is nothing to go to in this frame. */
interface Keyboard {
  goTo(by: 1 | -1): boolean;
  openCurrent(): boolean;
}

export interface Session extends Keyboard {
  /** Whether a card is open: a new session would close it, and is begun at its end. */
  hold(): boolean;
}

interface Options {
  readonly state: PageState;
  /** The library is another than the state says. */
  readonly outdated: () => void;
  /** A card is closed that held this session back. */
  readonly changed: () => void;
  /** Ends everything: marks, card, host, observers. */
  readonly signal: AbortSignal;
}

/** Looking again at what is shown costs a look at every mention; a page that animates asks for it all the time. */
const LOOK_AGAIN_MS = 250;
/** One look takes no longer; what is left waits for the next. */
const LOOK_MS = 10;

/** Everything that one frame shows, for one state of the settings and the library. */
export function startSession({ state, outdated, changed, signal }: Options): Session {
  const { settings, version } = state;
  const overlay = createOverlay();
  const near = new NearBlocks(() => frames.request(), signal);
  const mentions = new Mentions(near);
  const marking = new Marking({ mentions, near, settings });
  const cards = lateCards({
    overlay,
    settings,
    mentionAt: (at) => marking.mentionAt(at),
    boxesOf,
    themeAround,
    named: () => mentions.named(),
    changed: () => signal.aborted || changed(),
    signal,
  });
  const frames = startPainting({ overlay, marking, cards, signal });
  const report = reportFound({
    mentions,
    jump: ({ entity = '', act }) => {
      const mention = marking.jump(entity);
      frames.request();
      if (mention && act === 'open') cards.call(mention);
    },
    signal,
  });
  const textChanged = (): void => {
    mentions.settle();
    marking.textChanged();
    cards.forget();
    frames.request();
    report();
  };
  const look = later(LOOK_AGAIN_MS, signal, () => {
    page.lookAgain();
    const started = performance.now();
    const { changed, done } = mentions.look(() => performance.now() - started < LOOK_MS);
    if (changed) textChanged();
    if (!done) look();
  });
  signal.addEventListener('abort', () => {
    mentions.clear();
    overlay.remove();
  });
  watchLayout({
    moved: () => frames.request(),
    resized: () => {
      look();
      frames.now();
    },
    topChanged: () => {
      if (!cards.isOpen) overlay.raise();
      look();
      frames.request();
    },
    scrolled: (what) => {
      marking.moved();
      if (what === 'part' || frames.isLoose() || cards.isOpen) frames.request();
    },
    signal,
  });
  if (settings.marks === 'key')
    watchHeldKey(
      settings.heldKey,
      (now) => {
        marking.hold(now);
        frames.request();
      },
      signal,
    );
  const page = watchPage({
    mentions,
    names: new NamesInText({ mentions, version, answered: textChanged, outdated, signal }),
    isOurs: overlay.isOurs,
    textChanged,
    looksChanged: look,
    changed: () => frames.request(),
    signal,
  });
  return { ...keyboardOf({ marking, frames, cards }), hold: cards.hold };
}

/** Puts the overlay on the page and paints the marks in it, whenever something may have moved. */
function startPainting(of: {
  overlay: Overlay;
  marking: Marking;
  cards: LateCards;
  signal: AbortSignal;
}): Frames {
  const { overlay, marking, cards, signal } = of;
  const painter = createPainter(overlay);
  overlay.keep();
  signal.addEventListener('abort', () => painter.clear());
  return paintOnFrames(() => {
    overlay.keep();
    overlay.stayAlive();
    const painted = painter.paint(marking.toPaint());
    marking.moved();
    cards.follow();
    return painted;
  }, signal);
}

function keyboardOf(of: { marking: Marking; frames: Frames; cards: LateCards }): Keyboard {
  const { marking, frames, cards } = of;
  return {
    goTo(by) {
      cards.dismiss();
      const isThere = marking.step(by);
      frames.request();
      return isThere;
    },
    openCurrent: () => cards.enter(marking.showCurrent()),
  };
}

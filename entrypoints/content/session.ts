import type { PageState } from '../../extension/messages.ts';
import type { Settings } from '../../extension/settings.ts';
import { cardCode } from './card/card-code.ts';
import { type LateCards, lateCards } from './card/late-cards.ts';
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
  goTo(by: 1 | -1): Promise<boolean>;
  openCurrent(): boolean;
}

export interface Session extends Keyboard {
  /** Whether a card is open: a new session would close it, and is begun at its end. */
  hold(): boolean;
}

interface Options {
  /** What is marked has changed, or the library is another than the state says: everything is to begin anew. */
  readonly changed: () => void;
  /** Ends everything: marks, card, host, observers. */
  readonly signal: AbortSignal;
}

/** A page that animates asks all the time to look again at what is shown. */
const LOOK_AGAIN_MS = 250;

/** What is read of a page before anybody knows whether it is to be marked. */
interface Prepared {
  /** Sends what was read, and shows what is found in it. */
  start(state: PageState): Session;
}

/** Begins to read the page: the state of the settings and the library is still on its way. */
export function prepareSession({ changed, signal }: Options): Prepared {
  let shown: Shown | null = null;
  const overlay = createOverlay();
  const near = new NearBlocks(() => shown?.frames.request(false), signal);
  const mentions = new Mentions(near);
  const names = new NamesInText({
    mentions,
    answered: () => shown?.answered(),
    outdated: changed,
    signal,
  });
  const look = later(LOOK_AGAIN_MS, signal, () => {
    page.lookAgain();
    mentions.lookAgain();
    shown?.looksChanged();
  });
  signal.addEventListener('abort', overlay.remove);
  const page = watchPage({
    mentions,
    names,
    isOurs: overlay.isOurs,
    textChanged: () => shown?.textChanged(),
    looksChanged: look,
    changed: (what) => shown?.frames.request(what === 'looks'),
    signal,
  });
  return {
    start({ settings, version }) {
      near.areAllMarked = settings.marks !== 'first';
      const marking = new Marking({ mentions, near, settings });
      shown = show({ overlay, mentions, marking, settings, look, changed, signal });
      names.start(version);
      return shown.session;
    },
  };
}

/** What one frame shows, for one state of the settings and the library. */
interface Shown {
  readonly session: Session;
  readonly frames: Frames;
  /** Other text, or other mentions in it. */
  textChanged(): void;
  /** What can be seen of them may be something else. */
  looksChanged(): void;
  /** The same by an answer of the background. */
  answered(): void;
}

interface ToShow extends Options {
  readonly overlay: Overlay;
  readonly mentions: Mentions;
  readonly marking: Marking;
  readonly settings: Settings;
  /** Something may be shown that was not, or the other way round. */
  readonly look: () => void;
}

function show({ overlay, mentions, marking, settings, look, changed, signal }: ToShow): Shown {
  const cards = lateCards({
    overlay,
    settings,
    mentionAt: (at) => marking.mentionAt(at),
    boxesOf,
    mentions,
    marking,
    themeAround,
    changed: () => signal.aborted || changed(),
    signal,
  });
  const frames = startPainting({ overlay, marking, cards, signal });
  const report = reportFound({
    mentions,
    jump: async ({ entity = '', act }) => {
      const mention = await cards.step('round', entity);
      frames.request();
      if (mention && act === 'open') cards.now?.call(mention);
    },
    signal,
  });
  const take = (): void => {
    mentions.settle();
    marking.textChanged();
    cards.now?.forget();
    report();
  };
  const textChanged = (): void => {
    take();
    frames.request();
  };
  const looksChanged = (): void => {
    report();
    marking.moved();
    frames.request();
  };
  let isFirst = true;
  const answered = (): void => {
    take();
    if (isFirst && mentions.count > 0) {
      isFirst = false;
      frames.now(); // the first marks wait for no frame
    } else frames.request(false);
  };
  watchLayout({
    moved: () => frames.request(),
    resized: () => {
      look();
      frames.laidOut();
    },
    topChanged: () => {
      if (!cards.now?.isOpen) overlay.raise();
      look();
      frames.request();
    },
    scrolled: (what) => {
      marking.moved();
      if (what === 'part' || frames.isLoose() || cards.now?.isOpen) frames.request(false);
    },
    signal,
  });
  if (settings.marks === 'key')
    void cardCode().then((code) =>
      code?.watchHeldKey(
        settings.heldKey,
        (now) => {
          marking.hold(now);
          frames.request();
        },
        signal,
      ),
    );
  const session = { ...keyboardOf({ marking, frames, cards }), hold: () => cards.now?.hold() ?? false };
  return { session, frames, textChanged, looksChanged, answered };
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
  return paintOnFrames((all) => {
    overlay.stayAlive();
    const painted = painter.paint(marking.toPaint(), overlay.keep() || all);
    marking.moved();
    cards.now?.follow();
    return painted;
  }, signal);
}

function keyboardOf(of: { marking: Marking; frames: Frames; cards: LateCards }): Keyboard {
  const { marking, frames, cards } = of;
  return {
    async goTo(by) {
      const mention = await cards.step(by);
      frames.request();
      return mention !== null;
    },
    openCurrent: () => cards.enter(marking.shownAt()),
  };
}

import type { EntityId } from '../../core/model.ts';
import { buildTermIndex } from '../../core/terms/term-index.ts';
import type { DrawnCard, FoundTerm, PageState, PageTerm } from '../../extension/messages.ts';
import { askBackground } from '../../extension/wire.ts';
import { answerPopup } from './answer-popup.ts';
import { createCardHost } from './card/card-host.ts';
import { watchHeldKey } from './held-key.ts';
import { findInView, type InView, mentionAt } from './hover/find-mention.ts';
import { watchPointer } from './hover/watch-pointer.ts';
import { scrollTo, stepFrom } from './keyboard.ts';
import { later } from './later.ts';
import { chooseMarks, countMentions } from './marks/choose-marks.ts';
import { createPainter } from './marks/paint-marks.ts';
import { NearBlocks } from './near-blocks.ts';
import { createOverlay } from './overlay.ts';
import { paintOnFrames } from './paint-on-frames.ts';
import { type Mention, Mentions } from './text/mentions.ts';
import { watchPage } from './text/watch-page.ts';
import { watchLayout } from './watch-layout.ts';

/** What the keyboard can do. `false`: there is nothing to go to in this frame. */
export interface Session {
  goTo(by: 1 | -1): boolean;
  openCurrent(): boolean;
}

interface Options {
  readonly state: PageState;
  /** Ends everything: marks, card, host, observers. */
  readonly signal: AbortSignal;
}

/** Looking again at what is shown costs a look at every mention; a page that animates asks for it all the time. */
const LOOK_AGAIN_MS = 250;
/** The badge and the popup follow this long after the page. */
const REPORT_MS = 300;

/** Everything that one frame shows, for one state of the settings. */
export function startSession({ state: { settings, terms }, signal }: Options): Session {
  const about = new Map<EntityId, PageTerm>(terms.map((term) => [term.entity, term]));
  const overlay = createOverlay();
  const painter = createPainter(overlay);
  const card = createCardHost(overlay);
  const near = new NearBlocks(() => frames.request(), signal);
  const mentions = new Mentions(buildTermIndex(terms), near);
  const answers = new Map<EntityId, Promise<DrawnCard | null>>();
  let marked: ReadonlyMap<Element, readonly Mention[]> | null = null;
  let inView: InView | null = null;
  let current: Mention | null = null;
  let held = false;
  let reported = '';

  const choose = (): readonly Mention[] => chooseMarks(mentions.shown(), { mode: settings.marks, held });
  const found = (): FoundTerm[] =>
    [...countMentions(mentions.shown())].flatMap(([entity, count]) => {
      const term = about.get(entity);
      return term ? [{ entity, name: term.name, kind: term.kind, count }] : [];
    });
  const answerOf = ({ entity }: Mention): Promise<DrawnCard | null> => {
    const known = answers.get(entity) ?? askBackground('card/drawn', { entity });
    answers.set(entity, known);
    known.catch(() => answers.delete(entity)); // asked again the next time
    return known;
  };

  const frames = paintOnFrames(() => {
    overlay.keep();
    overlay.stayAlive();
    overlay.fit(near.mayHaveShrunk() ? 'shrink' : 'grow');
    marked ??= Map.groupBy(choose(), ({ container }) => container);
    const blocks = [...near.blocks()].flatMap((block) => marked?.get(block) ?? []);
    const painted = painter.paint({
      blocks: current?.shown && !blocks.includes(current) ? [blocks, [current]] : [blocks],
      kindOf: (entity) => about.get(entity)?.kind ?? 'place',
      current,
    });
    inView = null;
    pointer.follow();
    return painted;
  }, signal);

  const report = later(REPORT_MS, signal, () => {
    tellPopup();
    const entities = found().map(({ entity }) => entity);
    const next = entities.join();
    if (next === reported) return;
    reported = next;
    askBackground('page/found', { entities, since: performance.timeOrigin }).catch(() => {}); // gone: the heartbeat ends us
  });
  const textChanged = (): void => {
    near.forget(mentions);
    mentions.settle();
    marked = null;
    inView = null;
    if (current && !current.from.node.isConnected) current = null;
    frames.request();
    report();
  };
  const look = later(LOOK_AGAIN_MS, signal, () => mentions.look() && textChanged());

  const showCurrent = (mention: Mention): void => {
    current = mention;
    scrollTo(mention);
    frames.request();
  };
  const pointer = watchPointer({
    card,
    host: overlay.host,
    settings,
    mentionAt: (at) => {
      if (settings.marks === 'key' && !held) return null;
      inView ??= findInView([...near.blocks()].map((block) => mentions.of(block)));
      return mentionAt(inView, at);
    },
    answerOf,
    signal,
  });
  const tellPopup = answerPopup({
    found,
    jump: (entity) => {
      const ofEntity = mentions.shown().filter((mention) => mention.entity === entity);
      const next = stepFrom(ofEntity, current, 1) ?? ofEntity[0];
      if (next) showCurrent(next);
    },
    signal,
  });

  overlay.keep();
  watchLayout({
    moved: () => frames.request(),
    resized: () => {
      near.resized();
      look();
      frames.request();
    },
    scrolled: (what) => {
      inView = null;
      if (what === 'part' || frames.isLoose() || card.isOpen) frames.request();
    },
    signal,
  });
  if (settings.marks === 'key')
    watchHeldKey(
      settings.heldKey,
      (now) => {
        held = now;
        marked = null;
        frames.request();
      },
      signal,
    );
  signal.addEventListener('abort', () => {
    painter.clear();
    mentions.clear();
    overlay.remove();
  });
  watchPage({
    mentions,
    host: overlay.host,
    changed: (what) => {
      if (what === 'text') textChanged();
      else {
        look();
        frames.request();
      }
    },
    signal,
  });

  return {
    goTo(by) {
      const marks = choose();
      const next = stepFrom(marks.length > 0 ? marks : mentions.shown(), current, by);
      if (next) showCurrent(next);
      else current = null;
      frames.request();
      return next !== null;
    },
    openCurrent() {
      if (!current?.shown) return false;
      scrollTo(current);
      pointer.call(current);
      return true;
    },
  };
}

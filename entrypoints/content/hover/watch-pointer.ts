import type { DrawnCard } from '../../../extension/messages.ts';
import type { CardAnswers } from '../card/card-answers.ts';
import type { CardHost, CardToShow } from '../card/card-host.ts';
import { FAILED_CARD } from '../card/failed-card.ts';
import type { CardsOptions } from '../card/start-cards.ts';
import type { Box } from '../marks/surroundings.ts';
import type { Mention } from '../text/mentions.ts';
import type { Device, Point } from './hover.ts';
import { runHover } from './run-hover.ts';
import { distanceTo } from './safe-triangle.ts';
import { watchTaps } from './watch-taps.ts';

interface Options extends CardsOptions {
  readonly card: CardHost;
  readonly answers: Pick<CardAnswers, 'of' | 'prepare'>;
}

/** Between the pointer, the clock and the hover machine. */
export interface HoverControl {
  dismiss(): void;
  /** A move or a tap that came before the code did. */
  take(event: PointerEvent): void;
  /** Opens by keyboard. */
  call(mention: Mention): void;
  /** The layout changed: the card goes with its line, or away with it. */
  follow(): void;
}

export function watchPointer(options: Options): HoverControl {
  const { card, answers, settings, boxesOf, signal } = options;
  const { isFromOurs } = options.overlay;
  let last: PointerEvent | null = null;
  let isLastOurs = false;
  let lastPoint: Point = { x: 0, y: 0 };
  let tappedAt = lastPoint;
  let isQueued = false;

  const cardFor = (on: Mention, answer: DrawnCard, by: Device): CardToShow => {
    const element = on.from.node.parentElement;
    const { theme } = settings;
    const near = by === 'keyboard' ? null : by === 'touch' ? tappedAt : lastPoint;
    return {
      entity: on.entity,
      by,
      drawn: answer,
      theme: theme === 'page' ? options.themeAround(element ?? document.documentElement) : theme,
      direction: element && getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr',
      within: element,
      line: () => lineIn(boxesOf(on), near),
    };
  };
  const show = (on: Mention, answer: DrawnCard, by: Device): void => {
    card.show(cardFor(on, answer, by));
    if (by === 'keyboard') card.focus();
  };

  const build = async (on: Mention, answer: Promise<DrawnCard | null>, by: Device): Promise<void> => {
    const drawn = await answer.catch(() => null); // asked again when it is due
    if (by === 'pointer') await new Promise((resolve) => setTimeout(resolve, settings.restMs / 3));
    if (drawn && (by === 'touch' || hover.soon === on)) card.prepare(cardFor(on, drawn, by));
  };

  const hover = runHover<Mention, DrawnCard>({
    prepare: (mark) => void build(mark, answers.prepare(mark), 'pointer'),
    answerOf: answers.of,
    failed: FAILED_CARD,
    card: {
      get isOpen() {
        return card.isOpen;
      },
      show,
      hide: card.hide,
    },
    at: (time, run) => {
      const timer = setTimeout(run, time - performance.now());
      return () => clearTimeout(timer);
    },
    signal,
  });
  const { send } = hover;
  const dismiss = (): void => send({ kind: 'dismissed' });

  const read = (now: number): void => {
    isQueued = false;
    if (!last || signal.aborted) return;
    const to = { x: last.clientX, y: last.clientY };
    const box = card.box();
    const inCard = isLastOurs && box !== null && distanceTo(box, to) === 0;
    const mark = isLastOurs ? null : pointedAt(to, last.target);
    send({
      kind: 'moved',
      from: lastPoint,
      to,
      over: inCard ? 'card' : mark && { mark },
      card: box,
      now,
      restMs: settings.restMs,
    });
    lastPoint = to;
  };

  // The page may have moved since the pointer did: what came under it then was not pointed at.
  const pointedAt = (at: Point, target: EventTarget | null): Mention | null => {
    const mark = options.mentionAt(at);
    return mark && document.elementFromPoint(at.x, at.y) === target ? mark : null;
  };

  const listen = { capture: true, passive: true, signal };
  const onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (last && isSamePlace(event, last)) return;
    last = event;
    isLastOurs = isFromOurs(event); // an event forgets its way
    if (event.buttons !== 0 || isQueued) return; // text is being selected
    isQueued = true;
    requestAnimationFrame(() => read(last?.timeStamp ?? 0)); // it is there since the event, not since the frame
  };
  window.addEventListener('pointermove', onMove, listen);
  // Into a frame in the page there are no moves: else a card would stay for want of one that left its mark.
  window.addEventListener('pointerover', onMove, listen);
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (!event.isTrusted) return;
      last = null;
      const now = performance.now();
      const at = { from: lastPoint, to: lastPoint };
      send({ kind: 'moved', ...at, over: null, card: null, now, restMs: settings.restMs });
    },
    { passive: true, signal },
  );
  window.addEventListener(
    'scroll',
    (event) => event.isTrusted && !isFromOurs(event) && send({ kind: 'scrolled' }),
    listen,
  );
  window.addEventListener(
    'pointerdown',
    (event) =>
      event.isTrusted &&
      event.pointerType !== 'touch' && // a finger may be about to scroll
      !isFromOurs(event) &&
      dismiss(),
    listen,
  );
  let isEscapeOurs = false;
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== 'Escape') return;
    const isDown = event.type === 'keydown';
    const wasPart = isDown && (card.closeMenu() || (!card.isOpen && card.closeKept()));
    const isOurs = isDown ? wasPart || card.isOpen : isEscapeOurs;
    if (isOurs) {
      event.stopImmediatePropagation(); // this Escape was for the card
      event.preventDefault(); // and not for the dialog that it may be open in
    }
    isEscapeOurs = isDown && isOurs;
    if (isDown && !wasPart) dismiss();
  };
  for (const type of ['keydown', 'keyup'] as const)
    window.addEventListener(type, onKey, { capture: true, signal });
  const taps = watchTaps({
    mentionAt: (event) => pointedAt({ x: event.clientX, y: event.clientY }, event.target),
    isFromOurs,
    // Without the map: the finger may be about to scroll.
    prepare: (mark) => void build(mark, answers.of(mark), 'touch'),
    open: (mark, at) => {
      tappedAt = at;
      send({ kind: 'called', mark, by: 'touch' });
    },
    opened: () => (/open|asking/.test(hover.state.phase) && 'on' in hover.state ? hover.state.on : null),
    dismiss,
    signal,
  });
  return {
    dismiss,
    take: (event) => {
      taps.take(event);
      if (event.type !== 'pointermove' || event.pointerType === 'touch') return;
      last = event;
      lastPoint = { x: event.clientX, y: event.clientY };
      read(event.timeStamp); // it rests since then
    },
    call: (mention) => send({ kind: 'called', mark: mention, by: 'keyboard' }),
    follow: () => {
      if (card.isOpen && !card.place()) dismiss();
    },
  };
}

/**
 * After scrolling and layout, browsers send moves that are none: what came under the pointer was not pointed at. Then
 * its place in the window is the same or, in a frame that was scrolled itself, its place on the screen.
 */
function isSamePlace(one: PointerEvent, other: PointerEvent): boolean {
  const inWindow = one.clientX === other.clientX && one.clientY === other.clientY;
  return inWindow || (one.screenX === other.screenX && one.screenY === other.screenY);
}

/** The line of a mention that is nearest to a point, or its first. */
function lineIn(lines: readonly Box[], near: Point | null): Box | null {
  const hit = near && lines.find(({ top, bottom }) => near.y >= top && near.y < bottom);
  return hit ?? lines[0] ?? null;
}

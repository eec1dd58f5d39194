import type { DrawnCard } from '../../../extension/messages.ts';
import type { Settings } from '../../../extension/settings.ts';
import type { CardHost } from '../card/card-host.ts';
import { boxesOf } from '../marks/measure.ts';
import type { Box } from '../marks/surroundings.ts';
import { themeAround } from '../marks/text-colours.ts';
import type { Mention } from '../text/mentions.ts';
import { type Hover, type HoverEvent, nextTime, type Point, step } from './hover.ts';
import { isHeadingTo } from './safe-triangle.ts';

interface Options {
  readonly card: CardHost;
  /** Our element: events inside the card seem to come from it. */
  readonly host: Element;
  readonly settings: Settings;
  readonly mentionAt: (at: Point) => Mention | null;
  readonly answerOf: (mention: Mention) => Promise<DrawnCard | null>;
  readonly signal: AbortSignal;
}

/** Between the pointer, the clock and the hover machine. */
export interface HoverControl {
  /** Opens by keyboard. */
  call(mention: Mention): void;
  dismiss(): void;
  /** The layout changed: the card goes with its line, or away with it. */
  follow(): void;
}

export function watchPointer(options: Options): HoverControl {
  const { card, host, settings, signal } = options;
  let state: Hover<Mention> = { phase: 'idle' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: PointerEvent | null = null;
  let lastPoint: Point = { x: 0, y: 0 };
  let isQueued = false;
  let focusBefore: Element | null = null;

  const send = (event: HoverEvent<Mention>): void => {
    const before = state;
    state = step(before, event);
    if (state === before) return;
    clearTimeout(timer);
    const until = nextTime(state);
    // A timer may be early by a fraction of a millisecond: it tells the time that it was set for.
    if (until !== null)
      timer = setTimeout(() => send({ kind: 'time', now: until }), until - performance.now());
    act(before, state);
  };

  const act = (before: Hover<Mention>, after: Hover<Mention>): void => {
    // The question goes out while the pointer rests, so that the answer is there when the time is up.
    if (after.phase === 'dwelling' && (before.phase !== 'dwelling' || before.on !== after.on))
      void options.answerOf(after.on);
    if (after.phase === 'asking') void ask(after.on);
    const isOpen = after.phase === 'open' || after.phase === 'leaving';
    if (!isOpen && card.isOpen) hide();
  };

  const ask = async (on: Mention): Promise<void> => {
    const answer = await options.answerOf(on).catch(() => null);
    if (signal.aborted || state.phase !== 'asking' || state.on !== on) return;
    const by = state.by;
    if (answer) show(on, answer);
    send({ kind: 'answered', on, known: answer !== null });
    if (answer && by === 'keyboard') {
      focusBefore = document.activeElement;
      card.focus();
    }
  };

  const show = (on: Mention, answer: DrawnCard): void => {
    const element = on.from.node.parentElement;
    const theme =
      settings.theme === 'page' ? themeAround(element ?? document.documentElement) : settings.theme;
    const near = state.phase === 'asking' && state.by === 'pointer' ? lastPoint : null;
    card.show({ entity: on.entity, drawn: answer, theme, line: () => lineOf(on, near) });
  };

  const hide = (): void => {
    card.hide();
    if (focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
  };

  const read = (): void => {
    isQueued = false;
    if (!last || signal.aborted) return;
    const to = { x: last.clientX, y: last.clientY };
    const inCard = last.target === host && card.isOpen;
    const box = card.box();
    const mark = inCard ? null : pointedAt(to, last.target);
    send({
      kind: 'moved',
      to,
      over: inCard ? 'card' : mark && { mark },
      towardsCard: box !== null && isHeadingTo(box, { from: lastPoint, to }),
      now: performance.now(),
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
    if (event.buttons !== 0 || isQueued) return; // text is being selected
    isQueued = true;
    requestAnimationFrame(read);
  };
  window.addEventListener('pointermove', onMove, listen);
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (!event.isTrusted) return;
      last = null;
      const now = performance.now();
      send({ kind: 'moved', to: lastPoint, over: null, towardsCard: false, now, restMs: settings.restMs });
    },
    { passive: true, signal },
  );
  window.addEventListener(
    'scroll',
    (event) => event.isTrusted && event.target !== host && send({ kind: 'scrolled' }),
    listen,
  );
  window.addEventListener(
    'pointerdown',
    (event) => event.isTrusted && event.target !== host && send({ kind: 'dismissed' }),
    listen,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || state.phase === 'idle') return;
      if (card.isOpen) event.stopImmediatePropagation(); // this Escape was for the card
      send({ kind: 'dismissed' });
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    hide();
  });
  return {
    call: (mention) => send({ kind: 'called', mark: mention }),
    dismiss: () => send({ kind: 'dismissed' }),
    follow: () => {
      if (card.isOpen && !card.place()) send({ kind: 'dismissed' });
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

/** The line of the mention that is nearest to a point, or its first. */
function lineOf(mention: Mention, near: Point | null): Box | null {
  const boxes = boxesOf(mention);
  const hit = near && boxes.find(({ top, bottom }) => near.y >= top && near.y < bottom);
  return hit ?? boxes[0] ?? null;
}

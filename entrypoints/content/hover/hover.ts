import type { Box } from '../marks/surroundings.ts';
import { distanceTo, isHeadingTo } from './safe-triangle.ts';

/**
 * When a card opens and closes. One pure function; time and page come in with the events.
 *
 *            on a mark                restMs at rest              card known
 *   idle ─────────────────▶ dwelling ─────────────────▶ asking ─────────────────▶ open ◀────────┐
 *    ▲                         │                          │                        │ left       │ back on the
 *    │    left, page scrolled  │    left, page scrolled,  │                        ▼            │ mark, in the card
 *    ├─────────────────────────┘    nothing known ────────┤                     leaving ────────┘
 *    │                                                    │                        │ GRACE_MS over: idle, or dwelling
 *    └────────────────────────────────────────────────────┴────────────────────────┘ on the mark it went to
 *
 * From everywhere: dismissed (Escape, a click, the mark is gone) → idle; called by keyboard or finger → asking.
 * While a card is open, the next mark is asked for after NEXT_MS, unless it lies on the way to the card.
 * Only moves begin anything: marks that come to be under a pointer at rest wait for its next move.
 */
export type Hover<M> =
  | {
      readonly phase: 'idle';
      /** The mark whose card was dismissed: it opens again once the pointer has been elsewhere. */
      readonly but?: M;
    }
  | ({ readonly phase: 'dwelling' } & Dwell<M>)
  | { readonly phase: 'asking'; readonly on: M; readonly by: Device }
  | { readonly phase: 'open'; readonly on: M; readonly by: Device }
  | {
      readonly phase: 'leaving';
      readonly on: M;
      readonly until: number;
      /** Where the pointer was last on the mark or in the card: the tip of the safe triangle. */
      readonly from: Point;
      /** By its last move the pointer is on its way to the card. */
      readonly isOnWay: boolean;
      /** Another mark that the pointer has come to meanwhile. */
      readonly next: Dwell<M> | null;
    };

/** A pointer that is slow on a mark since `until` minus the rest; it was last seen `at` a point at `seen` (ms). */
interface Dwell<M> {
  readonly on: M;
  readonly at: Point;
  readonly seen: number;
  readonly until: number;
}

export type Device = 'pointer' | 'keyboard' | 'touch';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type HoverEvent<M> =
  | {
      readonly kind: 'moved';
      readonly from: Point;
      readonly to: Point;
      /** `card`: into the open card; `null`: neither mark nor card. */
      readonly over: { readonly mark: M } | 'card' | null;
      /** Where the open card is. */
      readonly card: Box | null;
      readonly now: number;
      readonly restMs: number;
    }
  | { readonly kind: 'time'; readonly now: number }
  | { readonly kind: 'answered'; readonly on: M; readonly known: boolean }
  | { readonly kind: 'scrolled' }
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'called'; readonly mark: M; readonly by: Exclude<Device, 'pointer'> };

/** How long the card waits for a pointer that has left. Shorter and a crooked path to the card loses it. */
export const GRACE_MS = 300;
/** While a card is open the reader has shown interest: resting for so long on another mark is enough. */
export const NEXT_MS = 100;
/** A pointer as fast as this is on its way; slower, it rests, as far as hands can rest. */
export const REST_PX_PER_MS = 0.5;
/** Moves come at most once a frame; closer together in time, their speed is noise. */
const LEAST_MS = 8;
/** Browsers give whole pixels, and so a pixel more or less a move. */
const ROUNDING_PX = 1;

const IDLE = { phase: 'idle' } as const;

export function step<M>(state: Hover<M>, event: HoverEvent<M>): Hover<M> {
  switch (event.kind) {
    case 'moved':
      return moved(state, event);
    case 'time':
      return timePassed(state, event.now);
    case 'answered':
      if (state.phase !== 'asking' || state.on !== event.on) return state; // a late answer
      return event.known ? { phase: 'open', on: state.on, by: state.by } : IDLE;
    case 'scrolled':
      return scrolled(state);
    case 'dismissed':
      return state.phase === 'idle' ? state : { phase: 'idle', but: state.on };
    case 'called':
      return { phase: 'asking', on: event.mark, by: event.by };
  }
}

/** What comes to lie under a pointer at rest was not pointed at. */
function scrolled<M>(state: Hover<M>): Hover<M> {
  if (state.phase === 'leaving') return state.next === null ? state : { ...state, next: null };
  const isPointed = state.phase === 'dwelling' || (state.phase === 'asking' && state.by === 'pointer');
  return isPointed ? IDLE : state;
}

type Moved<M> = Extract<HoverEvent<M>, { kind: 'moved' }>;
type Leaving<M> = Extract<Hover<M>, { phase: 'leaving' }>;

function moved<M>(state: Hover<M>, event: Moved<M>): Hover<M> {
  const mark = event.over !== null && event.over !== 'card' ? event.over.mark : null;
  switch (state.phase) {
    case 'idle':
      return mark !== null && mark === state.but ? state : dwell(mark, event);
    case 'dwelling':
      return mark === state.on ? { phase: 'dwelling', ...dwellOn(state, event) } : dwell(mark, event);
    case 'asking':
      return mark === state.on || state.by !== 'pointer' ? state : dwell(mark, event);
    case 'open':
      if (event.over === 'card' || mark === state.on || state.by !== 'pointer') return state;
      return leave(beginLeaving(state.on, event), mark, event);
    case 'leaving':
      if (event.over === 'card' || mark === state.on) return { phase: 'open', on: state.on, by: 'pointer' };
      return leave(state, mark, event);
  }
}

function dwell<M>(mark: M | null, event: Moved<M>): Hover<M> {
  return mark === null ? IDLE : { phase: 'dwelling', ...beginDwell(mark, event) };
}

const beginDwell = <M>(on: M, { to, now, restMs }: Moved<M>): Dwell<M> => ({
  on,
  at: to,
  seen: now,
  until: now + restMs,
});

/** The pointer goes on along its mark: its rest begins anew if it is fast. */
function dwellOn<M>(before: Dwell<M>, event: Moved<M>): Dwell<M> {
  const { to, now } = event;
  const way = Math.hypot(to.x - before.at.x, to.y - before.at.y);
  const slowWay = REST_PX_PER_MS * Math.max(LEAST_MS, now - before.seen);
  return way > slowWay + ROUNDING_PX ? beginDwell(before.on, event) : { ...before, at: to, seen: now };
}

const beginLeaving = <M>(on: M, { from, now }: Moved<M>): Leaving<M> => ({
  phase: 'leaving',
  on,
  from,
  until: now + GRACE_MS,
  isOnWay: false,
  next: null,
});

/** The pointer is on neither the mark nor the card. On its way to the card it gets the grace again. */
function leave<M>(state: Leaving<M>, mark: M | null, event: Moved<M>): Leaving<M> {
  const isOnWay = event.card !== null && isHeadingThere(event.card, state.from, event);
  const until = isOnWay ? event.now + GRACE_MS : state.until;
  if (mark === null) return { ...state, until, isOnWay, next: null };
  // A mark on the way to the card is meant only if the pointer stays there.
  const before = state.next?.on === mark && !isOnWay ? state.next : null;
  const next = before ? dwellOn(before, event) : beginDwell(mark, event);
  return { ...state, until, isOnWay, next };
}

/** When the next card is due: at once where the pointer stands still, unless that is on its way to the open one. */
function nextDue<M>({ next, isOnWay }: Leaving<M>): number {
  if (next === null) return Infinity;
  return isOnWay ? next.until : Math.min(next.until, next.seen + NEXT_MS);
}

/** By its last move, or by all its moves since it left: the pixels of one slow move point anywhere. */
function isHeadingThere<M>(card: Box, tip: Point, { from, to }: Moved<M>): boolean {
  if (isHeadingTo(card, { from, to })) return true;
  return distanceTo(card, to) <= distanceTo(card, from) && isHeadingTo(card, { from: tip, to });
}

function timePassed<M>(state: Hover<M>, now: number): Hover<M> {
  if (state.phase === 'dwelling') return now >= state.until ? ask(state) : state;
  if (state.phase !== 'leaving') return state;
  if (state.next !== null && now >= nextDue(state)) return ask(state.next);
  if (now < state.until) return state;
  return state.next === null ? IDLE : { phase: 'dwelling', ...state.next };
}

const ask = <M>({ on }: { readonly on: M }): Hover<M> => ({ phase: 'asking', on, by: 'pointer' });

/** When `step` wants to be told the time; `null`: not at all. */
export function nextTime<M>(state: Hover<M>): number | null {
  if (state.phase === 'dwelling') return state.until;
  return state.phase === 'leaving' ? Math.min(state.until, nextDue(state)) : null;
}

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
 * From everywhere: dismissed (Escape, a click, the mark is gone) → idle; the keyboard opens → asking.
 */
export type Hover<M> =
  | { readonly phase: 'idle' }
  | { readonly phase: 'dwelling'; readonly on: M; readonly at: Point; readonly until: number }
  | { readonly phase: 'asking'; readonly on: M; readonly by: Device }
  | { readonly phase: 'open'; readonly on: M; readonly by: Device }
  | {
      readonly phase: 'leaving';
      readonly on: M;
      readonly until: number;
      /** Another mark that the pointer has come to meanwhile. */
      readonly next: { readonly on: M; readonly at: Point; readonly until: number } | null;
    };

export type Device = 'pointer' | 'keyboard';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type HoverEvent<M> =
  | {
      readonly kind: 'moved';
      readonly to: Point;
      /** `card`: into the open card; `null`: neither mark nor card. */
      readonly over: { readonly mark: M } | 'card' | null;
      /** On the way to the card: the safe triangle. */
      readonly towardsCard: boolean;
      readonly now: number;
      readonly restMs: number;
    }
  | { readonly kind: 'time'; readonly now: number }
  | { readonly kind: 'answered'; readonly on: M; readonly known: boolean }
  | { readonly kind: 'scrolled' }
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'called'; readonly mark: M };

/** How long the card waits for a pointer that has left. Shorter and a crooked path to the card loses it. */
export const GRACE_MS = 300;
/** Less than this is a hand that trembles, not a pointer that moves. */
const REST_PX = 4;

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
      // What comes to lie under a pointer at rest was not pointed at.
      return state.phase === 'dwelling' || (state.phase === 'asking' && state.by === 'pointer')
        ? IDLE
        : state;
    case 'dismissed':
      return IDLE;
    case 'called':
      return { phase: 'asking', on: event.mark, by: 'keyboard' };
  }
}

type Moved<M> = Extract<HoverEvent<M>, { kind: 'moved' }>;

function moved<M>(state: Hover<M>, event: Moved<M>): Hover<M> {
  const mark = event.over !== null && event.over !== 'card' ? event.over.mark : null;
  switch (state.phase) {
    case 'idle':
      return dwell(mark, event);
    case 'dwelling':
      return mark === state.on && isNear(state.at, event.to) ? state : dwell(mark, event);
    case 'asking':
      return mark === state.on || state.by === 'keyboard' ? state : dwell(mark, event);
    case 'open':
      if (event.over === 'card' || mark === state.on || state.by === 'keyboard') return state;
      return leave(state.on, mark, event);
    case 'leaving':
      if (event.over === 'card' || mark === state.on) return { phase: 'open', on: state.on, by: 'pointer' };
      if (event.towardsCard) return { ...state, until: event.now + GRACE_MS, next: null };
      return { ...state, next: nextOf(mark, state.next, event) };
  }
}

function dwell<M>(mark: M | null, { to, now, restMs }: Moved<M>): Hover<M> {
  return mark === null ? IDLE : { phase: 'dwelling', on: mark, at: to, until: now + restMs };
}

function leave<M>(on: M, mark: M | null, event: Moved<M>): Hover<M> {
  return { phase: 'leaving', on, until: event.now + GRACE_MS, next: nextOf(mark, null, event) };
}

type Next<M> = Extract<Hover<M>, { phase: 'leaving' }>['next'];

function nextOf<M>(mark: M | null, old: Next<M>, { to, now, restMs }: Moved<M>): Next<M> {
  if (mark === null) return null;
  if (old?.on === mark && isNear(old.at, to)) return old;
  return { on: mark, at: to, until: now + restMs };
}

function timePassed<M>(state: Hover<M>, now: number): Hover<M> {
  if (state.phase === 'dwelling' && now >= state.until)
    return { phase: 'asking', on: state.on, by: 'pointer' };
  if (state.phase !== 'leaving' || now < state.until) return state;
  if (state.next === null) return IDLE;
  return timePassed({ phase: 'dwelling', ...state.next }, now);
}

const isNear = (one: Point, other: Point): boolean => Math.hypot(one.x - other.x, one.y - other.y) < REST_PX;

/** When `step` wants to be told the time; `null`: not at all. */
export function nextTime<M>(state: Hover<M>): number | null {
  return state.phase === 'dwelling' || state.phase === 'leaving' ? state.until : null;
}

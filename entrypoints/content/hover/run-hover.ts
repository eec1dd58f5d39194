import { type Device, type Hover, type HoverEvent, nextTime, step } from './hover.ts';

interface Options<M, A> {
  /** The pointer is on a mark, and may come to rest there: the answer is to be there when the time is up. */
  readonly prepare: (on: M) => void;
  /** What is known of a mark; `null`: nothing. */
  readonly answerOf: (on: M) => Promise<A | null>;
  /** Shown where a card that was called for cannot be had. A pointer that only rested is told nothing. */
  readonly failed: A;
  readonly card: {
    readonly isOpen: boolean;
    /** In the place of the card that is open, if one is. */
    show(on: M, answer: A, by: Device): void;
    hide(): void;
  };
  /** Calls `run` at a time (ms, as of `HoverEvent.now`); returns what to call to have it left. */
  readonly at: (time: number, run: () => void) => () => void;
  readonly signal: AbortSignal;
}

export interface HoverRun<M> {
  readonly state: Hover<M>;
  /** The mark whose card may be wanted soon. */
  readonly soon: M | null;
  send(event: HoverEvent<M>): void;
}

/** Lets the hover machine run: tells it the time, asks for what it asks for, and opens and closes the one card. */
export function runHover<M, A>(options: Options<M, A>): HoverRun<M> {
  const { prepare, answerOf, failed, card, at, signal } = options;
  let state: Hover<M> = { phase: 'idle' };
  let cancel = (): void => {};

  const send = (event: HoverEvent<M>): void => {
    const before = state;
    state = step(before, event);
    if (state === before || signal.aborted) return;
    cancel();
    const until = nextTime(state);
    // A timer may be early by a fraction of a millisecond: it tells the time that it was set for.
    cancel = until === null ? () => {} : at(until, () => send({ kind: 'time', now: until }));
    act(before, state);
  };

  const act = (before: Hover<M>, after: Hover<M>): void => {
    const soon = pointedAtIn(after);
    if (soon !== null && soon !== pointedAtIn(before)) prepare(soon);
    if (after.phase === 'asking') void ask(after);
    const isOpen = after.phase === 'open' || after.phase === 'leaving';
    if (!isOpen && card.isOpen) card.hide();
  };

  const ask = async (asking: Extract<Hover<M>, { phase: 'asking' }>): Promise<void> => {
    const { on, by } = asking;
    const answer = await answerOf(on).catch(() => (by === 'pointer' ? null : failed));
    if (signal.aborted || state !== asking) return;
    if (answer !== null) card.show(on, answer, by);
    send({ kind: 'answered', on, known: answer !== null });
  };

  signal.addEventListener('abort', () => {
    cancel();
    card.hide();
  });
  return {
    get state() {
      return state;
    },
    get soon() {
      return pointedAtIn(state);
    },
    send,
  };
}

/** The mark whose card may be wanted soon. */
function pointedAtIn<M>(state: Hover<M>): M | null {
  if (state.phase === 'dwelling') return state.on;
  return state.phase === 'leaving' ? (state.next?.on ?? null) : null;
}

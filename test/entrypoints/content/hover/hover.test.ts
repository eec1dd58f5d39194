import { describe, expect, it } from 'vitest';
import {
  GRACE_MS,
  type Hover,
  type HoverEvent,
  NEXT_MS,
  nextTime,
  step,
} from '../../../../entrypoints/content/hover/hover.ts';

type Mark = 'almaty' | 'brussels';
type Event = HoverEvent<Mark>;

const REST = 300;
const at = (
  now: number,
  over: Mark | 'card' | null,
  more: { x?: number; towardsCard?: boolean } = {},
): Event => ({
  kind: 'moved',
  from: { x: 10, y: 0 },
  to: { x: more.x ?? 10, y: 10 },
  over: over === null || over === 'card' ? over : { mark: over },
  card: more.towardsCard ? { left: 0, right: 100, top: 50, bottom: 90 } : null,
  now,
  restMs: REST,
});
const time = (now: number): Event => ({ kind: 'time', now });
const answered = (on: Mark, known = true): Event => ({ kind: 'answered', on, known });

const reached = (...events: Event[]): Hover<Mark> =>
  events.reduce<Hover<Mark>>((state, event) => step(state, event), { phase: 'idle' });
const phase = (...events: Event[]): string => reached(...events).phase;
const OPEN = [at(0, 'almaty'), time(REST), answered('almaty')] as const;

describe('opening', () => {
  it('opens after the rest and the answer', () => {
    expect(phase(...OPEN)).toBe('open');
  });
  it('does not ask before the time', () => {
    expect(phase(at(0, 'almaty'), time(REST - 1))).toBe('dwelling');
  });
  it('counts anew when the pointer goes fast along the mark', () => {
    expect(nextTime(reached(at(0, 'almaty'), at(100, 'almaty', { x: 62 })))).toBe(400);
  });
  it('takes a slow pointer for a resting one', () => {
    expect(nextTime(reached(at(0, 'almaty'), at(100, 'almaty', { x: 59 })))).toBe(300);
  });
  it('counts the speed from one move to the next, not since the pointer came', () => {
    expect(nextTime(reached(at(0, 'almaty'), at(200, 'almaty'), at(216, 'almaty', { x: 30 })))).toBe(516);
  });
  it('takes a trembling hand for a resting one, however often it is told', () => {
    expect(nextTime(reached(at(0, 'almaty'), at(200, 'almaty', { x: 13 }), at(201, 'almaty')))).toBe(300);
  });
  it('forgets a mark that the pointer only crossed', () => {
    expect(phase(at(0, 'almaty'), at(100, null), time(400))).toBe('idle');
  });
  it('begins again on another mark', () => {
    expect(reached(at(0, 'almaty'), at(100, 'brussels'))).toMatchObject({
      phase: 'dwelling',
      on: 'brussels',
      until: 400,
    });
  });
  it('stays shut when nothing is known', () => {
    expect(phase(at(0, 'almaty'), time(REST), answered('almaty', false))).toBe('idle');
  });
  it('stays shut when the pointer left before the answer', () => {
    expect(phase(at(0, 'almaty'), time(REST), at(350, null), answered('almaty'))).toBe('idle');
  });
  it('leaves a late answer for another mark alone', () => {
    expect(phase(at(0, 'almaty'), time(REST), answered('brussels'))).toBe('asking');
  });
});

describe('scrolling', () => {
  it('never opens: the pointer did not choose what came under it', () => {
    expect(phase(at(0, 'almaty'), { kind: 'scrolled' }, time(REST))).toBe('idle');
    expect(phase(at(0, 'almaty'), time(REST), { kind: 'scrolled' }, answered('almaty'))).toBe('idle');
  });
  it('forgets the mark that the pointer went to from an open card', () => {
    const left = [...OPEN, at(1000, null), at(1010, 'brussels'), { kind: 'scrolled' } as const];
    expect(phase(...left, time(1010 + REST))).toBe('idle');
  });
  it('leaves an open card open', () => {
    expect(phase(...OPEN, { kind: 'scrolled' })).toBe('open');
  });
});

describe('closing', () => {
  it('waits for the grace', () => {
    expect(phase(...OPEN, at(1000, null), time(1000 + GRACE_MS - 1))).toBe('leaving');
    expect(phase(...OPEN, at(1000, null), time(1000 + GRACE_MS))).toBe('idle');
  });
  it('stays open when the pointer comes back to the mark or into the card', () => {
    expect(phase(...OPEN, at(1000, null), at(1100, 'almaty'))).toBe('open');
    expect(phase(...OPEN, at(1000, null), at(1100, 'card'))).toBe('open');
  });
  it('waits longer for a pointer on its way to the card', () => {
    expect(nextTime(reached(...OPEN, at(1000, null), at(1200, null, { towardsCard: true })))).toBe(
      1200 + GRACE_MS,
    );
  });
  it('is not kept from the card by a mark on the way', () => {
    expect(
      phase(...OPEN, at(1000, null), at(1100, 'brussels', { towardsCard: true }), at(1200, 'card')),
    ).toBe('open');
  });
  it('asks for the next card at once while one is open', () => {
    const there = [...OPEN, at(1000, null), at(1020, 'brussels')] as const;
    expect(nextTime(reached(...there))).toBe(1020 + NEXT_MS);
    expect(reached(...there, time(1020 + NEXT_MS))).toMatchObject({ phase: 'asking', on: 'brussels' });
  });
  it('takes a mark on the way to the card for meant only after the whole rest', () => {
    const there = [...OPEN, at(1000, null), at(1020, 'brussels', { towardsCard: true })] as const;
    expect(phase(...there, time(1020 + REST - 1))).toBe('leaving');
    expect(reached(...there, time(1020 + REST))).toMatchObject({ phase: 'asking', on: 'brussels' });
  });
  it('goes on with the mark that the pointer came to at the end of the grace', () => {
    const later = reached(...OPEN, at(1000, null), at(1250, 'brussels'), time(1300));
    expect(later).toMatchObject({ phase: 'dwelling', on: 'brussels', until: 1550 });
  });
  it('closes at once when dismissed', () => {
    expect(phase(...OPEN, { kind: 'dismissed' })).toBe('idle');
    expect(phase(at(0, 'almaty'), { kind: 'dismissed' })).toBe('idle');
  });
  it('stays closed while the pointer trembles on, and opens again once it has been elsewhere', () => {
    const dismissed = [...OPEN, { kind: 'dismissed' }] as const;
    expect(phase(...dismissed, at(1000, 'almaty'))).toBe('idle');
    expect(phase(...dismissed, at(1000, 'almaty'), at(1010, null), at(1020, 'almaty'))).toBe('dwelling');
    expect(phase(...dismissed, at(1000, 'brussels'))).toBe('dwelling');
  });
});

describe('the keyboard', () => {
  const BY_KEY = [{ kind: 'called', mark: 'almaty', by: 'keyboard' } as const, answered('almaty')] as const;
  it('opens without a rest', () => {
    expect(reached(...BY_KEY)).toMatchObject({ phase: 'open', by: 'keyboard' });
  });
  it('keeps its card while the pointer lies elsewhere', () => {
    expect(phase(...BY_KEY, at(1000, null), time(2000))).toBe('open');
  });
  it('scrolls to the mark without losing the card', () => {
    expect(
      phase({ kind: 'called', mark: 'almaty', by: 'keyboard' }, { kind: 'scrolled' }, answered('almaty')),
    ).toBe('open');
  });
});

import { describe, expect, it } from 'vitest';
import { GRACE_MS, type Point } from '../../../../entrypoints/content/hover/hover.ts';
import { type Path, readerOf, settle } from './pointer-paths.ts';

const PATHS = 10_000;
const BATCH = 500;

const batches = Array.from({ length: PATHS / BATCH }, (_, n) => n * BATCH);

describe.each(batches)('any pointer path, from seed %i', (first) => {
  it('leaves no card stuck, opens no two, and opens none by scrolling', async () => {
    for (let seed = first; seed < first + BATCH; seed++) {
      const reader = readerOf(seed);
      for (let n = 0; n < 9; n++) await reader.doAnything();
      expect(reader.faults, `seed ${seed}`).toEqual([]);
      // Away from everything, the pointer lets every card go; one that the keyboard opened goes by Escape.
      await reader.goAway();
      await reader.wait(3 * GRACE_MS);
      if (reader.hover.state.phase !== 'idle') reader.hover.send({ kind: 'dismissed' });
      expect([reader.hover.state.phase, reader.shown, reader.faults], `seed ${seed}`).toEqual([
        'idle',
        null,
        [],
      ]);
    }
  });
});

it('keeps the card on any straight way into it, from 100 pixels a second to as fast as hands go', async () => {
  let crossed = 0;
  for (let seed = 0; seed < 2000; seed++) {
    const reader = readerOf(seed);
    const mark = await reader.openSome();
    const { card } = reader;
    if (card === null) throw new Error('no card');
    const { random } = reader;
    const to: Point = {
      x: Math.round(card.left + 1 + random() * (card.right - card.left - 2)),
      y: Math.round(card.top + 1 + random() * (card.bottom - card.top - 2)),
    };
    const speed = 0.1 + random() ** 2 * 4;
    const path: Path = { to, speed };
    const passed = await reader.follow(path);
    if (passed.some((other) => other !== null && other !== mark)) crossed++;
    expect([reader.shown, reader.hover.state.phase], `seed ${seed} at ${speed} px/ms`).toEqual([
      mark,
      'open',
    ]);
  }
  expect(crossed).toBeGreaterThan(20); // other marks lie on some of the ways
});

it('opens on a pointer slower than half a pixel a millisecond, and on none faster', async () => {
  for (const [speed, opens] of [
    [0.45, true],
    [0.6, false],
  ] as const) {
    const reader = readerOf(1, {
      marks: [{ left: 0, right: 1000, top: 100, bottom: 120 }],
      answerMs: () => 0,
    });
    await reader.goTo({ x: 0, y: 110 });
    await reader.follow({ to: { x: 400, y: 110 }, speed });
    expect(reader.shown !== null, `${speed} px/ms`).toBe(opens);
  }
});

it('opens nothing under a pointer at rest when marks come, until it moves and rests again', async () => {
  const reader = readerOf(1, { marks: [], answerMs: () => 0 });
  await reader.goTo({ x: 50, y: 110 });
  reader.marks = [{ left: 0, right: 100, top: 100, bottom: 120 }];
  await reader.wait(2000);
  expect(reader.shown).toBeNull();
  await reader.goTo({ x: 51, y: 110 });
  await reader.wait(400);
  expect(reader.shown).not.toBeNull();
});

it('opens the next card with no gap when its answer came while the pointer rested', async () => {
  const marks = [
    { left: 0, right: 100, top: 100, bottom: 120 },
    { left: 120, right: 220, top: 100, bottom: 120 },
  ];
  const reader = readerOf(1, { marks, answerMs: () => 0 });
  await reader.goTo({ x: 50, y: 110 });
  await reader.wait(400);
  const [first, second] = marks;
  expect(reader.shown).toBe(first);
  await reader.goTo({ x: 150, y: 110 });
  await reader.wait(99);
  expect(reader.shown).toBe(first);
  await reader.wait(2);
  expect(reader.shown).toBe(second);
  await settle();
});

import { expect, it } from 'vitest';
import { Mover, moved } from '../../../core/extract/moved.ts';
import { SharedTexts } from '../../../core/extract/shared-texts.ts';

it('moves every span in a value and nothing else', () => {
  const value = { start: 1, end: 3, weight: 2, parts: [{ start: 2, end: 3, rule: 'a' }], none: null };
  expect(moved(value, 10)).toEqual({
    ...{ start: 11, end: 13, weight: 2, none: null },
    parts: [{ start: 12, end: 13, rule: 'a' }],
  });
  expect(value.parts[0]?.start).toBe(2);
});

it('moves what several values share once', () => {
  const mover = new Mover(5);
  const sentence = { start: 0, end: 9 };
  const [one, other] = [mover.moved({ sentence }), mover.moved({ sentence })];
  expect(one.sentence).toEqual({ start: 5, end: 14 });
  expect(other.sentence).toBe(one.sentence);
});

it('changes no text, however many there are', () => {
  const texts = new SharedTexts();
  const long = 'a'.repeat(1000);
  const values = Array.from({ length: 30_000 }, (_, at) => ({
    start: at,
    surface: `name ${at % 20_000}`,
    long,
  }));
  expect(values.map((value) => new Mover(1, texts).moved(value))).toEqual(
    values.map(({ start, surface }) => ({ start: start + 1, surface, long })),
  );
});

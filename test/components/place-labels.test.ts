import { describe, expect, test } from 'vitest';
import { type Mark, placeLabels } from '../../components/place-labels.ts';

const FRAME = { width: 360, height: 200 };
const mark = (text: string, x: number, y: number, rest: Partial<Mark> = {}): Mark => ({
  text,
  x,
  y,
  area: false,
  first: false,
  ...rest,
});

describe('a name on the map', () => {
  test('stands to the right of its point', () => {
    const [label] = placeLabels([mark('Aktau', 100, 100)], FRAME);
    expect(label?.x).toBeGreaterThan(100);
  });

  test('stands to the left at the right edge', () => {
    const [label] = placeLabels([mark('Almaty', 350, 100)], FRAME);
    expect(label?.x).toBeLessThan(350);
  });

  test('of an area stands on its point', () => {
    expect(placeLabels([mark('Kazakhstan', 180, 100, { area: true })], FRAME)[0]?.x).toBe(180);
  });

  test('never lies over another name', () => {
    const crowd = Array.from({ length: 12 }, (_, index) =>
      mark(`Town ${index}`, 150 + (index % 4) * 12, 80 + index * 5),
    );
    const labels = placeLabels(crowd, FRAME);
    for (const a of labels)
      for (const b of labels)
        if (a !== b)
          expect(Math.abs(a.y - b.y) >= 12 || Math.abs(a.x - b.x) >= 30, `${a.text}/${b.text}`).toBe(true);
  });

  test('is left out where there is no room, but not that of the card’s own place', () => {
    const crowd = Array.from({ length: 30 }, (_, index) =>
      mark(`Town ${index}`, 180, 100, { first: index === 29 }),
    );
    const labels = placeLabels(crowd, FRAME);
    expect(labels.length).toBeLessThan(30);
    expect(placeLabels([mark('A', 20, 20), mark('B', 300, 150, { first: true })], FRAME)[0]?.text).toBe('B');
  });

  test('too long for the frame is left out', () => {
    expect(placeLabels([mark('x'.repeat(200), 180, 100)], FRAME)).toEqual([]);
  });
});

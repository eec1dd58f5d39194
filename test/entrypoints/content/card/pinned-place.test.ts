import { describe, expect, it } from 'vitest';
import { asideOf, insideOf, placeByKey } from '../../../../entrypoints/content/card/pinned-place.ts';
import { seeded } from '../../../seeded.ts';

const PLACE = { left: 100, top: 100, width: 300, height: 200 };

describe('a card that is kept open', () => {
  it('goes by the arrow keys, and with Shift changes its size', () => {
    expect(placeByKey(PLACE, 'ArrowRight', 'move')).toEqual({ ...PLACE, left: 116 });
    expect(placeByKey(PLACE, 'ArrowUp', 'move')).toEqual({ ...PLACE, top: 84 });
    expect(placeByKey(PLACE, 'ArrowDown', 'size')).toEqual({ ...PLACE, height: 216 });
    expect(placeByKey(PLACE, 'a', 'move')).toBeNull();
  });
  it('lies beside those that were there before', () => {
    const viewport = { width: 1000, height: 720 };
    const second = asideOf(viewport, [PLACE], PLACE);
    expect(second).toEqual({ ...PLACE, left: 124, top: 124 });
    expect(asideOf(viewport, [PLACE, second], PLACE)).toEqual({ ...PLACE, left: 148, top: 148 });
    expect(asideOf(viewport, [], PLACE)).toEqual(PLACE);
  });
  it('goes under the head of another or, where that would be out of the window, beside it and smaller', () => {
    const viewport = { width: 1000, height: 720 };
    const first = { left: 243, top: 355, width: 383, height: 356 };
    const wanted = { left: 597, top: 10, width: 383, height: 370 };
    expect(asideOf(viewport, [first], wanted)).toEqual({ ...wanted, top: 8, height: 339 });
    const high = { ...first, top: 8, height: 704 };
    expect(asideOf(viewport, [high], wanted)).toEqual({ ...wanted, left: 267, top: 32 });
  });
  it('never covers the head of another, in 500 windows with room for both', () => {
    const random = seeded(8);
    for (let n = 0; n < 500; n++) {
      const viewport = { width: 700 + random() * 900, height: 500 + random() * 700 };
      const anywhere = () =>
        insideOf(viewport, {
          left: random() * viewport.width,
          top: random() * viewport.height,
          width: 220 + random() * 250,
          height: 120 + random() * 360,
        });
      const [first, wanted] = [anywhere(), anywhere()];
      const { left, top, width, height } = asideOf(viewport, [first], wanted);
      const isBeside = left >= first.left + first.width || left + width <= first.left;
      expect(isBeside || top >= first.top + 24 || top + height <= first.top).toBe(true);
      expect(insideOf(viewport, { left, top, width, height })).toEqual({ left, top, width, height });
    }
  });
  it('stays inside the viewport wherever it is put, in 1,000 places', () => {
    const random = seeded(5);
    for (let n = 0; n < 1000; n++) {
      const viewport = { width: 320 + random() * 1600, height: 240 + random() * 1000 };
      const wanted = {
        left: (random() - 0.2) * 3000,
        top: (random() - 0.2) * 3000,
        width: random() * 3000,
        height: random() * 3000,
      };
      const { left, top, width, height } = insideOf(viewport, wanted);
      expect(left >= 0 && top >= 0 && left + width <= viewport.width && top + height <= viewport.height).toBe(
        true,
      );
      expect(width).toBeGreaterThanOrEqual(220);
      expect(height).toBeGreaterThanOrEqual(120);
    }
  });
});

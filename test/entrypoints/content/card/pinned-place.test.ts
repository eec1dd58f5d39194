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
    const second = asideOf([PLACE], PLACE);
    expect(second).toEqual({ ...PLACE, left: 124, top: 124 });
    expect(asideOf([PLACE, second], PLACE)).toEqual({ ...PLACE, left: 148, top: 148 });
    expect(asideOf([], PLACE)).toBe(PLACE);
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

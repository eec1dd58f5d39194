import { describe, expect, it } from 'vitest';
import { type Seen, sheetFor } from '../../../../entrypoints/content/card/place-sheet.ts';
import { seeded } from '../../../seeded.ts';

const PHONE: Seen = { left: 0, top: 0, width: 360, height: 740 };
const lineAt = (top: number) => ({ left: 40, right: 120, top, bottom: top + 20 });

describe('a sheet', () => {
  it('comes from below for a line in the upper half, and from above for one in the lower', () => {
    expect(sheetFor(lineAt(100), PHONE)).toEqual({ side: 'bottom', left: 0, width: 360, most: 518 });
    expect(sheetFor(lineAt(600), PHONE)).toEqual({ side: 'top', left: 0, width: 360, most: 518 });
  });
  it('is as low as the line needs it', () => {
    expect(sheetFor(lineAt(360), PHONE)).toMatchObject({ side: 'bottom', most: 354 });
  });
  it('keeps to what a reader sees who has zoomed in', () => {
    const seen = { left: 100, top: 300, width: 180, height: 370 };
    expect(sheetFor(lineAt(320), seen)).toMatchObject({ side: 'bottom', left: 100, width: 180, most: 259 });
  });
  it('stands in the middle of a wide screen', () => {
    const seen = { left: 0, top: 0, width: 1000, height: 700 };
    expect(sheetFor(lineAt(100), seen)).toMatchObject({ left: 180, width: 640 });
  });
  it('takes half the screen where the line leaves no room', () => {
    const low = { left: 0, top: 0, width: 740, height: 300 };
    expect(sheetFor({ left: 0, right: 20, top: 10, bottom: 290 }, low)).toMatchObject({ most: 150 });
  });
  it('never lies over its line where a side has room, in 1,000 places', () => {
    const random = seeded(11);
    for (let n = 0; n < 1000; n++) {
      const seen = { left: random() * 300, top: random() * 900, width: 320, height: 420 + random() * 500 };
      const line = lineAt(seen.top + random() * (seen.height - 20));
      const { side, most } = sheetFor(line, seen);
      const edge = side === 'bottom' ? seen.top + seen.height - most : seen.top + most;
      expect(side === 'bottom' ? edge >= line.bottom : edge <= line.top).toBe(true);
      expect(most).toBeGreaterThan(100);
    }
  });
});

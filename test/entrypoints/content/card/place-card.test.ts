import { describe, expect, it } from 'vitest';
import { LEAST_PX, spotFor } from '../../../../entrypoints/content/card/place-card.ts';
import { seeded } from '../../../seeded.ts';

const CARD = { width: 384, height: 460 };

/** A card as it lays itself out: narrower is higher, until it scrolls inside. */
const sizeOf =
  (wanted: { width: number; height: number }) =>
  (most: { width: number; height: number }): { width: number; height: number } => {
    const width = Math.min(wanted.width, most.width);
    return { width, height: Math.min((wanted.height * wanted.width) / width, most.height) };
  };

async function boxFor(of: {
  line: { left: number; right: number; top: number; bottom: number };
  viewport: { width: number; height: number };
  wanted?: { width: number; height: number };
  direction?: 'ltr' | 'rtl';
}) {
  let size = CARD;
  const sizeWithin = (most: { width: number; height: number }) => {
    size = sizeOf(of.wanted ?? CARD)(most);
    return size;
  };
  const { x, y } = await spotFor({ ...of, direction: of.direction ?? 'ltr', sizeWithin });
  return { left: x, right: x + size.width, top: y, bottom: y + size.height };
}

describe('a card', () => {
  const viewport = { width: 1000, height: 720 };
  it('begins where its mark begins, below its line', async () => {
    const line = { left: 100, right: 160, top: 100, bottom: 120 };
    expect(await boxFor({ line, viewport })).toMatchObject({ left: 100, top: 126 });
  });
  it('begins at the right where text does', async () => {
    const line = { left: 500, right: 560, top: 100, bottom: 120 };
    expect(await boxFor({ line, viewport, direction: 'rtl' })).toMatchObject({ right: 560, top: 126 });
  });
  it('goes above its line where there is more room', async () => {
    const line = { left: 100, right: 160, top: 600, bottom: 620 };
    expect(await boxFor({ line, viewport })).toMatchObject({ left: 100, bottom: 594 });
  });
  it('goes beside a mark that is as high as the viewport, as text that runs down is', async () => {
    const line = { left: 600, right: 620, top: 20, bottom: 700 };
    const { left, right } = await boxFor({ line, viewport });
    expect(left >= line.right || right <= line.left).toBe(true);
  });
});

it('is inside the viewport and off its line in 1,000 places', async () => {
  const random = seeded(7);
  const between = (low: number, high: number): number => low + random() * (high - low);
  const faults: unknown[] = [];
  let lower = 0;
  let above = 0;
  for (let n = 0; n < 1000; n++) {
    // From a phone at twice the size to a large screen.
    const zoom = [0.5, 1, 1, 1.5, 2, 4][Math.floor(random() * 6)] ?? 1;
    const viewport = {
      width: Math.max(220, Math.floor(between(320, 2560) / zoom)),
      height: Math.max(240, Math.floor(between(480, 1440) / zoom)),
    };
    // A mark in one of some columns; sometimes it is cut off by an edge, or as wide as its column.
    const columns = 1 + Math.floor(random() * 4);
    const column = viewport.width / columns;
    const from = Math.floor(random() * columns) * column;
    const high = between(8, 40);
    const left = from + between(-10, column - 10);
    const top = between(-high + 1, viewport.height - 1);
    const line = { left, right: left + between(4, column), top, bottom: top + high };
    const wanted = { width: Math.min(384, between(200, 400)), height: between(40, 3000) };
    const direction = random() < 0.5 ? 'ltr' : 'rtl';
    const box = await boxFor({ line, viewport, wanted, direction });
    const isInside =
      box.left >= 0 && box.top >= 0 && box.right <= viewport.width && box.bottom <= viewport.height;
    const isOff = box.top >= line.bottom || box.bottom <= line.top;
    const hasRoom = Math.max(line.top, viewport.height - line.bottom) >= LEAST_PX + 14;
    const isBeside = box.left >= line.right || box.right <= line.left;
    if (!isInside || !(isOff || (isBeside && !hasRoom))) faults.push({ box, line, viewport });
    if (box.bottom - box.top < wanted.height - 1) lower++;
    if (box.bottom <= line.top) above++;
    expect(box.bottom - box.top).toBeGreaterThanOrEqual(Math.min(LEAST_PX, wanted.height) - 0.5);
  }
  expect(faults).toEqual([]);
  // The places are hard ones, of every kind.
  expect(lower).toBeGreaterThan(300);
  expect(above).toBeGreaterThan(200);
});

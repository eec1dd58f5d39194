import { expect, test } from 'vitest';
import { jumpTo, termsOnPage } from '../../../extension/frames/terms-on-page.ts';
import type { FrameFound } from '../../../extension/messages.ts';

const frame = (name: string, counts: Record<string, number>): FrameFound => ({
  frame: name,
  date: null,
  terms: Object.entries(counts).map(([entity, count]) => ({ entity, name: entity, kind: 'place', count })),
});

const FRAMES = [frame('top', { almaty: 2, taraz: 1 }), frame('inner', { almaty: 1, aktau: 5 })];

test('adds up the mentions of all frames, the most often named first', () => {
  expect(termsOnPage(FRAMES).map(({ entity, count }) => [entity, count])).toEqual([
    ['aktau', 5],
    ['almaty', 3],
    ['taraz', 1],
  ]);
});

test('jumps through the mentions of one frame, then of the next, and round again', () => {
  const visited = [0, 1, 2, 3].map((nth) => jumpTo(FRAMES, 'almaty', nth)?.frame);
  expect(visited).toEqual(['top', 'top', 'inner', 'top']);
});

test('jumps nowhere for what is no longer on the page', () => {
  expect(jumpTo(FRAMES, 'uralsk', 0)).toBeNull();
  expect(jumpTo([], 'almaty', 0)).toBeNull();
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { paintOnFrames } from '../../../entrypoints/content/paint-on-frames.ts';

let painted: boolean[] = [];
let isMoving = false;
let life: AbortController;

const start = () =>
  paintOnFrames((all) => {
    painted.push(all);
    return { moved: isMoving, loose: false };
  }, life.signal);

const FRAME_MS = 17;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => setTimeout(act, FRAME_MS));
  vi.spyOn(document, 'timeline', 'get').mockReturnValue({ currentTime: 0 } as never);
  painted = [];
  isMoving = false;
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('looks each second at what moves without telling, and each fifth time at everything', () => {
  start();
  vi.advanceTimersByTime(10_500);
  expect(painted).toEqual([false, false, false, false, true, false, false, false, false, true]);
});

it('looks at everything once where anybody asked for it', () => {
  const frames = start();
  frames.request(false);
  frames.request();
  frames.request(false);
  vi.advanceTimersByTime(FRAME_MS);
  frames.request(false);
  vi.advanceTimersByTime(FRAME_MS);
  expect(painted).toEqual([true, false]);
});

it('paints as long as something moves, everything where that was asked for', () => {
  const frames = start();
  isMoving = true;
  frames.request();
  vi.advanceTimersByTime(3 * FRAME_MS);
  expect(painted).toEqual([true, true, true]);
  isMoving = false;
  vi.advanceTimersByTime(5 * FRAME_MS);
  expect(painted).toEqual([true, true, true, true]);
});

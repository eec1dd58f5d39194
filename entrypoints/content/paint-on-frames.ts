import type { Painted } from './marks/paint-marks.ts';

/** When to paint. */
export interface Frames {
  /** Before the next frame. `all`: not only where the text is may be other than it was, but anything. */
  request(all?: boolean): void;
  /** At once. */
  now(): void;
  /** The same where the browser has just laid the page out and is about to paint it, if this frame has none of ours yet. */
  laidOut(): void;
  /** Whether marks may move against the page when it scrolls. */
  isLoose(): boolean;
}

/** However much a page moves, painting takes at most this part of the time: */
const SHARE = 1 / 5;
/** But a burst of so much is painted when it is due, so that no frame shows marks where their text was before. */
const BURST_MS = 40;
/** One slow painting, such as the first, does not keep the next ones away for longer. */
const MOST_OWED_MS = 80;
/** What moves without telling (an animation by script, a picture without a size) is caught up with after this. */
const HEARTBEAT_MS = 1000;
/** And what only looks different (a rule of a style sheet is another) after so many of them. */
const BEATS_UNTIL_ALL = 5;

/** Paints before frames in which something may have moved, and goes on as long as something does. */
export function paintOnFrames(paint: (all: boolean) => Painted, signal: AbortSignal): Frames {
  let isQueued = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let owed = 0;
  let asOf = performance.now();
  let loose = false;
  let all = false;
  let beats = 0;
  /** The frame of the last painting: this time stands still in one. */
  let frame: CSSNumberish | null = null;

  const run = (): void => {
    if (signal.aborted || document.hidden) return;
    frame = document.timeline.currentTime;
    const started = performance.now();
    const wasAll = all;
    all = false;
    const painted = paint(wasAll);
    loose = painted.loose;
    const ended = performance.now();
    owed = Math.min(MOST_OWED_MS, Math.max(0, owed - (started - asOf) * SHARE) + ended - started);
    asOf = ended;
    if (!painted.moved) return;
    all ||= wasAll;
    paintWithin(0); // what goes on and on leaves the burst to what comes by surprise
  };
  const onFrame = (): void => {
    isQueued = false;
    run();
  };
  const waitMs = (allowed: number): number => (owed - allowed) / SHARE - (performance.now() - asOf);
  const paintWithin = (allowed: number): void => {
    if (isQueued || signal.aborted || document.hidden) return;
    const wait = waitMs(allowed);
    if (timer) clearTimeout(timer); // every change comes through here
    timer = undefined;
    if (wait > 0) timer = setTimeout(paintWithin, wait, allowed);
    else {
      isQueued = true;
      requestAnimationFrame(onFrame);
    }
  };
  const request = (isAll = true): void => {
    all ||= isAll;
    paintWithin(BURST_MS);
  };
  const now = (): void => {
    if (waitMs(BURST_MS) > 0) paintWithin(BURST_MS);
    else run();
  };
  const laidOut = (): void => {
    all = true;
    if (isQueued || frame !== document.timeline.currentTime) now();
  };
  const heartbeat = setInterval(() => request(++beats % BEATS_UNTIL_ALL === 0), HEARTBEAT_MS);
  signal.addEventListener('abort', () => {
    clearInterval(heartbeat);
    clearTimeout(timer);
  });
  document.addEventListener('visibilitychange', () => request(), { signal });
  return { request, now, laidOut, isLoose: () => loose };
}

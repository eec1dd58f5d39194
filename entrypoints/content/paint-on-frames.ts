import type { Painted } from './marks/paint-marks.ts';

/** Asks for a painting before the next frame. */
export interface Frames {
  request(): void;
  /** Whether marks may move against the page when it scrolls. */
  isLoose(): boolean;
}

/** Painting takes at most 1/5 of the time, however much the page moves. */
const REST_FACTOR = 4;
/** What moves without telling (an animation by script, a picture without a size) is caught up with after this. */
const HEARTBEAT_MS = 1000;

/** Paints before frames in which something may have moved, and goes on as long as something does. */
export function paintOnFrames(paint: () => Painted, signal: AbortSignal): Frames {
  let isQueued = false;
  let notBefore = 0;
  let loose = false;

  const run = (): void => {
    isQueued = false;
    if (signal.aborted || document.hidden) return;
    const started = performance.now();
    const painted = paint();
    loose = painted.loose;
    notBefore = started + (performance.now() - started) * REST_FACTOR;
    if (painted.moved) request();
  };
  const request = (): void => {
    if (isQueued || signal.aborted || document.hidden) return;
    isQueued = true;
    const wait = notBefore - performance.now();
    if (wait > 16) setTimeout(() => requestAnimationFrame(run), wait);
    else requestAnimationFrame(run);
  };
  const heartbeat = setInterval(request, HEARTBEAT_MS);
  signal.addEventListener('abort', () => clearInterval(heartbeat));
  document.addEventListener('visibilitychange', request, { signal });
  return { request, isLoose: () => loose };
}

import { isAlive } from '../../extension/is-alive.ts';

/** A symbol, since pages can set globals of our world by naming elements, but only under strings. */
const RUNNING = Symbol.for('backgrounder is running');

/**
 * Runs `run` unless it runs in this frame already: after an install the background brings the script to open tabs, and
 * one that is just loading gets it twice. A script whose extension is gone does not count.
 */
export function runOnce(run: () => void): void {
  const world = globalThis as { [RUNNING]?: () => boolean };
  if (world[RUNNING]?.()) return;
  world[RUNNING] = isAlive;
  run();
}

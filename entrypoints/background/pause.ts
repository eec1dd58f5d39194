import { browser } from '../../extension/browser.ts';
import { PAUSE_MS } from '../../extension/settings.ts';
import { changeSettings } from '../../extension/stored-settings.ts';

const ALARM = 'resume';

/** Marks nothing for a while, or goes on at once. Answers until when (ms since 1970). */
export async function pause(on: boolean): Promise<number | null> {
  const pausedUntil = on ? Date.now() + PAUSE_MS : null;
  await changeSettings((old) => ({ ...old, pausedUntil }));
  // Wakes a worker that was killed meanwhile. Where it is lost, the time alone ends the pause at the next page.
  if (pausedUntil === null) await browser.alarms.clear(ALARM);
  else browser.alarms.create(ALARM, { when: pausedUntil });
  return pausedUntil;
}

/** Goes on when the time is over: every tab hears of it. */
export async function resumeAt({ name }: { readonly name: string }): Promise<void> {
  if (name === ALARM) await pause(false);
}

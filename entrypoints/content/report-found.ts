import type { JumpTo } from '../../extension/messages.ts';
import { askBackground } from '../../extension/wire.ts';
import { answerPopup } from './answer-popup.ts';
import { later } from './later.ts';
import type { Mentions } from './text/mentions.ts';

/** The badge and the popup follow this long after the page. */
const REPORT_MS = 500;
/** Looking whether names can be seen takes no longer at once; what is left waits for the next time. */
const LOOK_MS = 10;

interface Options {
  readonly mentions: Mentions;
  /** The popup wants the reader to see the next mention. */
  readonly jump: (to: Partial<JumpTo>) => void;
  readonly signal: AbortSignal;
}

/** Tells the badge and an open popup what is on the page. Returns what to call when that has changed. */
export function reportFound({ mentions, jump, signal }: Options): () => void {
  let reported: string | null = null;
  const tellPopup = answerPopup({ source: mentions, jump, signal });
  const report = later(REPORT_MS, signal, () => {
    tellPopup();
    const started = performance.now();
    const { entities, done } = mentions.entities(() => performance.now() - started < LOOK_MS);
    if (!done) report();
    const next = entities.join();
    if (next === reported) return;
    reported = next;
    askBackground('page/found', { entities, since: performance.timeOrigin }).catch(() => {}); // gone: the heartbeat ends us
  });
  report(); // that there is nothing is news too: another page was here before
  return report;
}

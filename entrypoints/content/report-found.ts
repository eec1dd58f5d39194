import type { FoundTerm, JumpTo } from '../../extension/messages.ts';
import { askBackground } from '../../extension/wire.ts';
import { answerPopup } from './answer-popup.ts';
import { later } from './later.ts';
import { countMentions } from './marks/choose-marks.ts';
import type { Mentions } from './text/mentions.ts';

/** The badge and the popup follow this long after the page. */
const REPORT_MS = 300;

interface Options {
  readonly mentions: Mentions;
  /** The popup wants the reader to see the next mention. */
  readonly jump: (to: Partial<JumpTo>) => void;
  readonly signal: AbortSignal;
}

/** Tells the badge and an open popup what is on the page. Returns what to call when that has changed. */
export function reportFound({ mentions, jump, signal }: Options): () => void {
  let reported = '';
  const found = (): FoundTerm[] =>
    [...countMentions(mentions.shown())].flatMap(([entity, count]) => {
      const about = mentions.about(entity);
      return about ? [{ entity, name: about.name, kind: about.kind, count }] : [];
    });
  const tellPopup = answerPopup({ found, jump, signal });
  return later(REPORT_MS, signal, () => {
    tellPopup();
    const entities = found().map(({ entity }) => entity);
    const next = entities.join();
    if (next === reported) return;
    reported = next;
    askBackground('page/found', { entities, since: performance.timeOrigin }).catch(() => {}); // gone: the heartbeat ends us
  });
}

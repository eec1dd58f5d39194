import type { Runtime } from '../../../extension/browser.ts';
import type { FoundTerm, FrameFound, JumpTo } from '../../../extension/messages.ts';
import type { Mentions } from '../text/mentions.ts';
import { pageDate } from './page-date.ts';

/** What the half with the marks lends. */
export interface ToServe {
  readonly source: Pick<Mentions, 'shown' | 'about'>;
  /** The popup wants the reader to see the next mention. */
  readonly jump: (to: Partial<JumpTo>) => void;
  readonly signal: AbortSignal;
}

export interface Popups {
  /** A popup, or the story beside the page, that was opened. */
  add(port: Runtime.Port): void;
  /** The terms on the page have changed. */
  tell(): void;
}

/** Tells open popups what one frame names, and does what they ask for. */
export function servePopups({ source, jump, signal }: ToServe): Popups {
  const ports = new Set<Runtime.Port>();
  const frame = `${Math.random()}`;
  const tell = (): void => {
    if (ports.size === 0) return;
    const date = window === window.top ? pageDate(document) : null;
    const message: FrameFound = { frame, terms: foundTerms(source), date };
    for (const port of ports) post(port, message);
  };
  const end = (): void => {
    for (const port of ports) port.disconnect(); // the popup asks again, for what comes next
    ports.clear();
  };
  signal.addEventListener('abort', end);
  return {
    add(port) {
      ports.add(port);
      if (signal.aborted) return end();
      port.onDisconnect.addListener(() => ports.delete(port));
      port.onMessage.addListener((message) => {
        const to = message as Partial<JumpTo>;
        if (to.frame === frame) jump(to);
      });
      tell();
    },
    tell,
  };
}

function post(port: Runtime.Port, message: FrameFound): void {
  try {
    port.postMessage(message);
  } catch {
    // It was closed before anybody listened to it.
  }
}

/** Terms with their numbers of mentions, in the order of their first mention. */
export function foundTerms(source: ToServe['source']): FoundTerm[] {
  const byEntity = Map.groupBy(source.shown(), ({ entity }) => entity);
  return [...byEntity].flatMap(([entity, { length: count }]) => {
    const about = source.about(entity);
    return about ? [{ entity, name: about.name, kind: about.kind, count }] : [];
  });
}

import { browser, type Runtime } from '../../extension/browser.ts';
import { type FoundTerm, type FrameFound, type JumpTo, POPUP_PORT } from '../../extension/messages.ts';
import { pageDate } from './text/page-date.ts';

interface Options {
  readonly found: () => readonly FoundTerm[];
  readonly jump: (to: Partial<JumpTo>) => void;
  readonly signal: AbortSignal;
}

/** Serves the toolbar popup while it is open. Returns what to call when the terms on the page have changed. */
export function answerPopup({ found, jump, signal }: Options): () => void {
  const ports = new Map<Runtime.Port, string>();
  const post = (port: Runtime.Port, frame: string): void => {
    const date = window === window.top ? pageDate(document) : null;
    const message: FrameFound = { frame, terms: found(), date };
    port.postMessage(message);
  };
  const connected = (port: Runtime.Port): void => {
    if (port.name !== POPUP_PORT || port.sender?.id !== browser.runtime.id) return;
    const frame = crypto.getRandomValues(new Uint32Array(2)).join('-');
    ports.set(port, frame);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((message) => {
      const to = message as Partial<JumpTo>;
      if (to.frame === frame) jump(to);
    });
    post(port, frame);
  };
  browser.runtime.onConnect.addListener(connected);
  signal.addEventListener('abort', () => {
    if (browser.runtime?.id) browser.runtime.onConnect.removeListener(connected);
    for (const port of ports.keys()) port.disconnect(); // the popup asks again, for what comes next
    ports.clear();
  });
  return () => {
    for (const [port, frame] of ports) post(port, frame);
  };
}

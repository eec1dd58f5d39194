import { browser, type Runtime } from '../../extension/browser.ts';
import { type FoundTerm, type FrameFound, type JumpTo, POPUP_PORT } from '../../extension/messages.ts';
import { type CardCode, cardCode } from './card/card-code.ts';

interface Options {
  readonly found: () => readonly FoundTerm[];
  readonly jump: (to: Partial<JumpTo>) => void;
  readonly signal: AbortSignal;
}

/** Serves the toolbar popup while it is open. Returns what to call when the terms on the page have changed. */
export function answerPopup({ found, jump, signal }: Options): () => void {
  const ports = new Map<Runtime.Port, string>();
  let code: CardCode | null = null;
  const post = (port: Runtime.Port, frame: string): void => {
    const message: FrameFound = { frame, terms: found(), date: code?.pageDate(document) ?? null };
    port.postMessage(message);
  };
  const connected = async (port: Runtime.Port): Promise<void> => {
    if (port.name !== POPUP_PORT || port.sender?.id !== browser.runtime.id) return;
    const frame = `${Math.random()}`;
    ports.set(port, frame);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((message) => {
      const to = message as Partial<JumpTo>;
      if (to.frame === frame) jump(to);
    });
    // Only the page on top has a day, and what reads it comes late.
    if (window === window.top) code ??= await cardCode();
    if (ports.has(port)) post(port, frame);
  };
  const listen = (port: Runtime.Port): void => void connected(port);
  browser.runtime.onConnect.addListener(listen);
  signal.addEventListener('abort', () => {
    if (browser.runtime?.id) browser.runtime.onConnect.removeListener(listen);
    for (const port of ports.keys()) port.disconnect(); // the popup asks again, for what comes next
    ports.clear();
  });
  return () => {
    for (const [port, frame] of ports) post(port, frame);
  };
}

import { browser, type Runtime } from '../browser.ts';
import { type FrameFound, type JumpTo, POPUP_PORT } from '../messages.ts';

/** Frames begin anew after a change of the settings and tell nobody: the popup knocks again until one answers. */
const KNOCK_MS = 200;
const KNOCKS = 10;

export interface Frames {
  jump(to: JumpTo): void;
}

/**
 * Listens to the frames of a tab until `signal` ends it. `found` gets all of them at each change; an empty list after
 * the last knock says that nobody is there.
 */
export function connectFrames(options: {
  readonly tab: number;
  readonly found: (frames: ReadonlyMap<string, FrameFound>) => void;
  readonly signal: AbortSignal;
}): Frames {
  const { tab, found, signal } = options;
  const frames = new Map<string, FrameFound>();
  let port: Runtime.Port | null = null;
  let knocks = 0;

  const lost = (): void => {
    void browser.runtime.lastError; // "nobody there": Chromium logs it unless it is read
    port = null;
    frames.clear();
    if (signal.aborted) return;
    if (++knocks < KNOCKS) setTimeout(knock, KNOCK_MS);
    else found(frames);
  };
  const knock = (): void => {
    if (signal.aborted) return;
    port = browser.tabs.connect(tab, { name: POPUP_PORT });
    port.onDisconnect.addListener(lost);
    port.onMessage.addListener((message) => {
      const heard = message as FrameFound; // only our own content script can post here
      frames.set(heard.frame, heard);
      knocks = 0;
      found(frames);
    });
  };
  knock();
  signal.addEventListener('abort', () => port?.disconnect());
  return { jump: (to) => port?.postMessage(to) };
}

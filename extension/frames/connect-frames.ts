import { browser, type Runtime } from '../browser.ts';
import { listenTo } from '../listen-to.ts';
import { type FrameFound, type JumpTo, POPUP_PORT } from '../messages.ts';
import { foundKey } from './found-key.ts';

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

  const lost = (from: Runtime.Port): void => {
    void browser.runtime.lastError; // "nobody there": Chromium logs it unless it is read
    if (from !== port) return;
    port = null;
    frames.clear();
    if (signal.aborted) return;
    if (++knocks < KNOCKS) setTimeout(knock, KNOCK_MS);
    else found(frames);
  };
  const knock = (): void => {
    if (signal.aborted) return;
    const opened = browser.tabs.connect(tab, { name: POPUP_PORT });
    port = opened;
    opened.onDisconnect.addListener(() => lost(opened));
    opened.onMessage.addListener((message) => {
      const heard = message as FrameFound; // only our own content script can post here
      frames.set(heard.frame, heard);
      knocks = 0;
      found(frames);
    });
  };
  /** A frame that came since the last knock did not hear it. */
  const knockAgain = (): void => {
    const last = port;
    if (!last) return;
    const silent = new Set(frames.keys());
    knock();
    last.disconnect();
    port?.onMessage.addListener((message) => silent.delete((message as FrameFound).frame));
    setTimeout(() => {
      for (const frame of silent) frames.delete(frame); // gone
      if (silent.size > 0 && frames.size > 0) found(frames);
    }, KNOCK_MS);
  };
  knock();
  onFrameCame(tab, knockAgain, signal);
  signal.addEventListener('abort', () => port?.disconnect());
  return { jump: (to) => port?.postMessage(to) };
}

/** A frame that comes while the popup is open, or gets its first text, reports to the badge. Many may come at once. */
function onFrameCame(tab: number, came: () => void, signal: AbortSignal): void {
  const key = foundKey(tab);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listen = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>): void => {
    if (timer || !hasNewFrame(changes[key] ?? {})) return;
    timer = setTimeout(() => {
      timer = undefined;
      came();
    }, KNOCK_MS);
  };
  listenTo(browser.storage.session.onChanged, listen, signal);
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** By frame id: when its document began. */
type Reports = Readonly<Record<string, { readonly since: number }>>;

function hasNewFrame({ oldValue, newValue }: { oldValue?: unknown; newValue?: unknown }): boolean {
  const before = (oldValue ?? {}) as Reports;
  return Object.entries((newValue ?? {}) as Reports).some(([id, { since }]) => before[id]?.since !== since);
}

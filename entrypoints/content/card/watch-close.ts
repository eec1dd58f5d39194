/** https://html.spec.whatwg.org/#close-watcher: not in Firefox yet. */
interface CloseWatcher extends EventTarget {
  destroy(): void;
}

/** Calls `close` for what the device has for closing things: Android's back gesture and button, and Escape. */
export function watchClose(close: () => void, signal: AbortSignal): void {
  const { CloseWatcher } = globalThis as { CloseWatcher?: new (of: { signal: AbortSignal }) => CloseWatcher };
  if (CloseWatcher) new CloseWatcher({ signal }).addEventListener('close', close);
}

import { ADDING_PORT, type AddingRequest, type AddingState } from '../../extension/adding/adding-state.ts';
import { browser, type Runtime } from '../../extension/browser.ts';

export interface Adding {
  act(what: Exclude<AddingRequest['act'], 'watch'>): void;
}

/**
 * Hears how the adding of a tab's article stands until `signal` ends it. A background that was killed while it read
 * has added nothing: that is said, and the next act wakes a new one.
 */
export function connectAdding(options: {
  readonly tab: number;
  readonly changed: (state: AddingState) => void;
  readonly signal: AbortSignal;
}): Adding {
  const { tab, changed, signal } = options;
  let port: Runtime.Port | null = null;
  let isReading = false;

  const hear = (message: unknown): void => {
    const state = message as AddingState; // only the background can post here
    isReading = state.phase === 'reading';
    changed(state);
  };
  const post = (act: AddingRequest['act']): void => {
    port ??= connect();
    const request: AddingRequest = { tab, act };
    port.postMessage(request);
  };
  const connect = (): Runtime.Port => {
    const opened = browser.runtime.connect({ name: ADDING_PORT });
    opened.onMessage.addListener(hear);
    opened.onDisconnect.addListener(() => {
      port = null;
      if (isReading && !signal.aborted) changed({ phase: 'refused', why: 'failed' });
      isReading = false;
    });
    const watch: AddingRequest = { tab, act: 'watch' };
    opened.postMessage(watch);
    return opened;
  };
  port = connect();
  signal.addEventListener('abort', () => port?.disconnect());
  return { act: post };
}

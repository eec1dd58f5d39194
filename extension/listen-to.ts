import { isAlive } from './is-alive.ts';

/** Of the browser's events, what is needed here. */
interface Heard<L> {
  addListener(listener: L): void;
  removeListener(listener: L): void;
}

/** Listens to an event of the extension until `signal` ends it. An extension that is gone has no events to leave. */
export function listenTo<L>(event: Heard<L>, listener: L, signal?: AbortSignal): void {
  event.addListener(listener);
  signal?.addEventListener('abort', () => isAlive() && event.removeListener(listener));
}

import type { HeldKey } from '../../../extension/settings.ts';

/** Calls `changed` when the key goes down and when it comes up, or cannot be known to be down any more. */
export function watchHeldKey(key: HeldKey, changed: (held: boolean) => void, signal: AbortSignal): void {
  let held = false;
  const set = (now: boolean): void => {
    if (now === held) return;
    held = now;
    changed(held);
  };
  const listen = { capture: true, passive: true, signal };
  window.addEventListener('keydown', (event) => event.isTrusted && event.key === key && set(true), listen);
  window.addEventListener('keyup', (event) => event.isTrusted && event.key === key && set(false), listen);
  window.addEventListener('blur', () => set(false), listen);
}

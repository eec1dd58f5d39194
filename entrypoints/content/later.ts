/** `run`, once, some time after the first of many calls. */
export function later(ms: number, signal: AbortSignal, run: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    setTimeout(() => {
      isDue = false;
      if (!signal.aborted) run();
    }, ms);
  };
}

import { RunReader } from './text/read-runs.ts';
import { WATCHED } from './text/watch-page.ts';

/** A frame that changes all the time is looked at so often. */
const LOOK_MS = 100;

/**
 * Most frames of a news page are there for advertising and hold no text: there `run` waits for some. The page on top has
 * some, or soon will.
 */
export function onceThereIsText(run: () => void): void {
  const observer = new MutationObserver(() => {
    observer.disconnect();
    setTimeout(look, LOOK_MS);
  });
  const look = (): void => {
    if (window === top || hasText()) run();
    else observer.observe(document, WATCHED);
  };
  look();
}

/** Whether there is something to read, shown or not, or may be in a shadow root. */
function hasText(): boolean {
  const root = document.documentElement;
  let has = false;
  const note = (): void => {
    has = true;
  };
  if (root) new RunReader(root, 'deep', { found: note, unrendered: note, host: note }).read(() => !has);
  return has;
}

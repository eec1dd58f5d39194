import type { Mentions } from './mentions.ts';
import { PageReader } from './page-reader.ts';
import { PendingChanges } from './pending-changes.ts';
import type { Run } from './run.ts';

interface Options {
  readonly mentions: Mentions;
  /** Our own elements: nothing they do is news. */
  readonly isOurs: (node: Node) => boolean;
  readonly names: { add(run: Run): void; send(): void };
  /** The text is different, or its looks, and anything may be somewhere else: told before the next frame. */
  readonly changed: (what: 'text' | 'looks') => void;
  /** What of the text is in view, or shown, may be different. */
  readonly looksChanged: () => void;
  /** Mentions may have gone with their text. */
  readonly textChanged: () => void;
  readonly signal: AbortSignal;
}

/** A task of ours is over after this: the page's own come in between, and the answers that bring marks. */
const SLICE_MS = 5;
/** What is far below the view is read when the browser has nothing else to do, but no later than after this. */
const IDLE_MS = 100;
/** After a batch of changes nothing is read for this many times as long as it took: at most 1/20 of the time is ours. */
const REST_FACTOR = 20;

/** Attributes that show or hide text. */
const LOOK_ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'open',
  'inert',
  'role',
  'aria-hidden',
  'contenteditable',
];

/** What watches a page. */
export interface PageWatch {
  /** Parts that were not rendered may be by now. */
  lookAgain(): void;
}

export const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: LOOK_ATTRIBUTES,
};

/** Reads the page, then what changes in it, in small pieces, and not while nobody looks. */
export function watchPage({
  mentions,
  isOurs,
  names,
  changed,
  looksChanged,
  textChanged,
  signal,
}: Options): PageWatch {
  const pending = new PendingChanges(mentions, isOurs);
  const reader = new PageReader({
    mentions,
    found: (run) => names.add(run),
    entered: (root) => observer.observe(root, WATCHED),
    isOurs,
  });
  let isScheduled = false;
  let notBefore = 0;

  const schedule = (afterMs: number): void => {
    if (isScheduled || signal.aborted || document.hidden) return;
    isScheduled = true;
    if (!reader.isIdle && !reader.isUrgent) {
      requestIdleCallback(work, { timeout: IDLE_MS });
      return;
    }
    setTimeout(() => {
      if (reader.isIdle)
        requestAnimationFrame(() => setTimeout(work)); // after a frame styles cost little
      else work();
    }, afterMs);
  };
  const work = (): void => {
    isScheduled = false;
    if (signal.aborted || document.hidden) return;
    const started = performance.now();
    const isChange = takeChanges();
    const { isUrgent } = reader;
    reader.read(() => reader.isUrgent === isUrgent && performance.now() - started <= SLICE_MS);
    if (isUrgent || reader.isIdle) names.send(); // each answer is painted: what is far waits for more of its kind
    if (isChange) {
      textChanged();
      notBefore = started + (performance.now() - started) * REST_FACTOR;
    }
    if (!reader.isIdle) schedule(0);
  };
  const takeChanges = (): boolean => {
    if (pending.isEmpty()) return false;
    reader.add(pending.take());
    if (pending.removed) {
      mentions.sweep();
      reader.sweep();
    }
    pending.removed = false;
    return true;
  };

  const observer = new MutationObserver((records) => {
    const isLook = pending.note(records);
    changed(isLook ? 'looks' : 'text');
    if (isLook) looksChanged();
    if (!pending.isEmpty()) schedule(Math.max(0, notBefore - performance.now()));
  });
  observer.observe(document, WATCHED);
  // Pages turn dark by attributes of their own there.
  for (const part of [document.documentElement, document.body])
    if (part) observer.observe(part, { attributes: true });
  signal.addEventListener('abort', () => observer.disconnect());
  document.addEventListener('visibilitychange', () => schedule(0), { signal });
  if (document.documentElement) reader.add([{ root: document.documentElement, part: 'deep' }]);
  work();
  return {
    lookAgain: () => {
      reader.lookAgain();
      if (!reader.isIdle) schedule(0);
    },
  };
}

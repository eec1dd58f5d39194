import type { ToPage } from '../../extension/messages.ts';
import { onStateChanged } from '../../extension/state-changed.ts';
import { answerMessages, askBackground, BackgroundGone, isAlive } from '../../extension/wire.ts';
import { removeStaleHosts } from './remove-stale-hosts.ts';
import { type Session, startSession } from './session.ts';

/** How often is looked whether the extension is still there: its end is announced to nobody. */
const ALIVE_MS = 1000;

/** Runs in one frame until the frame or the extension ends. */
export function runFrame(): void {
  const life = new AbortController();
  let ending: AbortController | null = null;
  let session: Session | null = null;
  let asked = 0;

  const stop = (): void => {
    ending?.abort();
    ending = null;
    session = null;
  };
  const begin = async (): Promise<void> => {
    const question = ++asked;
    const state = await askBackground('page/state', {}).catch((cause: unknown) => {
      if (cause instanceof BackgroundGone) life.abort();
      return null; // the background could not answer: nothing is marked
    });
    if (question !== asked || life.signal.aborted) return; // the settings have changed since
    if ((state?.on || state?.paused) && session?.hold()) return; // a card is open; its end begins anew
    stop();
    if (!state?.on || !document.documentElement) return;
    ending = new AbortController();
    session = startSession({
      state,
      outdated: () => void begin(),
      changed: () => void begin(),
      signal: ending.signal,
    });
  };

  life.signal.addEventListener('abort', stop);
  const heartbeat = setInterval(() => isAlive() || life.abort(), ALIVE_MS);
  life.signal.addEventListener('abort', () => clearInterval(heartbeat));
  onStateChanged(() => void begin(), life.signal);
  watchForNewDocument(() => void begin(), life.signal);
  answerMessages<ToPage>(
    {
      'mark/step': {
        check: (of) => (isBy(of) ? of : null),
        answer: ({ by }) => session?.goTo(by) ?? false,
      },
      'mark/open': {
        check: (of) => (typeof of === 'object' && of !== null ? {} : null),
        answer: () => session?.openCurrent() ?? false,
      },
    },
    life.signal,
  );
  removeStaleHosts();
  void begin();
}

const isBy = (of: unknown): of is { by: 1 | -1 } =>
  typeof of === 'object' && of !== null && 'by' in of && (of.by === 1 || of.by === -1);

/** `document.open()` takes our listeners and our host away, and puts a new root element in the place of the old. */
function watchForNewDocument(changed: () => void, signal: AbortSignal): void {
  let root = document.documentElement;
  const observer = new MutationObserver(() => {
    if (!document.documentElement || document.documentElement === root) return;
    root = document.documentElement;
    changed();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

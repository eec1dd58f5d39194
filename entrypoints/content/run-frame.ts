import { isAlive } from '../../extension/is-alive.ts';
import type { ToPage } from '../../extension/messages.ts';
import { onStateChanged } from '../../extension/state-changed.ts';
import { answerMessages, askBackground, BackgroundGone } from '../../extension/wire.ts';
import { removeStaleHosts } from './remove-stale-hosts.ts';
import { prepareSession, type Session } from './session.ts';

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
  const begin = async (why: 'start' | 'change'): Promise<void> => {
    window.addEventListener('pageshow', returned, { signal: life.signal }); // once, and again after `document.open()`
    const question = ++asked;
    const answer = askBackground('page/state', { why }).catch((cause: unknown) => {
      if (cause instanceof BackgroundGone) life.abort();
      return null; // the background could not answer: nothing is marked
    });
    const next = new AbortController();
    // The first text is read while the answer is on its way.
    const prepared = document.documentElement && prepareSession({ changed, signal: next.signal });
    const state = await answer;
    const isLate = question !== asked || life.signal.aborted; // the settings have changed since
    const mayGoOn = state?.on || state?.paused;
    if (isLate || (mayGoOn && session?.hold())) return next.abort(); // a card is open; its end begins anew
    stop();
    if (!state?.on || !prepared) return next.abort();
    ending = next;
    session = prepared.start(state);
  };
  const changed = (): void => void begin('change');
  /** A page that the reader comes back to has heard of nothing meanwhile, and its answers were lost on their way. */
  const returned = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) void begin('start');
  };

  life.signal.addEventListener('abort', stop);
  const heartbeat = setInterval(() => isAlive() || life.abort(), ALIVE_MS);
  life.signal.addEventListener('abort', () => clearInterval(heartbeat));
  onStateChanged(changed, life.signal);
  watchForNewDocument(changed, life.signal);
  answerMessages<ToPage>(
    {
      'mark/step': {
        check: (of) => (isBy(of) ? of : null),
        answer: ({ by }) => session?.goTo(by) ?? false,
      },
      'mark/open': {
        check: () => ({}),
        answer: () => session?.openCurrent() ?? false,
      },
    },
    life.signal,
  );
  if (import.meta.env.FIREFOX) removeStaleHosts(); // elsewhere an old script lives on, and sees that its extension went
  void begin('start');
}

const isBy = (of: unknown): of is { by: 1 | -1 } => [1, -1].includes((of as { by?: number } | null)?.by ?? 0);

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

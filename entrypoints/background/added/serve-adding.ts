import { type AddingState, readAddingRequest } from '../../../extension/adding/adding-state.ts';
import { deleteArticle } from '../../../extension/article-store.ts';
import type { Runtime } from '../../../extension/browser.ts';
import { announceLibrary } from '../../../extension/library-version.ts';
import { addTab } from './add-tab.ts';

interface Adding {
  state: AddingState;
  cancel: AbortController | null;
}

/** By tab. Lost with a killed worker, as the adding itself is: the popup hears it by its port. */
const addings = new Map<number, Adding>();
const watchers = new Map<Runtime.Port, number>();

const IDLE: AddingState = { phase: 'idle' };

function setState(tab: number, state: AddingState): void {
  const adding = addings.get(tab);
  if (adding) adding.state = state;
  for (const [port, of] of watchers) if (of === tab) port.postMessage(state);
}

/** Serves one popup. The adding goes on when it closes, and the next popup hears how it stands. */
export function serveAdding(port: Runtime.Port): void {
  port.onDisconnect.addListener(() => watchers.delete(port));
  port.onMessage.addListener((message) => {
    const request = readAddingRequest(message);
    if (request === null) return;
    const { tab, act } = request;
    if (act === 'watch') {
      watchers.set(port, tab);
      port.postMessage(addings.get(tab)?.state ?? IDLE);
    } else if (act === 'add') void add(tab);
    else if (act === 'cancel') addings.get(tab)?.cancel?.abort();
    else void undo(tab);
  });
}

async function add(tab: number): Promise<void> {
  if (addings.get(tab)?.cancel) return; // it is being read already
  const cancel = new AbortController();
  addings.set(tab, { state: IDLE, cancel });
  const state = await addTab({
    tab,
    progress: (step, fraction) => setState(tab, { phase: 'reading', step, fraction }),
    signal: cancel.signal,
  });
  addings.set(tab, { state, cancel: null });
  setState(tab, state);
}

async function undo(tab: number): Promise<void> {
  const state = addings.get(tab)?.state;
  if (state?.phase !== 'added') return;
  try {
    await deleteArticle(state.id);
    await announceLibrary();
    setState(tab, { phase: 'undone', headline: state.headline });
  } catch {
    setState(tab, { phase: 'refused', why: 'storage' });
  }
}

/** The page in the tab is another, or the tab is gone: what was said of it is of no more use. */
export function forgetAdding(tab: number): void {
  const adding = addings.get(tab);
  if (!adding || adding.cancel) return; // the article being read is still wanted
  addings.delete(tab);
}

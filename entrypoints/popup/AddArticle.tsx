import { useEffect, useRef, useState } from 'preact/hooks';
import type { AddingState, Refusal } from '../../extension/adding/adding-state.ts';
import { type Adding, connectAdding } from './connect-adding.ts';

const REFUSALS: Readonly<Record<Refusal, string>> = {
  'cannot-read': 'Extensions cannot read this page.',
  'not-a-page': 'This is not a web page: only articles on web pages can be added.',
  'no-article': 'No article was found on this page.',
  'no-names': 'Nothing was found in this article. Backgrounder reads English news.',
  known: 'This article is in your library already.',
  private: 'Nothing is stored from a private window.',
  'too-long': 'This page is too long to be read.',
  full: 'The disk is full: the article was not stored. Free some space and try again.',
  storage: 'The library could not be written: it is as before. Try again, or restart the browser.',
  cancelled: 'Cancelled: nothing was added.',
  failed: 'Reading was interrupted: nothing was added. Try again.',
};

/** Takes the article of the page in front into the library, and says how that goes. */
export function AddArticle({ tab }: { tab: number }) {
  const { state, act } = useAdding(tab);
  const isReading = state.phase === 'reading';
  return (
    <div class="add-article">
      <div class="add-line">
        <button type="button" onClick={() => act(isReading ? 'cancel' : 'add')}>
          {isReading ? 'Cancel' : 'Add this article'}
        </button>
        {isReading && (
          <progress max={1} value={state.fraction} aria-label="Reading the article">
            {Math.round(state.fraction * 100)} %
          </progress>
        )}
      </div>
      <p class="said" role="status">
        <Said state={state} onUndo={() => act('undo')} />
      </p>
    </div>
  );
}

function Said({ state, onUndo }: { state: AddingState; onUndo: () => void }) {
  if (state.phase === 'idle') return null;
  if (state.phase === 'reading') return <>Reading the article…</>;
  if (state.phase === 'refused') return <>{REFUSALS[state.why]}</>;
  if (state.phase === 'undone') return <>Taken out again: {state.headline}</>;
  return (
    <>
      <span>
        Added: <strong>{state.headline}</strong> ({state.names === 1 ? '1 name' : `${state.names} names`})
      </span>
      <button type="button" onClick={onUndo}>
        Undo
      </button>
    </>
  );
}

function useAdding(tab: number): { state: AddingState; act: Adding['act'] } {
  const [state, setState] = useState<AddingState>({ phase: 'idle' });
  const adding = useRef<Adding | null>(null);
  useEffect(() => {
    const life = new AbortController();
    adding.current = connectAdding({ tab, changed: setState, signal: life.signal });
    return () => life.abort();
  }, [tab]);
  return { state, act: (what) => adding.current?.act(what) };
}

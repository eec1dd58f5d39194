import { useRef, useState } from 'preact/hooks';
import { RefusalList } from '../../components/RefusalList.tsx';
import { type Refusal, withoutRefusal, withRefusal } from '../../extension/refusals.ts';
import type { Settings } from '../../extension/settings.ts';

interface Props {
  readonly refusals: readonly Refusal[];
  readonly change: (next: (old: Settings) => Settings) => void;
}

/** Names that the reader does not want to see marked: let them be marked again, take that back. */
export function NotMarked({ refusals, change }: Props) {
  const [removed, setRemoved] = useState<Refusal | null>(null);
  const said = useRef<HTMLDivElement>(null);
  const remove = (refusal: Refusal): void => {
    change((old) => ({ ...old, refusals: withoutRefusal(old.refusals, refusal) }));
    setRemoved(refusal);
    said.current?.focus(); // the button that had the focus goes with its name
  };
  const undo = (refusal: Refusal): void => {
    change((old) => ({ ...old, refusals: withRefusal(old.refusals, refusal) }));
    setRemoved(null);
  };
  return (
    <section class="group" aria-labelledby="not-marked">
      <h2 id="not-marked">Names that are not marked</h2>
      <RefusalList refusals={refusals} onRemove={remove} />
      <div class="said" role="status" tabIndex={-1} ref={said}>
        {removed !== null && (
          <>
            <span>
              <bdi>{removed.name}</bdi> is marked again.
            </span>
            <button type="button" onClick={() => undo(removed)}>
              Undo
            </button>
          </>
        )}
      </div>
    </section>
  );
}

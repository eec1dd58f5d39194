import type { EntityId } from '../core/model.ts';
import type { MarkKind } from '../extension/messages.ts';
import { KIND_PLURALS } from './kind-names.ts';

/** A term with how often all frames of the tab name it. */
export interface CountedTerm {
  readonly entity: EntityId;
  readonly name: string;
  readonly kind: MarkKind;
  readonly count: number;
}

const ORDER: readonly MarkKind[] = ['quotation', 'place', 'organization', 'person', 'agreement'];

interface TermActs {
  /** Brings the next mention into view. */
  readonly onJump: (entity: EntityId) => void;
  /** Opens the card, with the focus in it. */
  readonly onOpen: (entity: EntityId) => void;
}

/** The terms of a page by kind, each with a way to its mark and one to its card. */
export function TermList(props: { terms: readonly CountedTerm[] } & TermActs) {
  const kinds = ORDER.filter((kind) => props.terms.some((term) => term.kind === kind));
  return (
    <div class="terms">
      {kinds.map((kind) => (
        <section key={kind} class={kind} aria-labelledby={`kind-${kind}`}>
          <h2 id={`kind-${kind}`}>{KIND_PLURALS[kind]}</h2>
          <ul>
            {props.terms
              .filter((term) => term.kind === kind)
              .map((term) => (
                <TermLine key={term.entity} term={term} onJump={props.onJump} onOpen={props.onOpen} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function TermLine({ term, onJump, onOpen }: { term: CountedTerm } & TermActs) {
  return (
    <li>
      <button type="button" onClick={() => onJump(term.entity)}>
        <span dir="auto">{term.name}</span>
        <span class="count">
          {term.count}
          <span class="visually-hidden">{term.count === 1 ? ' mention' : ' mentions'}</span>
        </span>
      </button>
      <button
        type="button"
        class="card-of"
        aria-label={`Card of ${term.name}`}
        onClick={() => onOpen(term.entity)}
      >
        Card
      </button>
    </li>
  );
}

import type { CardRelated } from '../core/model.ts';
import { actAttribute } from '../extension/card-acts.ts';

const SHOWN = 8;

/** Whom and what facts name together with the card's entity, each a way to its card. */
export function Related({ related }: { related: readonly CardRelated[] }) {
  return (
    <ul class="related">
      {related.slice(0, SHOWN).map(({ entity, name, kind }) => (
        <li key={entity}>
          <button type="button" class={kind} dir="auto" {...actAttribute({ act: 'card', entity })}>
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}

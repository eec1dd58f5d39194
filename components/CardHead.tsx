import type { Entity } from '../core/model.ts';
import { kindName, liesIn } from './kind-names.ts';

const SHOWN_ALIASES = 6;

/** Kind, name, the article's words for it, and its other names. */
export function CardHead({ entity, titleId }: { entity: Entity; titleId: string | undefined }) {
  const others = entity.aliases.filter((alias) => alias !== entity.name);
  const where = entity.place ? liesIn(entity.place, entity.name) : '';
  return (
    <header class={entity.kind}>
      <p class="kind">
        <strong>{kindName(entity)}</strong>
        {where !== '' && <span dir="auto">{where}</span>}
      </p>
      <h2 id={titleId} dir="auto">
        {entity.name}
      </h2>
      {entity.description !== null && (
        <p class="description" dir="auto">
          {entity.description}
        </p>
      )}
      {others.length > 0 && (
        <p class="aliases">
          Also <span dir="auto">{listed(others)}</span>
        </p>
      )}
    </header>
  );
}

const listed = (names: readonly string[]): string => {
  const rest = names.length - SHOWN_ALIASES;
  return [...names.slice(0, SHOWN_ALIASES), ...(rest > 0 ? [`and ${rest} more`] : [])].join(', ');
};

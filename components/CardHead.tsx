import type { Entity } from '../core/model.ts';
import { kindName, liesIn } from './kind-names.ts';

const SHOWN_ALIASES = 6;

interface CardHeadProps {
  readonly entity: Entity;
  readonly parties: readonly string[];
  readonly titleId: string | undefined;
}

/** Kind, name, the article's words for it, who made it, and its other names. */
export function CardHead({ entity, parties, titleId }: CardHeadProps) {
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
      {parties.length > 0 && (
        <p class="aliases">
          Between <span dir="auto">{parties.join(' and ')}</span>
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

import type { Card, CardSource, Receipt } from '../core/model.ts';
import { asOfText } from './as-of-text.ts';
import { kindName, liesIn } from './kind-names.ts';
import { SourceLine } from './Proof.tsx';

const SHOWN_ALIASES = 6;
const SHOWN_DESCRIPTIONS = 3;

interface CardHeadProps {
  readonly card: Card;
  readonly titleId: string | undefined;
}

/** Kind, name, the articles' words for it, how old they are, who made it, and its other names. */
export function CardHead({ card, titleId }: CardHeadProps) {
  const { entity, descriptions, sources, parties } = card;
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
      <Descriptions descriptions={descriptions} sources={sources} />
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
      {card.asOf && <p class="as-of">{asOfText(card.asOf)}</p>}
    </header>
  );
}

/** One is said alone, with its proof in the article list; several stand side by side with their articles. */
function Descriptions(props: { descriptions: readonly Receipt[]; sources: readonly CardSource[] }) {
  const { descriptions, sources } = props;
  const [only] = descriptions;
  if (only === undefined) return null;
  if (descriptions.length === 1)
    return (
      <p class="description" dir="auto">
        {wordsOf(only)}
      </p>
    );
  return (
    <ul class="descriptions">
      {descriptions.slice(0, SHOWN_DESCRIPTIONS).map((description) => (
        <li key={description.source}>
          <p class="description" dir="auto">
            {wordsOf(description)}
          </p>
          <SourceLine receipt={description} source={sources[description.source]} />
        </li>
      ))}
    </ul>
  );
}

const wordsOf = ({ sentence, within }: Receipt): string => sentence.slice(within.start, within.end);

const listed = (names: readonly string[]): string => {
  const rest = names.length - SHOWN_ALIASES;
  return [...names.slice(0, SHOWN_ALIASES), ...(rest > 0 ? [`and ${rest} more`] : [])].join(', ');
};

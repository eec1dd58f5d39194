import { citationOf } from '../../components/citation.ts';
import { cardOf } from '../../core/library/card-of.ts';
import { passageCardOf } from '../../core/library/passage-card-of.ts';
import type { Citation, CitedFact } from '../../extension/messages.ts';
import { factOfPassage } from '../../extension/passage-id.ts';
import type { CardQuestion } from './draw-card.ts';
import { currentLibrary } from './library.ts';

/** Facts of a card with their sources, as the reader sees them. */
export async function citeCard(
  of: CardQuestion & { readonly fact: CitedFact | null },
): Promise<Citation | null> {
  const { facts } = await currentLibrary();
  const { entity, reading } = of;
  const passage = factOfPassage(entity);
  const card =
    passage === null ? cardOf(facts, { entity, reading }) : passageCardOf(facts, { fact: passage, reading });
  return card && citationOf(card, of.fact);
}

import type { EntityId } from '../../../core/model.ts';
import type { Mention, Mentions } from '../text/mentions.ts';

/** Which mentions have a mark. */
export interface Marks {
  /** The mention that was gone to last. */
  at: Mention | null;
  marks(mention: Mention): boolean;
}

/** What the half with the marks lends. */
export interface Steps {
  readonly mentions: Pick<Mentions, 'shown'>;
  readonly marking: Marks;
}

/**
 * Where the keyboard and the popup can go in one frame: of an entity its mentions; else the marks or, where nothing is
 * marked, all mentions. In document order.
 */
export function stopsIn({ mentions, marking }: Steps, of: EntityId | undefined): readonly Mention[] {
  const shown = mentions.shown();
  if (of !== undefined) return shown.filter(({ entity }) => entity === of);
  const marks = shown.filter((mention) => marking.marks(mention));
  return marks.length > 0 ? marks : shown;
}

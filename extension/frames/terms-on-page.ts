import type { EntityId } from '../../core/model.ts';
import type { FoundTerm, FrameFound, JumpTo } from '../messages.ts';

/** What the frames of a tab found → one line per entity, the most often named first. */
export function termsOnPage(frames: Iterable<FrameFound>): readonly FoundTerm[] {
  const terms = new Map<EntityId, FoundTerm>();
  for (const found of frames)
    for (const term of found.terms) {
      const known = terms.get(term.entity);
      terms.set(term.entity, known ? { ...known, count: known.count + term.count } : { ...term });
    }
  return [...terms.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** The `nth` jump to an entity (from 0): through the mentions of the first frame, then of the next, and round again. */
export function jumpTo(frames: Iterable<FrameFound>, entity: EntityId, nth: number): JumpTo | null {
  const holders = [...frames].flatMap(({ frame, terms }) => {
    const count = terms.find((term) => term.entity === entity)?.count ?? 0;
    return Array.from({ length: count }, () => frame);
  });
  const frame = holders[nth % Math.max(1, holders.length)];
  return frame === undefined ? null : { frame, entity };
}

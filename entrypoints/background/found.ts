import type { EntityId } from '../../core/model.ts';

/** What one frame of a tab found, and since when it has been there (ms since 1970). */
interface FrameFindings {
  readonly since: number;
  readonly entities: readonly EntityId[];
}

/** By frame id; frame 0 is the page on top. */
export type TabFindings = Readonly<Record<number, FrameFindings>>;

/**
 * The findings of a tab after one of its frames reported. Frames older than the page on top went with the page before, or
 * are of a page that the reader comes back to, and spoke before that did: they are kept, and do not count.
 */
export function withReport(tab: TabFindings, frame: number, report: FrameFindings): TabFindings {
  const all = { ...tab, [frame]: report };
  if (frame !== 0) return all;
  const last = tab[0]?.since ?? 0;
  // Back from a younger page: what is as young went with that.
  return Object.fromEntries(current(all).filter(([, { since }]) => last <= report.since || since < last));
}

/** The frames of the page on top. */
function current(tab: TabFindings): [string, FrameFindings][] {
  const top = tab[0]?.since ?? 0;
  return Object.entries(tab).filter(([, { since }]) => since >= top);
}

/** Whether a report tells of marks in a document that had none before. */
export function hasFirstMarks(known: FrameFindings | undefined, report: FrameFindings): boolean {
  const hadSome = known?.since === report.since && known.entities.length > 0;
  return report.entities.length > 0 && !hadSome;
}

/** The findings of a tab in one of whose frames nothing is marked any more. */
export function withoutNames(tab: TabFindings, frame: number): TabFindings {
  const known = tab[frame];
  return known ? { ...tab, [frame]: { ...known, entities: [] } } : tab;
}

/** How many different entities a tab names. */
export function countEntities(tab: TabFindings): number {
  return new Set(current(tab).flatMap(([, { entities }]) => entities)).size;
}

/** The frames that have marks, the page on top first. */
export function framesWithMarks(tab: TabFindings): readonly number[] {
  return current(tab)
    .filter(([, { entities }]) => entities.length > 0)
    .map(([frame]) => Number(frame))
    .sort((a, b) => a - b);
}

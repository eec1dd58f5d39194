import type { FoundDate } from '../../find/dates/description.ts';
import type { Anchor } from './find-anchor.ts';

/** Years that are so far before the day of the story are not its own news. */
const FAR_YEARS = 2;

/**
 * So many far years for one day around the story's own are a tale. News that looks back far has 2 to 6 of them, tales
 * 15 and more. Where the day of the story is unknown every year may be its own, and more are asked for.
 */
const KNOWN_DAY = 8;
const UNKNOWN_DAY = 12;

/**
 * A text that names far years more often than days around its own is told like history: its dates follow each other.
 * News names yesterday, Wednesday, last week.
 */
export function isHistory(dates: readonly FoundDate[], anchor: Anchor | null): boolean {
  let far = 0;
  let near = 0;
  for (const { description } of dates) {
    if (description.kind === 'moment' && description.year !== undefined) {
      if (!anchor || anchor.day.year - description.year >= FAR_YEARS) far += 1;
    } else if (
      description.kind === 'moment'
        ? description.weekday !== undefined && description.month === undefined
        : isDeictic(description)
    ) {
      near += 1;
    }
  }
  return far > 3 && far > near * (anchor ? KNOWN_DAY : UNKNOWN_DAY);
}

function isDeictic(description: FoundDate['description']): boolean {
  return description.kind === 'shift' && description.from === 'anchor' && description.clock === undefined;
}

import { NUMBERED_ROADS } from '../../data/place-words.ts';
import type { Reading } from '../../find/read-words.ts';
import type { FoundPlace } from '../../found-name.ts';
import { matchesOf } from '../../trigrams/pattern-search.ts';
import { claimOf } from './claim.ts';

const ROAD = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:${NUMBERED_ROADS.join('|')}) |I-)\d{1,4}[A-Z]?(?![\p{L}\p{N}%]|[.,]\d)`,
  'gu',
);

/** "Interstate 45", "I-75", "County Road 225"; leaves "Route" and "45 Interstate buses". */
export function numberedRoads(reading: Reading): FoundPlace[] {
  return [...matchesOf(ROAD, reading.article)].map(({ start, end }) =>
    claimOf({ reading, span: { start, end }, rule: 'road', candidates: [] }),
  );
}

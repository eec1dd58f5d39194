import { NUMBERED_ROADS } from '../../data/place-words.ts';
import type { Reading } from '../../find/read-words.ts';
import type { FoundPlace } from '../../found-name.ts';
import { mayMatch } from '../../trigrams/may-match.ts';
import { trigramsOfArticle } from '../../trigrams/trigrams-of.ts';
import { claimOf } from './claim.ts';

const ROAD = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:${NUMBERED_ROADS.join('|')}) |I-)\d{1,4}[A-Z]?(?![\p{L}\p{N}%]|[.,]\d)`,
  'gu',
);

/** "Interstate 45", "I-75", "County Road 225"; leaves "Route" and "45 Interstate buses". */
export function numberedRoads(reading: Reading): FoundPlace[] {
  if (!mayMatch(ROAD, trigramsOfArticle(reading.article))) return [];
  return [...reading.article.text.matchAll(ROAD)].map((road) =>
    claimOf({
      reading,
      span: { start: road.index, end: road.index + road[0].length },
      rule: 'road',
      candidates: [],
    }),
  );
}

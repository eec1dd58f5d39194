import type { EntityId, Reading } from '../../../core/model.ts';
import { collapse, type Place } from '../text/run.ts';
import { pageDate } from './page-date.ts';

/** What the reader has before them: the words that the pointer rests on, the page's names and its day. */
export function readingOn(
  words: { readonly from: Place; readonly to: Place } | null,
  entities: Iterable<EntityId>,
): Reading {
  return {
    name: words && wordsBetween(words.from, words.to),
    entities: [...new Set(entities)].slice(0, MOST_ENTITIES),
    date: pageDate(document),
  };
}

/** The background looks at no more. */
const MOST_ENTITIES = 500;
/** Of a quoted statement the background compares no more. UTF-16 code units. */
const LONGEST_NAME = 5_000;

function wordsBetween(from: Place, to: Place): string {
  return collapse(textBetween(from, to)).slice(0, LONGEST_NAME);
}

function textBetween(from: Place, to: Place): string {
  if (from.node === to.node) return from.node.data.slice(from.offset, to.offset);
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return `${range}`;
}

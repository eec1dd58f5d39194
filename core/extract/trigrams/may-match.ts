import { type Need, needOf } from './need-of.ts';
import type { Trigrams } from './trigrams-of.ts';

const needs = new WeakMap<RegExp, Need>();

/**
 * False only where a pattern cannot match in a text with these trigrams. Most patterns want words that most texts do not
 * have, and looking for them costs a walk over the whole text each.
 */
export function mayMatch(pattern: RegExp, trigrams: Trigrams): boolean {
  let need = needs.get(pattern);
  if (need === undefined) {
    need = needOf(pattern.source);
    needs.set(pattern, need);
  }
  return isMet(need, trigrams);
}

function isMet(need: Need, trigrams: Trigrams): boolean {
  if (need === null) return true;
  if (typeof need === 'number') return trigrams[need] === 1;
  return need.kind === 'all'
    ? need.of.every((part) => isMet(part, trigrams))
    : need.of.some((part) => isMet(part, trigrams));
}

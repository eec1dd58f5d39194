import type { PlaceName } from '../core/model.ts';

const year = (date: string): string => date.replace(/-.*$/, '');

/** When a place bore a name: "since 1993", "until 1921", "1961–1992"; empty where the years are not known. */
export function nameYears({ from, until }: PlaceName): string {
  if (from === null) return until === null ? '' : `until ${year(until)}`;
  if (until === null) return `since ${year(from)}`;
  return year(from) === year(until) ? year(from) : `${year(from)}–${year(until)}`;
}

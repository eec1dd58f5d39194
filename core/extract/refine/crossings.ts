import type { Span } from '../../model.ts';
import type { FoundName } from '../found-name.ts';

/** Which names cross a span. Asked for spans in the order of the text, it walks along with them. */
export class Crossings {
  readonly #sorted: readonly FoundName[];
  #first = 0;

  /** Takes names in the order of the text. */
  constructor(sorted: readonly FoundName[]) {
    this.#sorted = sorted;
  }

  of({ start, end }: Span): FoundName[] {
    const sorted = this.#sorted;
    while ((sorted[this.#first]?.end ?? Number.POSITIVE_INFINITY) <= start) this.#first += 1;
    const found: FoundName[] = [];
    for (let at = this.#first; at < sorted.length; at++) {
      const name = sorted[at];
      if (!name || name.start >= end) break;
      if (start < name.end) found.push(name);
    }
    return found;
  }
}

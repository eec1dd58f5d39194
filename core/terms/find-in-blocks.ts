import type { Match } from '../model.ts';
import { findMatches, type Refusal } from './find-matches.ts';
import type { TermIndex } from './term-index.ts';

/** The terms in several blocks of text joined by `border`: none goes over one. Offsets count from the first block. */
export function findInBlocks(
  index: TermIndex,
  { text, border }: { readonly text: string; readonly border: string },
  refused?: (refusal: Refusal) => void,
): Match[] {
  const found: Match[] = [];
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf(border, start);
    const end = next < 0 ? text.length : next;
    const shift = start;
    const moved = <S extends Match>(match: S): S => ({
      ...match,
      start: match.start + shift,
      end: match.end + shift,
    });
    const block = text.slice(start, end);
    for (const match of findMatches(index, block, refused && ((refusal) => refused(moved(refusal)))))
      found.push(moved(match));
    start = end + border.length;
  }
  return found;
}

import { findTerms, type TermMatch, type Wanted } from './find-terms.ts';
import { type SettledMatch, settleCompany } from './settle-company.ts';
import type { TermIndex } from './term-index.ts';

/**
 * The terms in several blocks of text joined by `border`: none goes over one. Offsets count from the first block. Any
 * block may be company for a name in another; a name without it is left with its need.
 */
export function findInBlocks(
  index: TermIndex,
  { text, border }: { readonly text: string; readonly border: string },
  wanted: Wanted = {},
): SettledMatch[] {
  const { adjectives = false, refused, passedOver } = wanted;
  const found: TermMatch[] = [];
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf(border, start);
    const end = next < 0 ? text.length : next;
    const shift = start;
    const moved = <S extends { readonly start: number; readonly end: number }>(span: S): S => ({
      ...span,
      start: span.start + shift,
      end: span.end + shift,
    });
    const inBlock: Wanted = {
      adjectives,
      refused: refused && ((refusal) => refused(moved(refusal))),
      passedOver: passedOver && ((at) => passedOver(at + shift)),
    };
    for (const match of findTerms(index, text.slice(start, end), inBlock)) found.push(moved(match));
    start = end + border.length;
  }
  return settleCompany(index, found);
}

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
  const found: TermMatch[] = [];
  for (let shift = 0; shift <= text.length; ) {
    const next = text.indexOf(border, shift);
    const end = next < 0 ? text.length : next;
    for (const { start, end: stop, entity, term } of findTerms(
      index,
      text.slice(shift, end),
      movedBy(shift, wanted),
    ))
      found.push({ start: start + shift, end: stop + shift, entity, term });
    shift = end + border.length;
  }
  return settleCompany(index, found);
}

/** The same for a block that begins at `shift`. Most do not ask what is refused, and nothing is made for them. */
function movedBy(shift: number, wanted: Wanted): Wanted {
  const { refused, passedOver } = wanted;
  if (!refused && !passedOver) return wanted;
  return {
    ...wanted,
    refused: (refusal) => refused?.({ ...refusal, start: refusal.start + shift, end: refusal.end + shift }),
    passedOver: passedOver && ((at) => passedOver(at + shift)),
  };
}

import type { PassagePiece } from '../core/model.ts';

/** What is seen of a part of a statement that the page does not have, on each side of what it has. UTF-16 code units. */
const ASIDE = 300;
/** A little more than that is shown whole: a cut has to save something. */
const SLACK = 100;

/**
 * The pieces of a long statement with what lies far from the page's words left out: what comes before them, behind them,
 * and between them where the page left much out. The same list where nothing is.
 */
export function cutPieces(pieces: readonly PassagePiece[]): readonly PassagePiece[] {
  const cut = pieces.map((piece, at) => {
    if (piece.kind === 'same') return piece;
    const isFirst = at === 0 && piece.kind === 'plain' && pieces.length > 1;
    const isLast = at === pieces.length - 1 && piece.kind === 'plain';
    const said = cutPart(piece.said, { head: isFirst ? 0 : ASIDE, tail: isLast ? 0 : ASIDE });
    return said === piece.said ? piece : { ...piece, said };
  });
  return cut.every((piece, at) => piece === pieces[at]) ? pieces : cut;
}

/** Keeps so much of the start and of the end, in whole words where there are any. */
function cutPart(text: string, { head, tail }: { readonly head: number; readonly tail: number }): string {
  if (text.length <= head + tail + SLACK) return text;
  const start = text.slice(0, head).replace(/\s+\S*$|[\uD800-\uDBFF]$/, '');
  const end = tail === 0 ? '' : text.slice(-tail).replace(/^\S*\s+|^[\uDC00-\uDFFF]/, '');
  return [start, '…', end].filter(Boolean).join(' ');
}

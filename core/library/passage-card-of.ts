import type { NamedEntity, PassageCard, PassagePiece, QuotationFact, Reading } from '../model.ts';
import type { Difference } from '../passages/compare.ts';
import { findPassages, type PassageMatch } from '../passages/find-passages.ts';
import { buildStatementIndex } from '../passages/statement-index.ts';
import { asOf } from './as-of.ts';
import { cardQuotation } from './card-facts.ts';
import type { LibraryIndex } from './library-index.ts';
import { Sources } from './sources.ts';
import { statementText } from './statements-of.ts';

/** The full statement behind words on a page, and what the page makes of it; `null`: there is no such statement. */
export function passageCardOf(
  index: LibraryIndex,
  { fact: id, reading }: { readonly fact: string; readonly reading: Reading },
): PassageCard | null {
  const fact = index.fact(id);
  if (fact?.kind !== 'quotation') return null;
  const article = index.article(fact.provenance.article);
  const sources = new Sources();
  const [quotation] = cardQuotation({ fact, index, sources, bearing: 0 });
  if (!article || !quotation) return null;
  const text = statementText(fact, article);
  const page = `“${reading.name ?? ''}”`;
  const [match] = findPassages(buildStatementIndex([{ fact: id, text }]), page);
  return {
    fact: id,
    how: match?.how ?? null,
    pieces: match ? piecesOf(match, page) : [{ kind: 'plain', said: text, page: '', declared: false }],
    quotation,
    speaker: speakerOf(index, fact),
    asOf: asOf(
      quotation.date ? [quotation.date] : sources.list.flatMap(({ date }) => date ?? []),
      reading.date,
    ),
    sources: sources.list,
  };
}

function speakerOf(index: LibraryIndex, { quotation }: QuotationFact): NamedEntity | null {
  const entity = quotation.speaker?.entity ?? null;
  const known = entity === null ? null : index.entity(entity);
  return known && { entity: known.id, name: known.name, kind: known.kind };
}

/** The statement from its first word to its last, with what the page has otherwise in its places. */
function piecesOf({ statement, differences }: PassageMatch, page: string): PassagePiece[] {
  const pieces: PassagePiece[] = [];
  let at = 0;
  const plain = (until: number): void => {
    if (until > at)
      pieces.push({ kind: 'plain', said: statement.text.slice(at, until), page: '', declared: false });
    at = Math.max(at, until);
  };
  for (const difference of differences) {
    if ('said' in difference) {
      plain(difference.said.start);
      at = difference.said.end;
    }
    pieces.push(pieceOf(difference, { said: statement.text, page }));
  }
  plain(statement.text.length);
  return pieces;
}

function pieceOf(difference: Difference, texts: { said: string; page: string }): PassagePiece {
  const cut = (text: string, span?: { start: number; end: number }): string =>
    span ? text.slice(span.start, span.end) : '';
  return {
    kind: difference.kind,
    said: cut(texts.said, 'said' in difference ? difference.said : undefined),
    page: cut(texts.page, 'page' in difference ? difference.page : undefined),
    declared: difference.kind !== 'same' && difference.declared,
  };
}

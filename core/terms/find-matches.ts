import type { Match } from '../model.ts';
import { findTerms, type Refusal } from './find-terms.ts';
import { settleCompany } from './settle-company.ts';
import type { TermIndex } from './term-index.ts';

/** The terms in one block of text alone, sorted by start, not overlapping; `refused` hears of the others. */
export function findMatches(index: TermIndex, text: string, refused?: (refusal: Refusal) => void): Match[] {
  return settleCompany(index, findTerms(index, text, { refused })).flatMap(({ start, end, entity, need }) => {
    if (need === 0) return [{ start, end, entity }];
    refused?.({ start, end, entity, why: NO_COMPANY });
    return [];
  });
}

/** Why a name that may mean something else is none. */
export const NO_COMPANY = 'no company: nothing else of its articles is named';

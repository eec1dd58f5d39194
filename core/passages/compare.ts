import type { Span } from '../model.ts';
import type { Pair } from './align.ts';
import { isEllipsisBehind, type Places } from './ellipsis.ts';

/**
 * One step of the comparison. `said` is a span of the statement's text, `page` of the page's text.
 * `same`: word for word. `left out`: said, not on the page. `changed`: other words on the page. `added`: on the page
 * only. `declared`: the page says so itself, by an ellipsis or by square brackets.
 */
export type Difference =
  | { readonly kind: 'same'; readonly said: Span; readonly page: Span }
  | { readonly kind: 'left out'; readonly said: Span; readonly declared: boolean }
  | { readonly kind: 'changed'; readonly said: Span; readonly page: Span; readonly declared: boolean }
  | { readonly kind: 'added'; readonly page: Span; readonly declared: boolean };

/** Between the first and the last shared word, and what stands on the page before and behind them. */
export function compareWords({
  text,
  page,
  said,
  pairs,
}: {
  /** The page's text. */
  text: string;
  page: Places;
  said: Places;
  pairs: readonly Pair[];
}): Difference[] {
  const differences: Difference[] = [];
  const last = page.starts.length;
  let before: Pair | null = null;
  let run: Pair | null = null;
  const closeRun = (): void => {
    if (run && before)
      differences.push({
        kind: 'same',
        said: over(said, run.said, before.said + 1),
        page: over(page, run.page, before.page + 1),
      });
    run = null;
  };
  for (const pair of pairs) {
    const follows: boolean =
      before !== null && pair.page === before.page + 1 && pair.said === before.said + 1;
    if (!follows) {
      closeRun();
      const saidFrom = before ? before.said + 1 : pair.said;
      differences.push(
        ...gapBetween({
          text,
          page,
          said,
          pageFrom: (before?.page ?? -1) + 1,
          pageTo: pair.page,
          saidFrom,
          saidTo: pair.said,
        }),
      );
      run = pair;
    }
    before = pair;
  }
  closeRun();
  if (before && before.page + 1 < last)
    differences.push(
      ...gapBetween({ text, page, said, pageFrom: before.page + 1, pageTo: last, saidFrom: 0, saidTo: 0 }),
    );
  return differences;
}

function gapBetween({
  text,
  page,
  said,
  pageFrom,
  pageTo,
  saidFrom,
  saidTo,
}: {
  text: string;
  page: Places;
  said: Places;
  pageFrom: number;
  pageTo: number;
  saidFrom: number;
  saidTo: number;
}): Difference[] {
  const isLeftOut = saidTo > saidFrom;
  if (pageTo === pageFrom)
    return isLeftOut
      ? [
          {
            kind: 'left out',
            said: over(said, saidFrom, saidTo),
            declared: isEllipsisBehind(text, page, pageFrom - 1),
          },
        ]
      : [];
  const onPage = over(page, pageFrom, pageTo);
  const declared = isBracketed(text, onPage);
  return isLeftOut
    ? [{ kind: 'changed', said: over(said, saidFrom, saidTo), page: onPage, declared }]
    : [{ kind: 'added', page: onPage, declared }];
}

/** Longer insertions are no editor's. UTF-16 code units. */
const LONGEST_INSERTION = 120;

/** The words stand in square brackets: "[the president]". */
function isBracketed(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_INSERTION), start);
  const behind = text.slice(end, end + LONGEST_INSERTION);
  const closes = behind.indexOf(']');
  const opens = behind.indexOf('[');
  return before.lastIndexOf('[') > before.lastIndexOf(']') && closes >= 0 && (opens < 0 || closes < opens);
}

function over({ starts, ends }: Places, from: number, to: number): Span {
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
}

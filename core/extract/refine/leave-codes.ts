import type { Span } from '../../model.ts';
import { indexFrom } from '../within.ts';

const LINK = String.raw`(?:https?:\/\/|www\.)[^\s"<>“”]+`;
/** "(MSFT.O)", "(NYSE: HLD)": what a share is called at its exchange. */
const TICKER = String.raw`\((?:[A-Z]{1,5}\.[A-Z]{1,2}|(?:NYSE|NASDAQ|Nasdaq|LSE|TSX|ASX|NSE|BSE):\s?[A-Z.]{1,6})\)`;
const CODE = new RegExp(`${LINK}|${TICKER}`, 'g');

/** Takes out what stands in a link or as a ticker: "https://news.example/San-Francisco" names no place to the reader. */
export function leaveCodes<T extends Span>(text: string, names: readonly T[]): T[] {
  const codes = [...text.matchAll(CODE)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  if (codes.length === 0) return [...names];
  return names.filter(({ start }) => start >= (codes[indexFrom(codes, start + 1) - 1]?.end ?? 0));
}

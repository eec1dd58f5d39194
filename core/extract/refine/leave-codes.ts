import type { Span } from '../../model.ts';
import { indexFrom } from '../within.ts';

const LINK = String.raw`(?:https?:\/\/|www\.)[^\s"<>“”]+`;
/** "(MSFT.O)", "(NYSE: HLD)": what a share is called at its exchange. */
const TICKER = String.raw`\((?:[A-Z]{1,5}\.[A-Z]{1,2}|(?:NYSE|NASDAQ|Nasdaq|LSE|TSX|ASX|NSE|BSE):\s?[A-Z.]{1,6})\)`;
/** The same bare, as agencies write it behind a name: "the Dow Jones .DJI fell", "notes US10YT=RR", "Brent LCOc1". */
const BARE_TICKER = String.raw`(?<=[ (])\.[A-Z][A-Z\d]{2,}(?![\p{L}\d])|(?<![\p{L}\d.])[A-Z][A-Z\d]{1,9}=[A-Z]{0,4}(?![\p{L}\d])|(?<![\p{L}\d])[A-Z]{1,5}c[1-9](?![\p{L}\d])`;
const CODE = new RegExp(`${LINK}|${TICKER}|${BARE_TICKER}`, 'gu');

/**
 * Takes out what stands in a link or as a ticker: "https://news.example/San-Francisco" names no place to the reader. A name
 * that runs into one ends before it: "Dow Jones| .DJI".
 */
export function leaveCodes<T extends Span & { readonly surface: string }>(
  text: string,
  names: readonly T[],
): T[] {
  const codes = [...text.matchAll(CODE)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  if (codes.length === 0) return [...names];
  return names.flatMap((name) => {
    const next = indexFrom(codes, name.start + 1);
    if (name.start < (codes[next - 1]?.end ?? 0)) return [];
    const code = codes[next];
    return [code && code.start < name.end ? endBefore(text, name, code.start) : name];
  });
}

function endBefore<T extends Span & { readonly surface: string }>(text: string, name: T, code: number): T {
  const surface = text.slice(name.start, code).trimEnd();
  return { ...name, surface, end: name.start + surface.length };
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../core/article/read-article.ts';
import { findDates } from '../../../core/extract/find/dates.ts';
import { findQuotations } from '../../../core/extract/find/quotations.ts';
import { attributeQuotations } from '../../../core/extract/refine/attribute-quotations.ts';
import { resolveDates } from '../../../core/extract/refine/resolve-dates.ts';
import type { Span } from '../../../core/model.ts';

const seed = readFileSync(new URL('../../../seeds/000_ca9f81f8d5317110.txt', import.meta.url), 'utf8');

/** Numbers that look thrown but are the same on each run. */
function dice(start: number): (sides: number) => number {
  let state = start;
  return (sides) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % sides;
  };
}

/** The seed with pieces cut out, doubled and swapped for odd characters. */
function mangled(round: number): string {
  const roll = dice(round + 1);
  const odd = [
    '"',
    '”',
    '“',
    '\n\n',
    '\ud83d',
    '. ',
    ', he said, ',
    '\u00ad',
    '1990',
    ' May ',
    "''",
    '`',
    'é',
    '\u2028',
  ];
  let text = seed;
  for (let step = 0; step < 30; step += 1) {
    const at = roll(text.length);
    text = text.slice(0, at) + (odd[roll(odd.length)] ?? '') + text.slice(at + roll(40));
  }
  return text;
}

describe('finding and refining in any text', () => {
  it.each(Array.from({ length: 40 }, (_, round) => round))(
    'keeps every span on its words, text %i',
    (round) => {
      const text = mangled(round);
      const article = readArticle(text);
      const { dates } = resolveDates({ article, dates: findDates(article), datedNames: [] });
      const quotations = attributeQuotations({
        article,
        quotations: findQuotations(article),
        names: [],
        entities: [],
      });
      const lies = (span: Span): boolean =>
        span.start >= 0 && span.start < span.end && span.end <= text.length;
      for (const mention of [...dates, ...quotations]) {
        expect(lies(mention)).toBe(true);
        expect(text.slice(mention.start, mention.end)).toBe(mention.surface);
      }
      for (const { contents, quoted, speaker, cue } of quotations) {
        expect([...contents, ...quoted, ...(cue ? [cue] : [])].every(lies)).toBe(true);
        if (speaker) expect(text.slice(speaker.start, speaker.end)).toBe(speaker.surface);
      }
      const starts = dates.map(({ start }) => start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    },
  );
});

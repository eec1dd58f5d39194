import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../core/article/read-article.ts';

const seed = readFileSync(new URL('../../../seeds/000_ca9f81f8d5317110.txt', import.meta.url), 'utf8');

describe('readArticle', () => {
  it('tells navigation, headline, subheadline and body apart', () => {
    const { paragraphs } = readArticle(seed);
    expect(paragraphs.map(({ role }) => role)).toEqual([
      'navigation',
      'headline',
      'subheadline',
      'body',
      'body',
      'body',
      'body',
      'body',
    ]);
  });

  it('reads the headline, the subheadline and the dateline of the seed', () => {
    const article = readArticle(seed);
    const slice = (span: { start: number; end: number } | null | undefined) =>
      span && seed.slice(span.start, span.end);
    expect(slice(article.headline)).toBe('EU calls for peaceful settlement in Kazakhstan through dialogue');
    expect(slice(article.subheadline)).toMatch(/^The EU also called .* European Union"$/);
    expect(slice(article.dateline)).toBe('BRUSSELS, January 5. /TASS/.');
    expect(slice(article.dateline?.place)).toBe('BRUSSELS');
    expect(slice(article.dateline?.date)).toBe('January 5');
    expect(slice(article.dateline?.agency)).toBe('TASS');
  });

  it('leaves the page title that stands again behind the headline, and lone links, to navigation', () => {
    const roles = (lines: readonly string[]) =>
      readArticle(lines.join('\n\n')).paragraphs.map(({ role }) => role);
    const story = ['Bridge to close in May', 'The bridge will close in May, the mayor said on Monday.'];
    expect(roles(story)).toEqual(['headline', 'body']);
    expect(
      roles([
        ...story,
        'Bridge to close in May - The Lantern',
        'https://lantern.example/bridge',
        'Bridge to close in May',
      ]),
    ).toEqual(['headline', 'body', 'navigation', 'navigation', 'navigation']);
    expect(
      roles([...story, 'Bridge to close in May for good, and nobody was asked, the mayor said.']),
    ).toEqual(['headline', 'body', 'body']);
  });

  it('parts the seed into sentences, inside quotation marks too', () => {
    const { sentences } = readArticle(seed);
    expect(sentences.map(({ kind }) => kind)).toEqual([
      'navigation',
      'headline',
      'subheadline',
      'dateline',
      ...Array(12).fill('sentence'),
    ]);
    expect(sentences.map(({ start, end }) => [start, end]).slice(4, 9)).toEqual([
      [181, 396],
      [398, 543],
      [544, 692],
      [693, 948],
      [950, 1025],
    ]);
  });

  it('takes a headline given from outside and reads a byline and a credit', () => {
    const text =
      'Rain expected\n\nBy Ann Lee\n\nPhoto: John Doe\n\nIt will rain in the north, the weather office said on Monday.';
    const { paragraphs, byline } = readArticle(text, { headline: 'Rain expected' });
    expect(paragraphs.map(({ role }) => role)).toEqual(['headline', 'byline', 'credit', 'body']);
    expect(byline).toEqual({ start: 15, end: 25 });
  });

  it('begins the first sentence behind a dateline without a place', () => {
    const told = (text: string) =>
      readArticle(text).sentences.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
    const lede = 'Chipmaker Halden forecast more sales than was thought, as clouds spent more on its chips.';
    expect(told(`Sales rise at Halden\n\nJan 27 (Reuters) - ${lede}\n`).slice(-2)).toEqual([
      'dateline: Jan 27 (Reuters) - ',
      `sentence: ${lede}`,
    ]);
    expect(told(`Sales rise at Halden\n\nJan 27 (Friday) - ${lede}\n`).at(-1)).toContain('Friday');
  });

  it('keeps a day of publication and leaves what is no day', () => {
    expect(readArticle('x', { published: '2022-01-05T10:00:00Z' }).published).toBe('2022-01-05');
    expect(readArticle('x', { published: 'yesterday' }).published).toBeNull();
    const url = 'https://news.example/2022/1/5/protests';
    expect(readArticle('x', { url }).published).toBe('2022-01-05');
    expect(readArticle('x', { url, published: '2022-01-06' }).published).toBe('2022-01-06');
    expect(readArticle('x', { url: 'https://news.example/2022/13/45/x' }).published).toBeNull();
  });

  it('takes any text: nothing, binary, lone surrogates', () => {
    expect(readArticle('').sentences).toEqual([]);
    expect(() => readArticle('\u0000\u0001\ud800 \udfff.\n\u2028')).not.toThrow();
  });

  it('keeps every sentence inside its paragraph, in order', () => {
    const { paragraphs, sentences } = readArticle(
      `${seed}\n\n1. One.\n2. Two "three." Four?! Five…\n\n(Reuters)`,
    );
    let last = 0;
    for (const { start, end, paragraph } of sentences) {
      expect(start).toBeGreaterThanOrEqual(Math.max(last, paragraphs[paragraph]?.start ?? 0));
      expect(end).toBeLessThanOrEqual(paragraphs[paragraph]?.end ?? 0);
      last = end;
    }
  });
});

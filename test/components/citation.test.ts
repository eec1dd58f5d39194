import { describe, expect, it } from 'vitest';
import { citationOf } from '../../components/citation.ts';
import type { Card, CardEvent, CardQuotation, CardSource } from '../../core/model.ts';

const SOURCE: CardSource = {
  article: 'bridge',
  headline: 'Council <votes> on the *old* bridge',
  agency: 'Harbour Times',
  date: { value: '2024-03-05', certainty: 'said', surface: 'March 5', because: [] },
  url: 'https://news.example/bridge?a=1&b=2',
};
const at = (start: number) => ({ start, end: start + 50 });
const EVENT: CardEvent = {
  sentence: 'On Monday the old bridge was closed & fenced off.',
  within: { start: 10, end: 49 },
  source: 0,
  at: at(0),
  link: 'https://news.example/bridge?a=1&b=2#:~:text=the%20old%20bridge',
  bearing: 0,
  date: { value: '2024-03-04', certainty: 'deduced', surface: 'Monday', because: ['the day of the article'] },
  duration: null,
  what: 'the old bridge was closed & fenced off',
  type: 'other',
};
const QUOTATION: CardQuotation = {
  sentence: '"It is not safe," the mayor said.',
  within: { start: 1, end: 16 },
  source: 0,
  at: at(100),
  link: null,
  bearing: 0,
  contents: ['It is not safe'],
  directness: 'direct',
  speaker: 'the mayor',
  speakerName: 'Ana Ruiz',
  cue: 'said',
  date: { value: '2024-03-05', certainty: 'said', surface: 'March 5', because: [] },
};
const CARD = {
  events: [EVENT, { ...EVENT, what: 'fenced off' }],
  quotations: [QUOTATION, { ...QUOTATION, at: at(300), speaker: null, speakerName: null, date: null }],
  sources: [SOURCE],
} as unknown as Card;
const fact = (kind: 'event' | 'quotation', start: number) => ({ kind, article: 'bridge', start });

describe('a citation', () => {
  it('has the statement, who said it and when, headline, publisher, date and address', () => {
    expect(citationOf(CARD, fact('quotation', 100))?.text).toBe(
      '“It is not safe” – the mayor (Ana Ruiz), 5 March 2024\n' +
        '“Council <votes> on the *old* bridge”, Harbour Times, 5 March 2024, https://news.example/bridge?a=1&b=2',
    );
  });
  it('has an event by its sentence, with its day and that it is deduced, and the address of the sentence', () => {
    expect(citationOf(CARD, fact('event', 0))?.text).toMatch(
      /^“On Monday the old bridge was closed & fenced off\.” – 4 March 2024 \(.*deduced\)\n.*#:~:text=the%20old%20bridge$/,
    );
  });
  it('names a speaker once', () => {
    const quotations = [{ ...QUOTATION, speaker: 'mayor Ana Ruiz' }];
    expect(citationOf({ ...CARD, quotations }, fact('quotation', 100))?.text).toMatch(/ – mayor Ana Ruiz, 5/);
  });
  it('says of no speaker and no day nothing', () => {
    expect(citationOf(CARD, fact('quotation', 300))?.text).toMatch(/^“It is not safe”\n/);
  });
  it('keeps text text in HTML', () => {
    expect(citationOf(CARD, fact('event', 0))?.html).toMatch(
      /^<blockquote><p>On Monday the old bridge was closed &amp; fenced off\.<\/p><\/blockquote><p>– 4 March 2024 .*<a href="https:\/\/news\.example\/bridge\?a=1&amp;b=2#:~:text=the%20old%20bridge"><cite>Council &lt;votes&gt; on the \*old\* bridge<\/cite><\/a>, Harbour Times, 5 March 2024<\/p>$/,
    );
  });
  it('keeps text text in Markdown', () => {
    expect(citationOf(CARD, fact('quotation', 100))?.markdown).toBe(
      '> It is not safe\n>\n> – the mayor (Ana Ruiz), 5 March 2024, ' +
        '[Council \\<votes\\> on the \\*old\\* bridge](<https://news.example/bridge?a=1&b=2>), Harbour Times, 5 March 2024',
    );
  });
  it('has all facts of a card, each sentence once', () => {
    expect(citationOf(CARD, null)?.text.split('\n\n')).toHaveLength(3);
  });
  it('is none where the card has no such fact', () => {
    expect(citationOf(CARD, fact('event', 100))).toBeNull();
    expect(citationOf({ ...CARD, events: [], quotations: [] }, null)).toBeNull();
  });
});

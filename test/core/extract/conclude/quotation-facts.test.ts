import { describe, expect, it } from 'vitest';
import { quotationFacts } from '../../../../core/extract/conclude/quotation-facts.ts';
import type { Directness, Quotation } from '../../../../core/model.ts';
import { extract, readingOf } from '../../../extract.ts';

/** The words of the facts that are made of one quotation: what stands between "[" and "]". */
function told(marked: string, directness: Directness, speaker: 'known' | 'unknown' = 'known'): string[] {
  const verb = /\b(?:said|is|declined|understands|decision|promised)\b/.exec(marked);
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const quotation: Quotation = {
    kind: 'quotation',
    start,
    end,
    surface: text.slice(start, end),
    rule: 'test',
    contents: [{ start, end }],
    quoted: directness === 'indirect' ? [] : [{ start, end }],
    cue: verb && { start: verb.index, end: verb.index + verb[0].length },
    speaker:
      speaker === 'known'
        ? { start: 0, end: 4, surface: /^\w+/.exec(text)?.[0] ?? '', entity: 'kato' }
        : null,
    directness,
  };
  const { article } = readingOf(text);
  return quotationFacts({ article, quotations: [quotation], dates: [], names: [] }).map(
    ({ quotation: { surface } }) => surface,
  );
}

describe('leaves what no reader could take for words of somebody', () => {
  it.each([
    ['what is asked behind a "Q"', 'Q: [Is it late in the town?] He is glad.', 'indirect'],
    ['a scrap', 'Kato called it a “[tragic]” loss for the town.', 'mixed'],
    ['a title', 'Kato sang “[Jack in the Box]” at the end.', 'direct'],
    ['a title before a comma', 'Kato likes “[Star Wars,]” and the sea.', 'direct'],
    ['a scrap before a comma', 'Kato called it “[tragic,]” and left the town.', 'mixed'],
    ['what is done rather than said', 'Kato declined [to speak of the bridge at length].', 'indirect'],
    ['what is decided', 'Kato told of her decision [to close the bridge in May].', 'indirect'],
    ['what is only known', 'Kato understands [the risks of the old bridge].', 'indirect'],
    ['what something is', 'Kato likes most of all is that [it runs late at night].', 'indirect'],
    ['words behind a comma', 'Kato said, to help them[, and it has worked out].', 'indirect'],
    ['a clause without a subject', 'Kato spoke of a song that [has won fans across the world].', 'indirect'],
  ] as const)('%s', (_, text, directness) => {
    expect(told(text, directness)).toEqual([]);
  });

  it('words that nobody is known to have told', () => {
    expect(told('It was told that [rain was due in the north].', 'indirect', 'unknown')).toEqual([]);
  });
});

describe('tells', () => {
  it.each([
    ['a whole sentence, however short', '“[Never again],” Kato said.'.replace('again]', 'again.]'), 'direct'],
    ['one word with all its weight', '“[No,]” Kato said.', 'direct'],
    ['a few words that say something', 'Kato called it “[a great loss for us all]” then.', 'mixed'],
    ['a promise', 'Kato promised [to close the bridge in May].', 'indirect'],
    ['a clause', 'Kato said [rain was due in the north].', 'indirect'],
  ] as const)('%s', (_, text, directness) => {
    expect(told(text, directness)).toHaveLength(1);
  });

  it('direct speech whose speaker is not known', () => {
    expect(told('“[We will go on with the work],” it was heard.', 'direct', 'unknown')).toHaveLength(1);
  });
});

describe('dates a statement', () => {
  const days = (body: string) =>
    extract(body, { published: '2026-03-12' }).facts.flatMap((fact) =>
      fact.kind === 'quotation' ? [fact.when?.value ?? null] : [],
    );

  it.each([
    [
      'by the date behind the verb',
      'Ivan Petrov, elected in 2023, promised last autumn that the hall would open.',
      '2025-FA',
    ],
    [
      'by the first date of its sentence',
      'On March 3, a day after the vote of March 2, Ivan Petrov said the hall was safe.',
      '2026-03-03',
    ],
    ['not by that of an aside', 'Ivan Petrov, who was elected in 2023, said the hall was safe.', null],
    ['not by one that is told in it', 'Ivan Petrov said the hall was closed on March 3.', null],
  ])('%s', (_, body, day) => {
    expect(days(`Hall closed\n\n${body}\n`)).toEqual([day]);
  });
});

describe('words woven into a clause', () => {
  const statements = (text: string) =>
    extract(text).facts.flatMap((fact) => (fact.kind === 'quotation' ? [fact.quotation.surface] : []));

  it('are told with the clause, however few they are', () => {
    expect(statements('Ann Kato said the town took “solace” from the vote.')).toEqual([
      'the town took “solace” from the vote',
    ]);
  });

  it('are not, where the clause tells what somebody would not do', () => {
    expect(statements('Ann Kato declined to speak of the “details” of the vote.')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { extract } from '../../../extract.ts';

const LEAD = 'A quiet start to the year\n\nPARIS, March 10, 2023 (Reuters) - ';

function events(body: string) {
  const { facts, article } = extract(`${LEAD}${body}\n`);
  return facts
    .filter((fact) => fact.kind === 'event')
    .map(({ type, when, where, about, provenance: { span } }) => ({
      type,
      when: when?.value ?? null,
      where,
      about,
      what: article.text.slice(span.start, span.end),
    }));
}

it('dates and places an event by its own clause', () => {
  expect(
    events('On March 8, crowds took to the streets of Lyon, while ministers stayed in Marseille.'),
  ).toEqual([
    {
      type: 'protest',
      when: '2023-03-08',
      where: ['lyon'],
      about: [],
      what: 'crowds took to the streets of Lyon',
    },
  ]);
});

it('puts nothing at where somebody is from', () => {
  expect(events('A man from Marseille was arrested in Lyon on Monday.')).toMatchObject([{ where: ['lyon'] }]);
  expect(events('A 29-year-old man from Lyon was arrested on Monday.')).toMatchObject([{ where: [] }]);
  expect(events('Nine guards were evacuated from Lyon on Monday.')).toMatchObject([{ where: ['lyon'] }]);
});

it('puts a clause with "where" at the place before it', () => {
  expect(events('He flew to Lyon, where two guards were killed, and to Marseille.')).toMatchObject([
    { type: 'casualties', where: ['lyon'], what: 'two guards were killed' },
  ]);
});

it('leaves out a place that only owns another', () => {
  expect(events('On Monday, crowds took to the streets of France’s capital Paris.')).toMatchObject([
    { where: ['paris'] },
  ]);
});

it('dates an event by the calendar before any “current” or “now”', () => {
  expect(events('Crowds took to the streets of Lyon near the current town hall on March 8.')).toMatchObject([
    { when: '2023-03-08' },
  ]);
  expect(events('Crowds have now taken to the streets of Lyon.')).toMatchObject([{ when: null }]);
});

it('takes the date of an aside for that of what stands in it alone', () => {
  expect(
    events('The guards, who have not been paid since 2019, attacked the town hall of Lyon on March 8.'),
  ).toMatchObject([{ when: '2023-03-08' }]);
  expect(
    events('The guards, who have not been paid since 2019, attacked the town hall of Lyon.'),
  ).toMatchObject([{ when: null }]);
  expect(events('In Lyon, where crowds took to the streets in 2019, the hall is closed.')).toMatchObject([
    { when: '2019' },
  ]);
});

it('tells what happened clause by clause, each with its own date', () => {
  expect(
    events(
      'Since 2016, Spain has had five mayors; Karl Vestby was impeached in May 2020, and his successor Ann Lee resigned after five days.',
    ),
  ).toMatchObject([
    { what: 'Since 2016, Spain has had five mayors', when: '2016' },
    { what: 'Karl Vestby was impeached in May 2020', when: '2020-05' },
    { what: 'his successor Ann Lee resigned after five days', when: '2020-05' },
  ]);
  expect(
    events('In 2017, Karl Vestby visited Lyon, and the mayor signed the treaty there on September 5, 2017.'),
  ).toMatchObject([
    { what: 'Karl Vestby visited Lyon', when: '2017', where: ['lyon'] },
    { when: '2017-09-05', where: ['lyon'] },
  ]);
});

it.each([
  'On March 8, in France, Spain, and Portugal, crowds took to the streets.',
  'On March 8 crowds took to the streets of Lyon, and of Paris.',
  'Police arrested 12 men on March 8, and 80 samples gathered by them were lost in Lyon.',
])('leaves whole: %s', (body) => {
  expect(events(body)[0]).toMatchObject({ when: '2023-03-08' });
});

it('takes no participle behind a comma for what happened', () => {
  expect(events('Karl Vestby, signed from Lyon in May 2020, visited Paris on March 8.')).toMatchObject([
    { when: '2023-03-08' },
  ]);
});

it('gives no date where the sentence has none', () => {
  expect(events('The minister resigned in Lyon.')).toMatchObject([{ type: 'resignation', when: null }]);
});

it('takes an office for that of the one country the paragraph is about', () => {
  expect(
    events(
      'Crowds took to the streets of Lyon in France. On Monday, the president accepted the government’s resignation.',
    )[1],
  ).toMatchObject({ type: 'resignation', about: ['france'] });
  expect(
    events(
      'Crowds took to the streets of Lyon and Madrid. On Monday, the president accepted the government’s resignation.',
    )[1],
  ).toMatchObject({ about: [] });
});

it('tells an event once that an article tells twice', () => {
  expect(
    events(
      'Crowds took to the streets of Lyon on March 8. Thousands took to the streets of Lyon on March 8.',
    ),
  ).toHaveLength(1);
});

it('tells what happened by its form where no trigger tells its sort', () => {
  expect(events('On March 8, Vestmar Shipping Ltd bought a yard in Lyon.')).toEqual([
    {
      type: 'event',
      when: '2023-03-08',
      where: ['lyon'],
      about: ['vestmar-shipping-ltd'],
      what: 'Vestmar Shipping Ltd bought a yard in Lyon',
    },
  ]);
});

it('tells the first sentence, the news, without a date as well, but no later one', () => {
  expect(events('A bridge in Lyon was closed. A road in Marseille was closed.')).toMatchObject([
    { type: 'event', when: null, where: ['lyon'] },
  ]);
});

describe('leaves what tells of nothing that happened', () => {
  it.each([
    ['a question', 'It rains. Why was the bridge in Lyon closed on March 8?'],
    ['a condition', 'It rains. If the bridge in Lyon is closed on March 8, we walk.'],
    ['what somebody tells', 'It rains. Mayor Ana Kato said on March 8 in Lyon that rain was due.'],
    ['nobody and nowhere', 'It rains. On March 8, it was cold.'],
    ['participles', 'It rains. On March 8, many armed men of Lyon in a wounded city.'],
  ])('%s', (_, body) => {
    expect(events(body)).toEqual([]);
  });
});

it.each([
  ['in the name of a law', 'Two men were arrested in Lyon under the Road Regulations 1990.', null],
  ['of birth', 'Karl Vestby, born in 1952, was arrested in Lyon.', null],
  ['of a style', 'Two men were arrested in Lyon in a 20th-century car.', null],
  ['beside "now"', 'Two men were now arrested in Lyon on March 8.', '2023-03-08'],
  ['of the event', 'Two men were arrested in Lyon in 1990.', '1990'],
])('dates an event by no year %s unless it is the event’s', (_, body, when) => {
  expect(events(body)).toMatchObject([{ when }]);
});

it.each([
  ['The pro-Beijing mayor was arrested in Lyon.', ['lyon']],
  ['Two Paris-based men were arrested in Lyon.', ['lyon']],
  ['Two men who spoke against Spain were arrested in Lyon.', ['lyon']],
])('leaves places out that are no scene: %s', (body, where) => {
  expect(events(body)).toMatchObject([{ where }]);
});

it('goes on with the main clause behind a relative one, and gives a relative one its subject', () => {
  expect(events('Karl Vestby, who had no papers, was arrested in Lyon.')).toMatchObject([
    { what: 'Karl Vestby, who had no papers, was arrested in Lyon' },
  ]);
  expect(events('It was the brother of Karl Vestby, who was arrested in Lyon.')).toMatchObject([
    { what: 'It was the brother of Karl Vestby, who was arrested in Lyon' },
  ]);
});

it('tells what a relative clause tells apart from what its sentence tells, each with its own day', () => {
  expect(
    events(
      'On Monday a court in Lyon freed the opposition leader Karl Vestby, who was arrested in February.',
    ),
  ).toMatchObject([
    { when: '2023-03-06', what: 'On Monday a court in Lyon freed the opposition leader Karl Vestby' },
    { when: '2023-02', what: 'Karl Vestby, who was arrested in February' },
  ]);
  expect(
    events('On Monday a court in Lyon freed the opposition leader Karl Vestby, who was arrested there.'),
  ).toMatchObject([{ when: '2023-03-06' }, { when: null }]);
});

it('tells what tells a subject apart with its own day, and the sentence with its own', () => {
  expect(events('A man who was hurt in Lyon on Monday died in Paris on Tuesday.')).toMatchObject([
    { type: 'event', when: '2023-03-06', what: 'A man who was hurt in Lyon on Monday' },
    { type: 'death', when: '2023-03-07' },
  ]);
  expect(events('The mayor who was elected in Lyon in 2010 fled to Spain on Tuesday.')).toMatchObject([
    { type: 'election', when: '2010', what: 'The mayor who was elected in Lyon in 2010' },
    { when: '2023-03-07' },
  ]);
  expect(events('A general who served until 2011 fled to Spain.')).toMatchObject([{ when: null }]);
});

it('leaves the year of what somebody behind the verb did, and takes a day', () => {
  expect(events('Police in Lyon arrested a man who escaped from there in 2019.')).toMatchObject([
    { when: null },
  ]);
  expect(events('Police in Lyon arrested a man who escaped, in 2019.')).toMatchObject([{ when: '2019' }]);
  expect(events('Police in Lyon arrested a man who hit them on Monday.')).toMatchObject([
    { when: '2023-03-06' },
  ]);
});

it('tells what a dated relative clause tells', () => {
  expect(events('France won the war, which ended with the treaty of March 1962.')).toMatchObject([
    { when: null, what: 'France won the war' },
    { when: '1962-03', where: ['france'] },
  ]);
  expect(events('Karl Vestby, who entered politics in 1970, became president in 2005.')).toMatchObject([
    { when: '1970', what: 'Karl Vestby, who entered politics in 1970' },
    { when: '2005' },
  ]);
  expect(
    events('Grimholt Shipping Co., which opened in Lyon in 1931, filed for protection on Wednesday.'),
  ).toMatchObject([
    { when: '1931', what: 'Grimholt Shipping Co., which opened in Lyon in 1931' },
    { when: '2023-03-08' },
  ]);
});

it.each([
  ['a birth', 'Karl Vestby was born on June 1, 1929, in Lyon.', 'birth', '1929-06-01'],
  ['a death', 'Karl Vestby died in 1938.', 'death', '1938'],
  ['a death, told by its distance', 'Karl Vestby died two years ago.', 'death', '2021'],
  ['a founding', 'The family business was founded in Lyon in 1865.', 'founding', '1865'],
  ['an arrest', 'Police arrested Karl Vestby in Lyon on Monday.', 'police action', '2023-03-06'],
])('dates %s', (_, body, type, when) => {
  expect(events(body)).toMatchObject([{ type, when }]);
});

it('places an event by the country that owns its scene where no other place is named', () => {
  expect(events('In 1998 an earthquake in Afghanistan’s north killed 4,500 people.')).toMatchObject([
    { when: '1998', where: ['afghanistan'] },
  ]);
});

it('tells what was done behind an apposition, and on a night', () => {
  expect(events('On Monday the mayor, Karl Vestby, opened a bridge in Lyon.')).toMatchObject([
    { when: '2023-03-06' },
  ]);
  expect(events('Supporters gathered outside the gates of Lyon last Tuesday night.')).toMatchObject([
    { when: '2023-03-07TNI' },
  ]);
});

it('tells two events of one clause once', () => {
  expect(events('Karl Vestby was arrested in Lyon and was charged in Marseille.')).toHaveLength(1);
});

describe('how long an event took', () => {
  const durations = (body: string) =>
    extract(`${LEAD}${body}\n`).facts.map((fact) => fact.kind === 'event' && (fact.duration?.value ?? null));

  it('is what its clause says', () => {
    expect(durations('Crowds took to the streets of Lyon for two days.')).toEqual(['P2D']);
  });

  it('is not how far it is from something else', () => {
    expect(durations('Crowds took to the streets of Lyon two days after the vote.')).toEqual([null]);
  });
});

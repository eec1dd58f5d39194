import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../core/article/read-article.ts';
import { findDates } from '../../../../core/extract/find/dates.ts';
import type { DatedName, ResolvedDates } from '../../../../core/extract/refine/resolve-dates.ts';
import { resolveDates } from '../../../../core/extract/refine/resolve-dates.ts';

const seed = readFileSync(new URL('../../../../seeds/000_ca9f81f8d5317110.txt', import.meta.url), 'utf8');
const NUR_SULTAN: DatedName = {
  start: 1938,
  end: 1948,
  name: 'Nur-Sultan',
  from: '2019-03-23',
  until: '2022-09-17',
};

function resolve(
  text: string,
  { published, datedNames = [] }: { published?: string; datedNames?: DatedName[] } = {},
): ResolvedDates {
  const article = readArticle(text, published === undefined ? {} : { published });
  return resolveDates({ article, dates: findDates(article), datedNames });
}

const values = (text: string, published?: string): string[] =>
  resolve(text, published === undefined ? {} : { published }).dates.map(({ timex }) => timex.value);

it('counts from the dateline of what is published a day or two later', () => {
  const text = 'RIYADH, September 11 (SPA) - The prince met the envoy today in the capital of the kingdom.';
  expect(values(text, '2024-09-12')).toEqual(['2024-09-11', '2024-09-11']);
  expect(values(text, '2024-09-30')).toEqual(['2024-09-11', '2024-09-30']);
});

describe('resolveDates', () => {
  it.each([
    ['The season, which runs from June 1 to Nov. 30, is long.', ['2024-06-01', '2024-11-30']],
    ['The park is closed from November to March.', ['2023-11', '2024-03']],
    ['On Monday they fly to the north, and on Friday he flies home.', ['2024-09-16', '2024-09-13']],
    ['It shut at 10 o’clock Tuesday night.', ['2024-09-10T22:00']],
    ['It shut at 8:30 Friday morning.', ['2024-09-06T08:30']],
    ['Officers were called to the road shortly before noon on Friday.', ['2024-09-06T12:00']],
    ['The game was moved to Friday.', ['2024-09-13']],
    ['He was moved to a ward on Friday.', ['2024-09-06']],
    ['They play on Tuesday week.', ['2024-09-24']],
    ['It left at 5:07 p.m. and landed safely at 5:26.', ['2024-09-12T17:07', '2024-09-12T17:26']],
    ['It left at 5:07 p.m. and had come at 4:26.', ['2024-09-12T17:07', '2024-09-12T04:26']],
    ['The runoff is on Sept. 27. She spoke after midnight.', ['2024-09-27', '2024-09-12T24:00']],
    ['A quarter of a century ago he left.', ['1999']],
    ['They strike on Saturday 21 and Monday 23 September.', ['2024-09-21', '2024-09-23']],
    ['He met her on 11 March, and again on 12/03/2024.', ['2024-03-11', '2024-03-12']],
    ['He met her on March 11, and again on 12/03/2024.', ['2024-03-11', '2024-12-03']],
  ])('counts from Thursday, 12 September 2024: %s', (text, expected) => {
    expect(values(text, '2024-09-12')).toEqual(expected);
  });

  it('deduces the year of the seed from the weekday and the name of the capital', () => {
    const { anchor, dates } = resolve(seed, { datedNames: [NUR_SULTAN] });
    expect(dates.map(({ timex }) => timex.value)).toEqual([
      '2022-01-05',
      '2022-01-05',
      '2022-01-02',
      '2022-01-04',
      'P2W',
      '2022-01-05',
    ]);
    expect(dates.map(({ timex }) => timex.certainty)).toEqual([
      'deduced',
      'deduced',
      'deduced',
      'deduced',
      'said',
      'deduced',
    ]);
    expect(anchor?.evidence).toEqual([
      {
        start: 374,
        end: 383,
        because: 'January 5 is a Wednesday in 1994, 2000, 2005, 2011, 2022, 2028, 2033, 2039',
      },
      { start: 1938, end: 1948, because: 'Nur-Sultan bore this name from 2019-03-23 until 2022-09-17' },
    ]);
  });

  it('leaves the year open where the evidence does not decide', () => {
    const { anchor, dates } = resolve(seed);
    expect(anchor).toEqual({ type: 'DATE', value: 'XXXX-01-05', certainty: 'said', evidence: [] });
    expect(dates.map(({ timex }) => timex.value)).toEqual([
      'XXXX-01-05',
      'XXXX-01-05',
      'XXXX-01-02',
      'XXXX-01-04',
      'P2W',
      'XXXX-01-05',
    ]);
  });

  it('leaves the year open where the evidence contradicts itself', () => {
    const never = { ...NUR_SULTAN, from: '2019-03-23', until: '2019-04-01' };
    expect(resolve(seed, { datedNames: [never] }).anchor?.value).toBe('XXXX-01-05');
  });

  it('counts weekdays in an open year only where the weekday of the story is known', () => {
    const story = (when: string) =>
      `LONDON, Dec 14 (Wire) - The ministers agreed on the plan ${when} after long talks. They had met on Sunday.`;
    expect(values(story('on Tuesday'))).toEqual(['XXXX-12-14', 'XXXX-12-14', 'XXXX-12-12']);
    expect(values(story('in the end'))).toEqual(['XXXX-12-14', 'XXXX-WXX-7']);
  });

  it('takes no year from a name that lives on in names of things, or is told as past', () => {
    const text =
      'DELHI, January 5 (Wire) - The Calcutta High Court ruled on Wednesday that the town would pay for the flood.';
    const at = text.indexOf('Calcutta');
    const old = { start: at, end: at + 8, name: 'Calcutta', from: null, until: '2001-01-01' };
    expect(resolve(text, { datedNames: [old] }).anchor?.value).toBe('XXXX-01-05');
    const then = seed.replaceAll('Nur-Sultan', 'then Nur-Sultan');
    expect(resolve(then, { datedNames: [{ ...NUR_SULTAN, start: 1943, end: 1953 }] }).anchor?.value).toBe(
      'XXXX-01-05',
    );
  });

  it('limits the year by a weekday written beside its date', () => {
    const text =
      'ROME, March 3 (Wire) - The court ruled that the town would pay for the flood. It met on Tuesday, March 1.';
    const name = { start: 0, end: 4, name: 'Rome', from: '2019-01-01', until: '2024-01-01' };
    expect(resolve(text, { datedNames: [name] }).anchor).toMatchObject({
      value: '2022-03-03',
      certainty: 'deduced',
    });
  });

  it('counts from a given day of publication and deduces nothing', () => {
    const { anchor, dates } = resolve(seed, { published: '2022-01-05', datedNames: [NUR_SULTAN] });
    expect(anchor).toEqual({ type: 'DATE', value: '2022-01-05', certainty: 'said', evidence: [] });
    expect(dates.every(({ timex }) => timex.certainty === 'said')).toBe(true);
  });

  it.each([
    ['He said on Wednesday that it would end on Friday.', '2022-01-06', ['2022-01-05', '2022-01-07']],
    ['The town was hit last December.', '2022-01-06', ['2021-12']],
    ['It will open on December 7.', '2021-11-01', ['2021-12-07']],
    ['She came three weeks ago and left yesterday.', '2022-01-31', ['2022-W02', '2022-01-30']],
    ['On March 3 they met. A day later they parted.', '2022-03-30', ['2022-03-03', '2022-03-04']],
    ['It was extended to Nov. 20.', '1989-11-02', ['1989-11-20']],
    ['They met on December 30.', '2022-01-05', ['2021-12-30']],
    ['It grew over the last decade, and began a decade ago.', '1998-02-06', ['198', '1988']],
    ['Net for the third quarter was up from a year earlier.', '1989-10-26', ['1989-Q3', '1988-Q3']],
    ['They met on Easter Monday 2022 and on Good Friday 2021.', '2022-10-05', ['2022-04-18', '2021-04-02']],
    ['Shops open on Black Friday 2013.', '2013-10-05', ['2013-11-29']],
    ['The day after Easter he left.', '2022-10-05', ['2022-04-18']],
    ['He came the night before Christmas 2021.', '2022-10-05', ['2021-12-24TNI']],
    ['He was a boy. Four decades later, he has seen it all.', '2022-10-05', ['XXXX']],
    ['He was jailed in 2011. Four decades later, he will be free.', '2022-10-05', ['2011', '2051']],
    ['Vote on the first Tuesday in November.', '2022-10-05', ['2022-11-01']],
    ['Profit rose in the third quarter.', '1989-10-26', ['1989-Q3']],
    ['Talks resume Monday; the court ruled on Tuesday.', '2013-03-20', ['2013-03-25', '2013-03-19']],
    ['He left office in May. The law takes effect in July.', '2013-03-20', ['2012-05', '2013-07']],
    ['He was arrested on April 3. It plans to open in September.', '2013-03-20', ['2012-04-03', '2013-09']],
    ['It has fallen since July and is to slow by August.', '2013-03-20', ['2012-07', '2013-08']],
    ['It fell in the last week of October 2012.', '2013-03-20', ['2012-W43']],
    ['It opens on the last weekend of July.', '2013-03-20', ['2013-W30-WE']],
    ['He died on the last day of February 2012.', '2013-03-20', ['2012-02-29']],
    ['They will meet on the 28th.', '2013-03-20', ['2013-03-28']],
    ['They met on the 28th.', '2013-03-20', ['2013-02-28']],
    ['The attack on Tuesday began at 5 a.m.', '2013-03-20', ['2013-03-19', '2013-03-19T05:00']],
    ['Losses between March and April 1918 were high.', '2013-03-20', ['1918-03', '1918-04']],
    ['From Dec. 3 to Jan. 5, 2012, it was shut.', '2013-03-20', ['2011-12-03', '2012-01-05']],
    ['After 9/11 and Election Day 2012 it changed.', '2013-03-20', ['2001-09-11', '2012-11-06']],
    ['He came in October. That same day she left.', '2013-03-20', ['2012-10', '2012-10-XX']],
    ['On 2 October 2012, the day after the storm, they met.', '2013-03-20', ['2012-10-02', '2012-10-02']],
    ['On 21 July, the fifth day of the siege, they came.', '2013-03-20', ['2012-07-21', '2012-07-21']],
    ['He came for Eid al-Fitr 2021 and left after Passover.', '2022-07-25', ['2021-05', '2022-04-16']],
    ['Yom Kippur will be marked.', '2022-07-25', ['2022-10-05']],
    [
      'Lunar New Year 2024; Purim 2023; Ramadan 2030; Ramadan 1950.',
      '2022-07-25',
      ['2024-02-10', '2023-03-07', '2030-01', '1950'],
    ],
    [
      'Two men were hurt on Saturday night, the sheriff said on Monday. They were on the road at 9 p.m. when it rained.',
      '2013-03-20',
      ['2013-03-16TNI', '2013-03-18', '2013-03-16T21:00'],
    ],
    [
      'Two men were hurt on Saturday. The road will be shut until 9 p.m. on the whole.',
      '2013-03-20',
      ['2013-03-16', '2013-03-20T21:00'],
    ],
    ['From 7 to 9 p.m. on Friday it was shut.', '2013-03-20', ['2013-03-15T19:00', '2013-03-15T21:00']],
    ['He came last summer, and will speak this weekend.', '2016-07-20', ['2015-SU', '2016-W29-WE']],
    ['The town was hit over the weekend.', '2016-07-20', ['2016-W28-WE']],
    ['Earlier Tuesday, his manager says, it will open.', '2016-07-20', ['2016-07-19']],
    ['It changed after the Sept. 11 attacks.', '2016-07-20', ['2001-09-11']],
    [
      'It is of 31/Oct/1974 and 1-March-1975, not New Years Day 1976.',
      '2016-07-20',
      ['1974-10-31', '1975-03-01', '1976-01-01'],
    ],
    ['He came on 26/07/2015 and left on 3/8/2015.', '2016-07-20', ['2015-07-26', '2015-08-03']],
    ['He came on 07/26/2015 and left on 3/8/2015.', '2016-07-20', ['2015-07-26', '2015-03-08']],
    [
      'By 2030 or 2035, by 2040 or 2050, it is to end. It met in March.',
      '2022-07-25',
      ['2030', '2035', '2040', '2050', '2022-03'],
    ],
    ['They met on 2 October 2012. The day after, they parted.', '2013-03-20', ['2012-10-02', '2012-10-03']],
    ['It lasted two years and three months, 9.58 seconds.', '2013-03-20', ['P2Y3M', 'PT9.58S']],
    [
      'At a quarter to five in the afternoon, 8 in the evening.',
      '2013-03-20',
      ['2013-03-20T16:45', '2013-03-20T20:00'],
    ],
  ])('resolves %j against %s', (text, published, expected) => {
    expect(values(text, published)).toEqual(expected);
  });

  it('counts on from date to date in history', () => {
    const tale =
      'In 1939 war came. In 1940 France fell. By 1941 it was over there. On 5 December 1941 they came. In January they left. The next year was 1943, and in 1944 it ended.';
    expect(values(tale, '2009-12-19').slice(3, 6)).toEqual(['1941-12-05', '1942-01', '1943']);
  });

  it('reads news that looks back far as news', () => {
    const news =
      'In 1998, 2001, 2004, 2007 and 2010 he lost. He said on Tuesday that in May he will run again.';
    expect(values(news, '2013-03-20').slice(-2)).toEqual(['2013-03-19', '2013-05']);
  });

  it('lets neither the day of writing nor an aside move a tale on', () => {
    const tale = (between: string) =>
      `War came in 1914. It grew in 1915, in 1916 and in 1917. It had begun with the pacts of 1879, 1882, 1894, 1904 and 1907. In 1918 they broke through in March. ${between} On 8 August they came again.`;
    expect(values(tale('Last year a book told of it.'), '2009-12-19').at(-1)).toBe('1918-08-08');
    expect(values(tale('Ludendorff (his book is of 1933) saw it.'), '2009-12-19').at(-1)).toBe('1918-08-08');
    expect(values(tale('In the first two months of 1919 it ended.'), '2009-12-19').at(-1)).toBe('1919-08-08');
  });

  it.each([
    'June 3, 2020',
    'Published: June 3, 2020',
    'By Ann Lee | June 3, 2020',
    'Posted on June 3, 2020 at 5:30 p.m.',
    '2020-06-03 10:00',
    'Wed 3 June 2020 15.34 BST',
    'Press Trust of India | Balasore | June 3, 2020',
    'Jun 3, 2020 | 6:42 pm ET',
    'Updated 10:30 AM EDT, Wed June 3, 2020',
  ])('counts from the day in the line %j above the story', (line) => {
    const story =
      'The government said on Tuesday that it would send help to the towns in the north this week.';
    expect(resolve(`Town mourns its dead\n\n${line}\n\n${story}`).anchor?.value).toBe('2020-06-03');
  });

  it('takes no day of the story from a line that tells something else', () => {
    const story =
      'The government said on Tuesday that it would send help to the towns in the north this week.';
    const line = 'Council votes on the budget of June 3, 2020';
    expect(resolve(`Town mourns its dead\n\n${line}\n\n${story}`).anchor).toBeNull();
  });

  it('counts nothing from a year of the past where the day of the story is unknown', () => {
    expect(
      values('He has led since the 1991 vote. Last month, in June and four years ago he was asked.'),
    ).toEqual(['1991', 'XXXX-XX', 'XXXX-06', 'XXXX']);
  });

  it('reads the day first where the page is from a country that writes so', () => {
    const days = (url: string) => {
      const article = readArticle('He left on 3/8/2015.', { url });
      return resolveDates({ article, dates: findDates(article), datedNames: [] }).dates.map(
        ({ timex }) => timex.value,
      );
    };
    expect(days('https://news.example.co.uk/a')).toEqual(['2015-08-03']);
    expect(days('https://news.example.com/a')).toEqual(['2015-03-08']);
  });

  it('gives open values where there is no day to count from', () => {
    expect(values('On Wednesday he left. On May 3, 1999, he was back.')).toEqual([
      'XXXX-WXX-3',
      '1999-05-03',
    ]);
  });

  it.each([
    ['It rained from Monday to Friday.', ['2022-01-03', '2022-01-07']],
    ['The shop will be open Monday through Friday.', ['2022-01-10', '2022-01-14']],
    ['It will rain on Monday and on Friday.', ['2022-01-17', '2022-01-14']],
    ['This Saturday they play in Rome.', ['2022-01-15']],
    ['They lost this Saturday.', ['2022-01-08']],
    ['The winter of 2010-11 was cold.', ['2010-WI']],
    ['In fiscal 2020-21 it grew.', ['2020']],
  ])('on Wednesday, January 12: %s', (text, expected) => {
    expect(values(text, '2022-01-12')).toEqual(expected);
  });
});

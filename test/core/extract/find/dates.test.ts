import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../core/article/read-article.ts';
import { findDates } from '../../../../core/extract/find/dates.ts';

const surfaces = (text: string): string[] => findDates(readArticle(text)).map(({ surface }) => surface);

describe('findDates', () => {
  it('finds the dates of the seed and nothing else', () => {
    const seed = readFileSync(new URL('../../../../seeds/000_ca9f81f8d5317110.txt', import.meta.url), 'utf8');
    const found = findDates(readArticle(seed));
    expect(found.map(({ start, end }) => [start, end, seed.slice(start, end)])).toEqual([
      [162, 171, 'January 5'],
      [374, 383, 'Wednesday'],
      [1449, 1458, 'January 2'],
      [1614, 1628, 'Two days later'],
      [1974, 1982, 'two-week'],
      [2132, 2141, 'January 5'],
    ]);
  });

  it.each([
    ['They met on Friday, Oct. 13, 1989, and again in May.', ['Friday, Oct. 13, 1989', 'May']],
    ['It opened on the 5th of January and closed on 2 April 1917.', ['the 5th of January', '2 April 1917']],
    ['The call is at 8:30 a.m. Eastern Time on Friday.', ['8:30 a.m. Eastern Time on Friday']],
    ['Power was back at 03.15 the next morning.', ['03.15 the next morning']],
    ['Shares rose from 14.50 to 16.20 euros, and inflation stood at 13.45, he said.', []],
    ['Between 14:00 and 16:30 it rained.', ['14:00', '16:30']],
    [
      'They strike on Thursday 21, Saturday 23 and Monday 25 November.',
      ['Thursday 21', 'Saturday 23', 'Monday 25 November'],
    ],
    ['Talks are on May 3, 5 and 7 and on 9, 11 and 12 June.', ['May 3', '5', '7', '9', '11', '12 June']],
    ['He scored 12, 15 and 20 points.', []],
    ['They play on Tuesday week.', ['Tuesday week']],
    ['They play every Tuesday. Week after week it rained.', ['every Tuesday']],
    ['In the 2022/23 season it fell by end-March.', ['2022', '23', 'end-March']],
    ['It began in the mid-90s, a quarter of a century ago.', ['the mid-90s', 'a quarter of a century ago']],
    ['It stood for three quarters of a century.', ['three quarters of a century']],
    ['Sales fell from the prior-year quarter.', ['the prior-year quarter']],
    ['MADRID, 12 mar (EFE) - He left.', ['12 mar']],
    ['RIO DE JANEIRO, 5 de abril de 2021 (EFE) - He left.', ['5 de abril de 2021']],
    ['He has 12 mar coins, and in Lisbon, 3 out of 4 voted.', []],
    ['He left at 5 p.m. on Wednesday.', ['5 p.m. on Wednesday']],
    ['Sales fell in the third quarter of 1989.', ['the third quarter of 1989']],
    ['She came back three weeks ago, late last year.', ['three weeks ago', 'late last year']],
    ['It rained for nearly two years in the early 1990s.', ['nearly two years', 'the early 1990s']],
    ['The vote is on the first Tuesday in November.', ['the first Tuesday in November']],
    ['They fought from 22-25 April 1951 and in 1915-17.', ['22', '25 April 1951', '1915', '17']],
    ['Net fell in the latest quarter from a year earlier.', ['the latest quarter', 'a year earlier']],
    ['They will lose over the next three years.', ['the next three years']],
    ['The log says 2022-01-05.', ['2022-01-05']],
    ['Every Sunday he walks, twice a day.', ['Every Sunday', 'twice a day']],
    ['It rang at 4 o’clock in the morning, at half past ten.', ['4 o’clock in the morning', 'half past ten']],
    ['It began at 10:30 (08:30 GMT), on Thursday 8:00 GMT.', ['10:30', '08:30 GMT', 'Thursday 8:00 GMT']],
    ['Doors open at 720 p.m. or 15h30.', ['720 p.m.', '15h30']],
    ['It fell in the last week of October 2012.', ['the last week of October 2012']],
    ['A hearing the week of March 25 begins on the 28th.', ['the week of March 25', 'the 28th']],
    [
      'It took two to three weeks, or two years and three months.',
      ['two to three weeks', 'two years and three months'],
    ],
    [
      'Their months-long, half-day, yearlong talk; the past decade.',
      ['months-long', 'half-day', 'yearlong', 'the past decade'],
    ],
    [
      'Every other day, every morning, every July, on weekends.',
      ['Every other day', 'every morning', 'every July', 'weekends'],
    ],
    ['He sang “Rain on Sunday” and "White Christmas" on Friday.', ['Friday']],
    ['"We rise again." By March, he said, "See you Monday," and left.', ['March', 'Monday']],
    ['Every other Monday they met, and every Friday.', ['Every other Monday', 'every Friday']],
    ['In 3Q 2012, FY2013 and the fiscal year.', ['3Q 2012', 'FY2013', 'the fiscal year']],
    ['The next morning, and the day before, it snowed.', ['The next morning', 'the day before']],
    [
      'In the summer of ’69, in the autumn of 481 BC, in the 470s BC.',
      ['the summer of ’69', 'the autumn of 481 BC', 'the 470s BC'],
    ],
    ['After 9/11 and on Election Day, its current head left.', ['9/11', 'Election Day', 'current']],
    [
      'From 7 to 9 p.m. on Friday, between 7:15 and 7:30 p.m.',
      ['7', '9 p.m. on Friday', '7:15', '7:30 p.m.'],
    ],
    ['Their plague could last years, just weeks after it began.', ['years', 'weeks']],
    ['The May 15 ceremony was on Tuesday 26/07/2022.', ['May 15', 'Tuesday 26/07/2022']],
    ['On Saturday nights he came hours before dawn.', ['Saturday nights', 'hours']],
    ['A contentious May amendment passed this school year.', ['May', 'this school year']],
    [
      'They spent the summer in Rome; in the summer and autumn of 1918.',
      ['the summer', 'the summer', 'autumn of 1918'],
    ],
    ['He lost the final five weeks ago in her final five weeks.', ['five weeks ago', 'her final five weeks']],
    ['By the evening of the next day more had died.', ['the evening of the next day']],
    ['On the final day they left at night.', ['the final day', 'night']],
    ['It lasted from 499 to 493 BC.', ['499', '493 BC']],
    ['They fought on April 6-7 and left.', ['April 6', '7']],
    ['He came home for Eid al-Fitr 2021 and last Passover.', ['Eid al-Fitr 2021', 'last Passover']],
    ['The March election and a May deadline loom.', ['March', 'May']],
    [
      'First-half profit rose; growth slows in the second half of the year.',
      ['First-half', 'the second half', 'the year'],
    ],
    ['It began at about 0230 hours and took 1500 hours.', ['0230 hours', '1500 hours']],
    ['Bo came second, 41 seconds back, ten years back.', ['41 seconds', 'ten years back']],
    ['In the early hours of Friday, at dawn on Monday.', ['the early hours of Friday', 'dawn on Monday']],
  ])('takes the dates of %j', (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });

  it.each([
    ["'may' alone when it is a verb", 'You may go. They march on.'],
    ['a person called April', 'April Jones won.'],
    ['counts and prices', 'About 1,990 people paid $1990 for 2000 feet.'],
    ['ages', 'A 6-year-old boy and Ann Lee, 52 years old, left.'],
    ['parts of a whole', 'About three-quarters of the town and a quarter of the land burned.'],
    ['a second that is an ordinal', 'A second man came.'],
    ['the sun and a seat', 'The sun shone. He sat and wed.'],
    ['a march', 'The March on Rome, the March for Life and the Long March 5B.'],
    ['people called for months', 'Theresa May said she may. Brian May met Fredric March and August Wilson.'],
    [
      'names with a weekday in them',
      'The Sunday Times, Bloody Sunday, Sheffield Wednesday, Saturday Night Live.',
    ],
    [
      'halves and quarters of games',
      'He scored in the second half. A 12-yard pass in the fourth quarter won it.',
    ],
    ['the clock of a game', 'He was sent off with 1:12 left. She scored with 4:30 to go.'],
    ['feasts in the names of buildings', 'They met at St. Paul-Epiphany Church and at Christmas Island.'],
    [
      'scores, ratios and verses',
      'It won 2-1. The ratio was 1:20. Matthew 10:30 and John 3:16. He ran it in 2:05:30.',
    ],
    [
      'numbers of things',
      'Flight 1845, Resolution 1973, Section 1983, Room 1408, No. 1948, Windows 2000 and bus 1945.',
    ],
    [
      'addresses and phone numbers',
      '1600 Pennsylvania Avenue; call 555-1234, 0800 1066 1066 or +44 20 7946 0958.',
    ],
    ['parts of a whole with a hyphen', 'A quarter of them, 24/7, a 50/50 chance, the quarter-final.'],
    ['what falls and springs', 'Prices that fall fast; the Arab Spring; hot springs; the Winter Olympics.'],
    ['rates of inflation and last days', 'It will peak at 4 to 4.5 per cent. The day trader had no day job.'],
    ['idioms', 'At the end of the day, it is the same. It was a now-defunct paper.'],
    ['newspapers', 'He told USA TODAY that it is fine.'],
    ['speeds', 'Winds of 40 miles per hour or 60 km an hour.'],
    ['ages of dogs', 'An eight month old dog and the eight month old dog.'],
    [
      'falls in prices and things of a season',
      'After this fall in prices, the summer analysts left the summer palace.',
    ],
    ['adjectives with a day', 'The second-day effect and a first day school.'],
    ['festivals of any town', 'The town held a spring festival.'],
    ['current accounts and events', 'The current account and current events.'],
    ['numbers to dial', 'Callers should dial 1930 at once.'],
    ['what was written down', 'Stocks slipped ahead of minutes from the central bank.'],
  ])('leaves %s alone', (_, text) => {
    expect(surfaces(text)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { readWrittenDay } from '../../reader/read-written-day.ts';

describe('reads the day of a line as people write it', () => {
  it.each([
    ['Posted on October 16th, 2019 by Jane Doe', 'en', '2019-10-16'],
    ['Wednesday, 16 October 2019', null, '2019-10-16'],
    ['Mittwoch, 16. Oktober 2019, 14:30 Uhr', 'de', '2019-10-16'],
    ['Publié le 1er août 2020', 'fr', '2020-08-01'],
    ['2 de abril de 2020', 'es', '2020-04-02'],
    ['Pubblicato il 3 luglio 2018', 'it', '2018-07-03'],
    ['5 mei 2021', 'nl', '2021-05-05'],
    ['7 марта 2022', 'ru', '2022-03-07'],
    ['2019年10月16日', 'ja', '2019-10-16'],
    ['2019/10/16', null, '2019-10-16'],
    ['16.10.2019', 'de', '2019-10-16'],
    ['02.12.19', null, '2019-12-02'],
    ['25/12/2020', null, '2020-12-25'],
    ['3/4/2020', 'en-US', '2020-03-04'],
    ['3/4/2020', 'en-GB', '2020-04-03'],
    ['3/3/2020', 'en', '2020-03-03'],
  ])('%s (%s)', (line, language, day) => {
    expect(readWrittenDay(line, language)).toBe(day);
  });
});

describe('leaves', () => {
  it.each([
    ['3/4/2020', 'en'],
    ['3/4/2020', null],
    ['16 people 2019', 'en'],
    ['31 February 2020', 'en'],
    ['192.168.10.20', 'en'],
    ['October 2019', 'en'],
    ['', 'en'],
  ])('%s (%s)', (line, language) => {
    expect(readWrittenDay(line, language)).toBeNull();
  });
});

import { expect, it } from 'vitest';
import { findDates } from '../../../../core/extract/find/dates.ts';
import type { FoundName } from '../../../../core/extract/found-name.ts';
import { datesOutsideNames, leaveFeasts } from '../../../../core/extract/refine/leave-feasts.ts';
import { readingOf } from '../../../extract.ts';

function left(text: string, surface: string, rule = 'tagger/person'): string[] {
  const start = text.indexOf(surface);
  const name: FoundName = {
    kind: 'person',
    start,
    end: start + surface.length,
    surface,
    rule,
    weight: 5,
    title: null,
  };
  const dates = findDates(readingOf(text).article);
  return leaveFeasts({ names: [name], dates }).map((one) => one.surface);
}

it.each([
  ['The shops shut on St. Patrick’s Day.', 'Patrick'],
  ['Talks were put off until after Eid al-Fitr in April.', 'Eid al-Fitr'],
])('takes no day of the calendar for somebody: %s', (text, surface) => {
  expect(left(text, surface)).toEqual([]);
});

it.each([
  ['The shops shut on Christmas Day, Patrick said.', 'Patrick'],
  ['Patrick left on Christmas Day.', 'Patrick'],
])('leaves who stands beside one: %s', (text, surface) => {
  expect(left(text, surface)).toEqual([surface]);
});

it('takes no date out of the name of a known body', () => {
  const text = 'Fridays for Future met on Friday.';
  const name: FoundName = {
    kind: 'organization',
    start: 0,
    end: 18,
    surface: text.slice(0, 18),
    rule: 'organizations/known',
    weight: 8,
    known: 'Fridays for Future',
    longForm: null,
  };
  const dates = findDates(readingOf(text).article);
  expect(datesOutsideNames({ names: [name], dates }).map(({ surface }) => surface)).toEqual(['Friday']);
});

import { describe, expect, test } from 'vitest';
import {
  countEntities,
  framesWithMarks,
  hasFirstMarks,
  withoutNames,
  withReport,
} from '../../../entrypoints/background/found.ts';

const report = (since: number, ...entities: string[]) => ({ since, entities });

describe('withReport', () => {
  test('keeps the last report of each frame', () => {
    const before = withReport({}, 0, report(1000, 'almaty'));
    expect(withReport(before, 0, report(1000, 'almaty', 'aktau'))).toEqual({
      0: report(1000, 'almaty', 'aktau'),
    });
  });

  test('forgets frames of the page before', () => {
    const before = withReport(withReport({}, 0, report(1000)), 7, report(1001, 'taraz'));
    expect(withReport(before, 0, report(2000, 'aktau'))).toEqual({ 0: report(2000, 'aktau') });
  });

  test('ignores a late word from the page before', () => {
    const now = withReport(withReport({}, 0, report(2000, 'aktau')), 7, report(1001, 'taraz'));
    expect(countEntities(now)).toBe(1);
    expect(framesWithMarks(now)).toEqual([0]);
  });

  test('follows the reader back to an older page: frames of the younger one are forgotten', () => {
    const younger = withReport(withReport({}, 0, report(2000, 'aktau')), 7, report(2001, 'taraz'));
    const back = withReport(younger, 0, report(1000, 'almaty'));
    expect(back).toEqual({ 0: report(1000, 'almaty') });
    expect(withReport(back, 9, report(3000, 'oral'))).toEqual({ ...back, 9: report(3000, 'oral') });
  });

  test('keeps a frame of the older page that spoke before that did', () => {
    const early = withReport(withReport({}, 0, report(2000, 'aktau')), 4, report(1001, 'taraz'));
    const back = withReport(early, 0, report(1000, 'almaty'));
    expect(framesWithMarks(back)).toEqual([0, 4]);
    expect(countEntities(back)).toBe(2);
  });

  test('keeps a frame that spoke before the page on top did', () => {
    const early = withReport({}, 7, report(2001, 'taraz'));
    expect(Object.keys(withReport(early, 0, report(2000)))).toEqual(['0', '7']);
  });
});

test('a frame that stopped marking counts no more, and may report again', () => {
  const tab = withReport(withReport({}, 0, report(1000, 'almaty')), 7, report(1001, 'taraz'));
  const off = withoutNames(tab, 0);
  expect(countEntities(off)).toBe(1);
  expect(countEntities(withReport(off, 0, report(1000, 'almaty')))).toBe(2);
  expect(withoutNames({}, 3)).toEqual({});
});

test('the first marks of a document are told from more of them, and from those of the next document', () => {
  expect(hasFirstMarks(undefined, report(1000))).toBe(false);
  expect(hasFirstMarks(undefined, report(1000, 'almaty'))).toBe(true);
  expect(hasFirstMarks(report(1000), report(1000, 'almaty'))).toBe(true);
  expect(hasFirstMarks(report(1000, 'almaty'), report(1000, 'almaty', 'aktau'))).toBe(false);
  expect(hasFirstMarks(report(1000, 'almaty'), report(2000, 'almaty'))).toBe(true);
});

test('an entity named in two frames counts once', () => {
  expect(countEntities({ 0: report(1, 'almaty'), 3: report(1, 'almaty', 'aktau') })).toBe(2);
});

test('frames without marks are passed over, the page on top comes first', () => {
  expect(framesWithMarks({ 12: report(1, 'aktau'), 5: report(1), 0: report(1, 'almaty') })).toEqual([0, 12]);
});

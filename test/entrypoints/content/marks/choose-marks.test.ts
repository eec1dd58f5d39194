import { expect, it } from 'vitest';
import { chooseMarks, countMentions } from '../../../../entrypoints/content/marks/choose-marks.ts';

const mentions = ['almaty', 'eu', 'almaty', 'eu', 'brussels'].map((entity, at) => ({ entity, at }));
const chosen = (mode: 'first' | 'every' | 'key', held = false) =>
  chooseMarks(mentions, { mode, held }).map(({ at }) => at);

it('marks the first mention of each term', () => {
  expect(chosen('first')).toEqual([0, 1, 4]);
});
it('marks every mention', () => {
  expect(chosen('every')).toEqual([0, 1, 2, 3, 4]);
});
it('marks every mention while the key is held, else none', () => {
  expect(chosen('key')).toEqual([]);
  expect(chosen('key', true)).toEqual([0, 1, 2, 3, 4]);
});
it('counts mentions in the order of the page', () => {
  expect([...countMentions(mentions)]).toEqual([
    ['almaty', 2],
    ['eu', 2],
    ['brussels', 1],
  ]);
});

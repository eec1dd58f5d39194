import { expect, test } from 'vitest';
import { toldAgain } from '../../components/told-again.ts';
import { CARD, receipt } from './almaty-card.ts';

const [source] = CARD.sources;
const sources = source ? ['Courier', 'Herald', 'Post'].map((agency) => ({ ...source, agency })) : [];
const said = (from: number) => ({ ...receipt('They left.', 'left'), source: from });

test('the other articles with a sentence are named once each, in order', () => {
  const again = toldAgain([said(1), said(1), said(2), said(0), said(2)], sources);
  expect(again.map((told) => told.source?.agency)).toEqual(['Post', 'Courier']);
});

test('a sentence of one article stands in no other', () => {
  expect(toldAgain([said(1), said(1)], sources)).toEqual([]);
});

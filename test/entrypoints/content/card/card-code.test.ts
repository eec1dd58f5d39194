import { expect, test } from 'vitest';
import {
  type CardCode,
  cardCode,
  leaveCardCode,
  onCardCode,
} from '../../../../entrypoints/content/card/card-code.ts';

const code = (): CardCode => ({
  startCards: () => ({}) as never,
  servePopups: () => ({}) as never,
  watchHeldKey: () => {},
});

test('code that is run a second time leaves the first in its place, with the cards that it keeps', async () => {
  const first = code();
  leaveCardCode(first);
  leaveCardCode(code());
  expect(await cardCode()).toBe(first);
});

test('who waits for the code gets it when it comes, or soon where it is there', async () => {
  const got: string[] = [];
  onCardCode(() => got.push('one'));
  leaveCardCode(code());
  expect(got).toEqual(['one']);
  onCardCode(() => got.push('other'));
  expect(got).toEqual(['one']);
  await Promise.resolve();
  expect([...new Set(got)]).toEqual(['one', 'other']);
});

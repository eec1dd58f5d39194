import { expect, test } from 'vitest';
import {
  type CardCode,
  cardCode,
  hasCardCode,
  leaveCardCode,
} from '../../../../entrypoints/content/card/card-code.ts';

const code = (): CardCode => ({ startCards: () => ({}) as never, pageDate: () => null });

test('code that is run a second time leaves the first in its place, with the cards that it keeps', async () => {
  expect(hasCardCode()).toBe(false);
  const first = code();
  leaveCardCode(first);
  leaveCardCode(code());
  expect(await cardCode()).toBe(first);
});

import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { keepIndex, keptIndex } from '../../../entrypoints/background/term-store.ts';

const bytes = (...of: number[]): ArrayBuffer => new Uint8Array(of).buffer;

it('gives the bytes of the key that was asked for, and of no other', async () => {
  expect(await keptIndex('one')).toBeNull();
  await keepIndex('one', bytes(1, 2, 3));
  expect(new Uint8Array((await keptIndex('one')) ?? bytes())).toEqual(new Uint8Array([1, 2, 3]));
  expect(await keptIndex('two')).toBeNull();
});

it('keeps one index: the last', async () => {
  await keepIndex('one', bytes(1));
  await keepIndex('two', bytes(2));
  expect(await keptIndex('one')).toBeNull();
  expect(new Uint8Array((await keptIndex('two')) ?? bytes())).toEqual(new Uint8Array([2]));
});

import 'fake-indexeddb/auto';
import { seedsId } from 'virtual:seed-library';
import { expect, it } from 'vitest';
import { buildTermIndex } from '../../../core/terms/build-term-index.ts';
import { LAYOUT } from '../../../core/terms/index-layout.ts';
import { surfaceOf, termCount } from '../../../core/terms/term-index.ts';
import { keepIndex, keptIndex } from '../../../entrypoints/background/term-store.ts';
import { currentTerms, forgetOldTerms } from '../../../entrypoints/background/terms.ts';
import { announceLibrary, libraryVersion } from '../../../extension/library-version.ts';
import { forgetStoredState } from '../../../extension/stored-state.ts';

const keyNow = async (): Promise<string> => [seedsId, LAYOUT, await libraryVersion()].join('/');
/** Another library, as the background hears of it. */
async function changeLibrary(): Promise<void> {
  await announceLibrary();
  forgetStoredState();
}
const surfaces = async (): Promise<string[]> => {
  const { index } = await currentTerms();
  return Array.from({ length: termCount(index) }, (_, term) => surfaceOf(index, term));
};

it('builds the index of a library once, and keeps it', async () => {
  await changeLibrary();
  expect(await surfaces()).toContain('Almaty');
  await expect.poll(async () => keptIndex(await keyNow())).not.toBeNull();
});

it('reads the index that was kept for this library', async () => {
  await changeLibrary();
  await keepIndex(await keyNow(), buildTermIndex([{ surface: 'Kept', entity: 'kept' }]).bytes);
  expect(await surfaces()).toEqual(['Kept']);
});

it('builds it anew where what was kept is not whole', async () => {
  await changeLibrary();
  const { bytes } = buildTermIndex([{ surface: 'Kept', entity: 'kept' }]);
  new Uint8Array(bytes)[bytes.byteLength - 3] = 99;
  await keepIndex(await keyNow(), bytes);
  expect(await surfaces()).toContain('Almaty');
});

it('leaves the index of another library alone', async () => {
  await keepIndex('other/1/x', buildTermIndex([{ surface: 'Kept', entity: 'kept' }]).bytes);
  await changeLibrary();
  expect(await surfaces()).toContain('Almaty');
});

it('keeps no name of a library that is gone', async () => {
  const gone = await keyNow();
  await keepIndex(gone, buildTermIndex([{ surface: 'Kept', entity: 'kept' }]).bytes);
  await changeLibrary();
  await forgetOldTerms();
  expect(await keptIndex(gone)).toBeNull();
});

it('keeps the index of the library of today', async () => {
  await keepIndex(await keyNow(), buildTermIndex([{ surface: 'Kept', entity: 'kept' }]).bytes);
  await forgetOldTerms();
  expect(await keptIndex(await keyNow())).not.toBeNull();
});

import { afterEach, expect, test, vi } from 'vitest';
import { buildMaps } from '../../../assets/map/build-maps.ts';
import { mapOf } from '../../../entrypoints/background/world-map.ts';
import { PLACES } from '../../components/almaty-card.ts';

afterEach(() => void vi.unstubAllGlobals());

test('borders that could not be read are read again for the next card', async () => {
  const read = vi.fn();
  vi.stubGlobal('fetch', read);
  read.mockRejectedValueOnce(new Error('gone'));
  await expect(mapOf(PLACES)).rejects.toThrow('gone');
  read.mockResolvedValue({ json: async () => JSON.parse(buildMaps().wide) });
  expect((await mapOf(PLACES))?.home).toMatch(/^M/);
});

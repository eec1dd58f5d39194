import type { Topology } from 'topojson-specification';
import type { CardPlace } from '../../core/model.ts';
import { browser } from '../../extension/browser.ts';
import type { CardMap } from '../../extension/messages.ts';
import { drawMap } from './draw-map.ts';

/** How large every map is. */
export const MAP_SIZE = { width: 360, height: 200 };

const files = new Map<string, Promise<Topology>>();

/** The borders of the world: read when the first card with a place is asked for, not at start-up. */
function load(file: string): Promise<Topology> {
  const known = files.get(file);
  const loading = known ?? fetch(browser.runtime.getURL(`/map/${file}.json`)).then((answer) => answer.json());
  files.set(file, loading);
  loading.catch(() => files.delete(file)); // asked again with the next card
  return loading;
}

/** The outline map of a card, or `null` where it has no place. Rejects where the borders cannot be read. */
export async function mapOf(places: readonly CardPlace[]): Promise<CardMap | null> {
  if (places.length === 0) return null;
  return drawMap({ wide: await load('wide'), near: () => load('near') }, places, MAP_SIZE);
}

import type { Topology } from 'topojson-specification';
import type { CardPlace } from '../../core/model.ts';
import { browser } from '../../extension/browser.ts';
import type { CardMap } from '../../extension/messages.ts';
import { drawMap } from './draw-map.ts';

const SIZE = { width: 360, height: 200 };

let world: Promise<Topology> | null = null;

/** The borders of the world: 750 kB, so read when the first card with a place is asked for, not at start-up. */
function loadWorld(): Promise<Topology> {
  world ??= fetch(browser.runtime.getURL('/map/countries-50m.json')).then((file) => file.json());
  return world;
}

/** The outline map of a card, or `null` where it has no place. */
export async function mapOf(places: readonly CardPlace[]): Promise<CardMap | null> {
  if (places.length === 0) return null;
  return drawMap(await loadWorld(), places, SIZE);
}

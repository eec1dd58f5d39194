import { type GeoProjection, geoPath } from 'd3-geo';
import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { coarser } from '../../assets/map/coarser.ts';
import { WIDE_DEGREES } from '../../assets/map/degrees.ts';
import type { CardPlace } from '../../core/model.ts';
import type { CardMap } from '../../extension/messages.ts';
import { type Atlas, atlasOf, type Country, countryAt } from './map/atlas.ts';
import { focusOf } from './map/focus.ts';
import { pathWriter } from './map/path-writer.ts';
import { projectionFor, viewOf } from './map/projection.ts';
import { wellWound } from './map/well-wound.ts';

export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** Room for the stroke of land that ends at the frame, so that the frame itself shows no line. */
const BLEED = 4;
/** Pixels: what is finer cannot be seen. */
const LEAST_DETAIL = 1.25;

/** `wide` has fewer points than a map of a small country needs: such a map asks for `near`. */
export interface World {
  readonly wide: Topology;
  near(): Promise<Topology>;
}

/**
 * An outline map around the card's places: one place shows its country, a country shows its neighbours, places of
 * several countries show what lies between them. `null`: there is no place to draw.
 */
export async function drawMap(
  world: World,
  places: readonly CardPlace[],
  size: MapSize,
): Promise<CardMap | null> {
  const [first] = places;
  if (first === undefined) return null;
  const projection = projectionFor(focusOf(atlasOf(world.wide), places), size);
  projection.clipExtent([
    [-BLEED, -BLEED],
    [size.width + BLEED, size.height + BLEED],
  ]);
  const degrees = ((LEAST_DETAIL / projection.scale()) * 180) / Math.PI;
  const detail = coarser(degrees < WIDE_DEGREES ? await world.near() : world.wide, degrees);
  const atlas = atlasOf(detail);
  const visible = visibleCountries(atlas, viewOf(projection, size));
  const home = countryAt(atlas, first.place);
  return {
    ...size,
    land: pathOf(projection, wellWound(merge(detail, visible.map(geometryOf)))),
    home: home === null ? '' : pathOf(projection, wellWound(merge(detail, [geometryOf(home)]))),
    borders: pathOf(
      projection,
      mesh(detail, collection(visible), (a, b) => a !== b),
    ),
    points: places.map(({ place }) => pointOf(projection, place, size)),
  };
}

const geometryOf = (country: Country): Polygon | MultiPolygon => country.geometry;

const collection = (countries: readonly Country[]): GeometryCollection => ({
  type: 'GeometryCollection',
  geometries: countries.map(geometryOf),
});

function visibleCountries(atlas: Atlas, view: ReturnType<typeof viewOf>): readonly Country[] {
  return atlas.countries.filter(({ polygons }) => polygons.some(({ cap }) => view.mayShow(cap)));
}

function pathOf(projection: GeoProjection, geometry: Parameters<ReturnType<typeof geoPath>>[0]): string {
  const writer = pathWriter();
  geoPath(projection, writer.context)(geometry);
  return writer.text();
}

function pointOf(
  projection: GeoProjection,
  place: { readonly lat: number; readonly lon: number },
  size: MapSize,
): CardMap['points'][number] {
  const [x, y] = projection([place.lon, place.lat]) ?? [Number.NaN, Number.NaN];
  const isInside = x >= 0 && y >= 0 && x <= size.width && y <= size.height;
  return isInside ? { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 } : null;
}

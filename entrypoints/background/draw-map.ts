import { type GeoProjection, geoPath } from 'd3-geo';
import type { MultiPolygon as GeoMultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import { coarser } from '../../assets/map/coarser.ts';
import { DEGREES } from '../../assets/map/degrees.ts';
import type { CardPlace } from '../../core/model.ts';
import type { CardMap } from '../../extension/messages.ts';
import { atlasOf, countryAt, type Outline } from './map/atlas.ts';
import { focusOf } from './map/focus.ts';
import { pathWriter } from './map/path-writer.ts';
import { mayClipFlat, projectionFor, viewOf } from './map/projection.ts';
import { wellWound } from './map/well-wound.ts';

export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** Room for the stroke of land that ends at the frame, so that the frame itself shows no line. */
const BLEED = 4;
/** Pixels: what is finer cannot be seen. */
const LEAST_DETAIL = 1.25;

/** Pixels: islands within a smaller circle are dust. */
const LEAST_RADIUS = 0.75;

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
  const detail = degrees < DEGREES.wide ? 'near' : 'wide';
  const chosen = detail === 'near' ? await world.near() : world.wide;
  const atlas = atlasOf(chosen);
  const view = viewOf(projection, size);
  const home = countryAt(atlas, first.place);
  const isSeen = ({ cap }: Outline): boolean =>
    view.mayShow(cap) && cap.radius * projection.scale() >= LEAST_RADIUS;
  const seen = atlas.countries.map(({ polygons }) => polygons.filter(isSeen));
  const caps = seen.flat().map(({ cap }) => cap);
  const isFlat = mayClipFlat(projection, size, caps);
  if (isFlat) projection.preclip((stream) => stream);
  const wound = isFlat ? (land: GeoMultiPolygon) => land : wellWound;
  const shapes = seen.flatMap(shapeOf);
  const arcs = shapes.flatMap((shape) => shape.arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc)));
  const thin = coarser(chosen, { detail, tolerance: degrees, arcs });
  const homeShapes = shapeOf(home?.polygons.filter(isSeen) ?? []);
  return {
    ...size,
    land: pathOf(projection, wound(merge(thin, shapes))),
    home: pathOf(projection, wound(merge(thin, homeShapes))),
    borders: pathOf(
      projection,
      mesh(thin, { type: 'GeometryCollection', geometries: shapes } as GeometryCollection, (a, b) => a !== b),
    ),
    points: places.map(({ place }) => pointOf(projection, place, size)),
  };
}

/** None where nothing of a country is seen. */
function shapeOf(polygons: readonly Outline[]): MultiPolygon[] {
  return polygons.length > 0 ? [{ type: 'MultiPolygon', arcs: polygons.map(({ arcs }) => arcs) }] : [];
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

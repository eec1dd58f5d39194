import { geoContains } from 'd3-geo';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import countryNumbers from '../../../assets/country-numbers.json' with { type: 'json' };
import { angleBetween } from '../../../assets/map/angle-between.ts';
import type { Part } from '../../../assets/map/measure-parts.ts';
import type { Place } from '../../../core/model.ts';

/** A circle on the globe: its middle as [lon, lat], its radius in radians. */
export interface Cap {
  readonly middle: [number, number];
  readonly radius: number;
}

/** One polygon of a country. */
export interface Outline {
  readonly arcs: number[][];
  readonly cap: Cap;
  /** The outer one first; read when they are asked for. */
  readonly rings: Position[][];
}

export interface Country {
  /** ISO 3166-1 numeric; a few disputed areas have none. */
  readonly number: string | null;
  /** Widest first. */
  readonly polygons: readonly Outline[];
}

export interface Atlas {
  readonly countries: readonly Country[];
}

const NUMBERS: Readonly<Record<string, string>> = countryNumbers;
const atlases = new WeakMap<Topology, Atlas>();

/** The countries of a topology whose parts were measured when the extension was built. Kept as long as it is. */
export function atlasOf(world: Topology): Atlas {
  const known = atlases.get(world);
  if (known) return known;
  const { geometries } = world.objects.countries as GeometryCollection<{ parts: readonly Part[] }>;
  const atlas = { countries: geometries.flatMap((geometry) => countryOf(world, geometry)) };
  atlases.set(world, atlas);
  return atlas;
}

function countryOf(
  world: Topology,
  geometry: GeometryCollection<{ parts: readonly Part[] }>['geometries'][number],
): Country[] {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
  const polygons = (geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs)
    .flatMap((arcs, at) => outlineOf(world, arcs, geometry.properties?.parts[at]))
    .sort((a, b) => b.cap.radius - a.cap.radius);
  return [{ number: geometry.id === undefined ? null : String(geometry.id), polygons }];
}

function outlineOf(world: Topology, arcs: number[][], part: Part | undefined): Outline[] {
  if (!part) return [];
  const [lon, lat, radius, outer] = part;
  let rings: Position[][] | null = null;
  return [
    {
      arcs,
      cap: { middle: [lon, lat], radius },
      get rings() {
        rings ??= ringsOf(world, arcs, outer);
        return rings;
      },
    },
  ];
}

function ringsOf(world: Topology, arcs: number[][], outer: number): Position[][] {
  const { coordinates } = feature(world, { type: 'Polygon', arcs }).geometry as { coordinates: Position[][] };
  const [first = []] = coordinates.slice(outer, outer + 1);
  return [first, ...coordinates.filter((ring) => ring !== first)];
}

const COAST = 0.01; // radians, some 60 km: a port may lie just off a simplified coast

/** The country of a place: by its code, else the one that its point lies in or next to. Kosovo and French Guiana have no outline under their code. */
export function countryAt(atlas: Atlas, place: Pick<Place, 'country' | 'lat' | 'lon'>): Country | null {
  const number = NUMBERS[place.country];
  const byCode = atlas.countries.find((country) => country.number !== null && country.number === number);
  if (byCode) return byCode;
  const around = atlas.countries.find((country) => polygonAt(country, place) !== null);
  return around ?? atlas.countries.find((country) => isOnCoast(country, place)) ?? null;
}

const isOnCoast = ({ polygons }: Country, { lat, lon }: Pick<Place, 'lat' | 'lon'>): boolean =>
  polygons.some(
    (polygon) =>
      angleBetween(polygon.cap.middle, [lon, lat]) <= polygon.cap.radius + COAST &&
      polygon.rings[0]?.some(([x = 0, y = 0]) => angleBetween([x, y], [lon, lat]) <= COAST),
  );

/** The part of a country that a point lies in. */
export function polygonAt(country: Country, { lat, lon }: Pick<Place, 'lat' | 'lon'>): Outline | null {
  return (
    country.polygons.find(
      (polygon) =>
        angleBetween(polygon.cap.middle, [lon, lat]) <= polygon.cap.radius &&
        geoContains({ type: 'Polygon', coordinates: polygon.rings }, [lon, lat]),
    ) ?? null
  );
}

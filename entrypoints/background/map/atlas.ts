import { geoContains, geoDistance } from 'd3-geo';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import countryNumbers from '../../../assets/country-numbers.json' with { type: 'json' };
import type { Place } from '../../../core/model.ts';

/** A circle on the globe: its middle as [lon, lat], its radius in radians. */
export interface Cap {
  readonly middle: [number, number];
  readonly radius: number;
}

export interface Outline {
  readonly rings: Position[][];
  readonly cap: Cap;
}

export interface Country {
  /** ISO 3166-1 numeric; a few disputed areas have none. */
  readonly number: string | null;
  readonly geometry: Polygon | MultiPolygon;
  /** Widest first. */
  readonly polygons: readonly Outline[];
}

export interface Atlas {
  readonly countries: readonly Country[];
}

const NUMBERS: Readonly<Record<string, string>> = countryNumbers;
const atlases = new WeakMap<Topology, Atlas>();

/** The countries of a topology, measured. Kept as long as the topology is: measuring takes longer than drawing. */
export function atlasOf(world: Topology): Atlas {
  const known = atlases.get(world);
  if (known) return known;
  const { geometries } = world.objects.countries as GeometryCollection;
  const atlas = { countries: geometries.flatMap((geometry) => countryOf(world, geometry)) };
  atlases.set(world, atlas);
  return atlas;
}

function countryOf(world: Topology, geometry: GeometryCollection['geometries'][number]): Country[] {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
  const polygons = partsOf(world, geometry)
    .map(outlineOf)
    .sort((a, b) => b.cap.radius - a.cap.radius);
  return [{ number: geometry.id === undefined ? null : String(geometry.id), geometry, polygons }];
}

function partsOf(world: Topology, geometry: Polygon | MultiPolygon): Position[][][] {
  if (geometry.type === 'Polygon') return [feature(world, geometry).geometry.coordinates];
  return feature(world, geometry).geometry.coordinates;
}

/** The outer ring is the widest one: Antarctica's first is the pole, a point. */
function outlineOf(rings: Position[][]): Outline {
  const caps = rings.map(capOf);
  const widest = caps.reduce(
    (best, cap, index) => (cap.radius > (caps[best]?.radius ?? 0) ? index : best),
    0,
  );
  const outer = rings[widest] ?? [];
  return {
    rings: [outer, ...rings.filter((ring) => ring !== outer)],
    cap: caps[widest] ?? { middle: [0, 0], radius: 0 },
  };
}

function capOf(ring: readonly Position[]): Cap {
  const middle = middleOf(ring);
  const radius = Math.max(0, ...ring.map(([lon = 0, lat = 0]) => geoDistance(middle, [lon, lat])));
  return { middle, radius };
}

const RADIANS = Math.PI / 180;

/** The mean of points as directions from the middle of the earth: no trouble at the date line or a pole. */
export function middleOf(points: readonly Position[]): [number, number] {
  let [x, y, z] = [0, 0, 0];
  for (const [lon = 0, lat = 0] of points) {
    x += Math.cos(lat * RADIANS) * Math.cos(lon * RADIANS);
    y += Math.cos(lat * RADIANS) * Math.sin(lon * RADIANS);
    z += Math.sin(lat * RADIANS);
  }
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
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
    ({ rings: [outer = []], cap }) =>
      geoDistance(cap.middle, [lon, lat]) <= cap.radius + COAST &&
      outer.some(([x = 0, y = 0]) => geoDistance([x, y], [lon, lat]) <= COAST),
  );

/** The part of a country that a point lies in. */
export function polygonAt(country: Country, { lat, lon }: Pick<Place, 'lat' | 'lon'>): Outline | null {
  return (
    country.polygons.find(
      ({ rings, cap }) =>
        geoDistance(cap.middle, [lon, lat]) <= cap.radius &&
        geoContains({ type: 'Polygon', coordinates: rings }, [lon, lat]),
    ) ?? null
  );
}

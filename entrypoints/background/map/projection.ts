import { type GeoProjection, geoAzimuthalEqualArea, geoNaturalEarth1 } from 'd3-geo';
import type { Position } from 'geojson';
import { angleBetween } from '../../../assets/map/angle-between.ts';
import { middleOf } from '../../../assets/map/middle-of.ts';
import type { MapSize } from '../draw-map.ts';
import type { Cap } from './atlas.ts';
import type { Focus } from './focus.ts';

const LARGEST_CAP = 1.2; // radians: beyond about 70° an azimuthal map bends countries out of shape

/** A projection that fits the focus into the frame: turned to its middle, so that the date line is nowhere near. */
export function projectionFor(focus: Focus, size: MapSize): GeoProjection {
  const middle = middleOf(focus.points);
  const radius = farthest(middle, focus.points);
  if (radius > LARGEST_CAP) return fitted(geoNaturalEarth1().rotate([-middle[0], 0]), focus, size);
  const projection = geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]);
  fitted(projection, focus, size);
  const centre = projection.invert?.([size.width / 2, size.height / 2]) ?? middle;
  fitted(projection.rotate([-centre[0], -centre[1]]), focus, size);
  const reach = farthest(centre, cornersOf(projection, size));
  return projection.clipAngle(Math.min(179, ((reach * 180) / Math.PI) * 1.1 + 1));
}

/** Land as far away as this, in radians, comes near the back of the globe, where an azimuthal map tears. */
const FAR = 2.4;

/**
 * Whether the clipping on the sphere, for which every point is worked with several times, may be left out, since no land
 * comes near the back of the globe. The frame clips all the same.
 */
export function mayClipFlat(projection: GeoProjection, size: MapSize, caps: readonly Cap[]): boolean {
  const centre = projection.invert?.([size.width / 2, size.height / 2]);
  if (!centre || projection.clipAngle() === null) return false; // the whole world, cut at the date line
  return caps.every(({ middle, radius }) => angleBetween(centre, middle) + radius < FAR);
}

const farthest = (from: [number, number], points: readonly Position[]): number =>
  points.reduce((most, [lon = 0, lat = 0]) => Math.max(most, angleBetween(from, [lon, lat])), 0);

function fitted(projection: GeoProjection, focus: Focus, size: MapSize): GeoProjection {
  const { width, height } = size;
  const coordinates = focus.points.map(([lon = 0, lat = 0]): Position => [lon, lat]);
  const [marginX, marginY] = [width * focus.margin, height * focus.margin];
  projection.fitExtent(
    [
      [marginX, marginY],
      [width - marginX, height - marginY],
    ],
    { type: 'MultiPoint', coordinates },
  );
  return notTooClose(projection, size, focus.leastWidth);
}

/** A small place would fill the frame: then its middle stays and the scale is held back. */
function notTooClose(projection: GeoProjection, size: MapSize, leastWidth: number): GeoProjection {
  const middle: [number, number] = [size.width / 2, size.height / 2];
  const largest = size.width / leastWidth;
  if (projection.scale() <= largest) return projection;
  if (!Number.isFinite(projection.scale())) return projection.scale(largest).translate(middle); // one point
  const centre = projection.invert?.(middle);
  if (!centre) return projection;
  projection.scale(largest).translate([0, 0]);
  const [x, y] = projection(centre) ?? [0, 0];
  return projection.translate([middle[0] - x, middle[1] - y]);
}

function cornersOf(projection: GeoProjection, { width, height }: MapSize): readonly Position[] {
  const corners: [number, number][] = [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height],
  ];
  return corners.flatMap((corner) => {
    const at = projection.invert?.(corner);
    return at && Number.isFinite(at[0]) && Number.isFinite(at[1]) ? [at] : [];
  });
}

/** Whether a part of the globe can come into the frame. May say yes to one that does not. */
export function viewOf(projection: GeoProjection, size: MapSize): { mayShow(cap: Cap): boolean } {
  const corners = cornersOf(projection, size);
  const centre = projection.invert?.([size.width / 2, size.height / 2]);
  if (!centre || corners.length < 4) return { mayShow: () => true };
  const reach = farthest(centre, corners) * 1.05;
  return { mayShow: ({ middle, radius }) => angleBetween(centre, middle) <= reach + radius };
}

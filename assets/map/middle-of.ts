import type { Position } from 'geojson';

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

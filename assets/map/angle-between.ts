const RADIANS = Math.PI / 180;

/**
 * Radians between two points of the globe, given as degrees. Maps ask for thousands: d3-geo's geoDistance takes many
 * times as long, since it adds up lines of any length exactly.
 */
export function angleBetween(
  [lonA = 0, latA = 0]: readonly number[],
  [lonB = 0, latB = 0]: readonly number[],
): number {
  const sinLat = Math.sin(((latB - latA) * RADIANS) / 2);
  const sinLon = Math.sin(((lonB - lonA) * RADIANS) / 2);
  const square = sinLat * sinLat + Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * sinLon * sinLon;
  return 2 * Math.asin(Math.min(1, Math.sqrt(square)));
}

import type { GazetteerPlace, NamedPlace } from './gazetteer.ts';
import { nameKey } from './name-key.ts';
import { narrowed, widened } from './narrow-text.ts';

/** The line behind which the towns stand, to the end of the compiled gazetteer. */
export const TOWNS_BEGIN = '& towns';

/** "pine bluff" → "Pine Bluff": how a name is written whose line leaves that out. */
export function capitalised(key: string): string {
  return key.replace(/(^| )[a-z]/g, (letter) => letter.toUpperCase());
}

/**
 * Small places by name, read from sorted lines where they stand: nothing is built for those that no text names. One
 * line for each name, split by tabs: key, name (empty: the key with capitals), country code, first-level region,
 * latitude and longitude in hundredths of a degree, thousands of inhabitants. Sorted and asked for as `narrowed` writes them.
 */
export function townsIn(
  lines: string,
  countryName: (code: string) => string,
): (name: string) => NamedPlace[] {
  return (name) => linesOf(lines, narrowed(nameKey(name))).map((line) => townOf(widened(line), countryName));
}

/** All lines of that key, by halving the text: each step looks at the one line around its middle. */
function linesOf(lines: string, key: string): string[] {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const start = lines.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    if (keyAt(lines, start) < key) low = endOfLine(lines, start) + 1;
    else high = start;
  }
  const found: string[] = [];
  for (let at = low; at < lines.length && keyAt(lines, at) === key; at = endOfLine(lines, at) + 1)
    found.push(lines.slice(at, endOfLine(lines, at)));
  return found;
}

function keyAt(lines: string, start: number): string {
  return lines.slice(start, lines.indexOf('\t', start));
}

function endOfLine(lines: string, start: number): number {
  const end = lines.indexOf('\n', start);
  return end < 0 ? lines.length : end;
}

function townOf(line: string, countryName: (code: string) => string): NamedPlace {
  const [key = '', written = '', country = '', region = '', lat, lon, thousands] = line.split('\t');
  const name = written || capitalised(key);
  const as = { name, from: null, until: null };
  const weight = Number(thousands);
  const place: GazetteerPlace = {
    name,
    kind: 'city',
    lat: Number(lat) / 100,
    lon: Number(lon) / 100,
    country,
    countryName: countryName(country),
    region: region || null,
    weight,
    names: [as],
    demonyms: [],
  };
  return { place, as, rank: weight };
}

import type { Scene } from './scene.ts';
import { crossed, endOf, gapOf, opensParagraph } from './scene.ts';

/** Features of naming nobody. */
export function nobodyFeatures(scene: Scene): string[] {
  const { words, place, candidates, previous } = scene;
  const { quotation } = place;
  const length = quotation.surface.split(/\s+/, 9).length;
  const sentence = words[place.first]?.sentence;
  const linked = candidates.filter(
    ({ link, first }) => link !== 'none' && link !== 'owner' && words[first]?.sentence === sentence,
  );
  const some =
    linked.length === 0
      ? 'none'
      : linked.some(({ cue }) => cue?.class === 'say' || cue?.class === 'according')
        ? 'say'
        : 'other';
  const form = quotation.directness;
  const size = length > 8 ? 'long' : length > 4 ? 'mid' : length > 2 ? 'short' : 'word';
  const paragraph = words[place.first]?.paragraph;
  const alone = candidates.every(({ first }) => words[first]?.paragraph !== paragraph) ? 'alone' : 'amid';
  const near = cueNear(scene);
  return [
    '0',
    `0:${form}|${size}`,
    `0:${form}|${some}`,
    `0:${size}|${some}`,
    `0:${alone}|${form}`,
    `0:${previous === null ? 'first' : 'later'}|${form}|${some}`,
    `0:${near}|${form}|${size}`,
    `0:${near}|${gapOf(scene)}|${form}`,
    `0:${endOf(scene)}|${form}`,
    `0:${opensParagraph(words, place.first) ? 'opening' : 'woven'}|${gapOf(scene)}|${some}`,
    `0:${capitals(quotation.surface)}|${form}|${near}`,
  ];
}

/** How near the nearest cue of a possible speaker stands to the quotation. */
function cueNear({ quoted, place, candidates }: Scene): string {
  let least = Number.POSITIVE_INFINITY;
  for (const { cue, link } of candidates) {
    if (!cue || link === 'object' || link === 'owner') continue;
    if (crossed(quoted, Math.min(cue.last, place.first), Math.max(cue.first, place.last), place)) continue;
    const gap = cue.last < place.first ? place.first - cue.last : Math.max(0, cue.first - place.last);
    least = Math.min(least, gap);
  }
  return least <= 2 ? 'beside' : least <= 6 ? 'near' : least <= 20 ? 'away' : 'none';
}

/** Title case is for names of things. */
function capitals(surface: string): string {
  const words = surface.split(/\s+/, 12).filter((word) => word.length > 3);
  const large = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length < 2
    ? 'few'
    : large === words.length
      ? 'title'
      : large * 2 > words.length
        ? 'half'
        : 'plain';
}

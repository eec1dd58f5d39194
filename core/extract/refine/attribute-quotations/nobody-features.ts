import type { Scene } from './scene.ts';
import { crossed, endOf, gapOf, opensParagraph } from './scene.ts';

/** What there is to see of a quotation that may be nobody's: its own form, and who may speak near it. */
export interface NobodyView {
  readonly form: string;
  readonly size: string;
  readonly some: string;
  readonly alone: string;
  readonly order: string;
  readonly near: string;
  readonly gap: string;
  readonly end: string;
  readonly start: string;
  readonly capitals: string;
}

export function nobodyView(scene: Scene): NobodyView {
  const { words, place, candidates, previous } = scene;
  const { quotation } = place;
  const paragraph = words[place.first]?.paragraph;
  return {
    form: quotation.directness,
    size: sizeOf(quotation.surface),
    some: someIn(scene),
    alone: candidates.every(({ first }) => words[first]?.paragraph !== paragraph) ? 'alone' : 'amid',
    order: previous === null ? 'first' : 'later',
    near: cueNear(scene),
    gap: gapOf(scene),
    end: endOf(scene),
    start: opensParagraph(words, place.first) ? 'opening' : 'woven',
    capitals: capitals(quotation.surface),
  };
}

/** Features of naming nobody. */
export function nobodyFeatures(view: NobodyView): string[] {
  const { form, size, some, alone, order, near, gap, end, start } = view;
  return [
    '0',
    `0:${form}|${size}`,
    `0:${form}|${some}`,
    `0:${size}|${some}`,
    `0:${alone}|${form}`,
    `0:${order}|${form}|${some}`,
    `0:${near}|${form}|${size}`,
    `0:${near}|${gap}|${form}`,
    `0:${end}|${form}`,
    `0:${start}|${gap}|${some}`,
    `0:${view.capitals}|${form}|${near}`,
  ];
}

/** One text for all of it. */
export function nobodyKey({
  form,
  size,
  some,
  alone,
  order,
  near,
  gap,
  end,
  start,
  capitals,
}: NobodyView): string {
  return `${form} ${size} ${some} ${alone} ${order} ${near} ${gap} ${end} ${start} ${capitals}`;
}

function sizeOf(surface: string): string {
  const length = surface.split(/\s+/, 9).length;
  return length > 8 ? 'long' : length > 4 ? 'mid' : length > 2 ? 'short' : 'word';
}

/** Whether one who says something, or does anything else, is named in the sentence of the quotation. */
function someIn({ words, place, candidates }: Scene): string {
  const sentence = words[place.first]?.sentence;
  let some = 'none';
  for (const { link, first, cue } of candidates) {
    if (link === 'none' || link === 'owner' || words[first]?.sentence !== sentence) continue;
    if (cue?.class === 'say' || cue?.class === 'according') return 'say';
    some = 'other';
  }
  return some;
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

import type { Quotation } from '../../../model.ts';
import type { LinkedCandidate } from './link-cues.ts';
import type { Word } from './read-words.ts';

/** Where a quotation stands among the words. */
export interface Place {
  readonly quotation: Quotation;
  /** Indexes of its first and last part in the words. */
  readonly first: number;
  readonly last: number;
}

/** What the choice of one speaker may look at. */
export interface Scene {
  readonly words: readonly Word[];
  readonly place: Place;
  /** Those in reach, in order. */
  readonly candidates: readonly LinkedCandidate[];
  /** Chosen for the quotation before, or `null`. */
  readonly previous: LinkedCandidate | null;
  /** Where the quotation before ends, an index into the words, or -1. */
  readonly previousEnd: number;
}

/** Features of one candidate: position, order, class of cue, kind of phrase. None holds a word of the text. */
export function candidateFeatures(scene: Scene, candidate: LinkedCandidate): string[] {
  const { words, place, previous } = scene;
  const side = candidate.last < place.first ? 'before' : candidate.first > place.last ? 'after' : 'inside';
  const distance = bucket(
    side === 'before'
      ? place.first - candidate.last - 1
      : side === 'after'
        ? candidate.first - place.last - 1
        : innerDistance(scene, candidate),
  );
  const near = nearness(words, place, candidate);
  const { type, link } = candidate;
  const cue = cueFeature(scene, candidate);
  const form = place.quotation.directness;
  const end = endOf(scene);
  const led = leadOf(words, candidate);
  const rank = rankOf(scene, candidate, side);
  const same =
    previous === null
      ? 'first'
      : previous.first === candidate.first
        ? 'same'
        : sameName(words, previous, candidate)
          ? 'namesake'
          : 'other';
  const start = opensParagraph(words, place.first) ? 'opening' : 'woven';
  return [
    `t:${type}`,
    `l:${link}|${type}`,
    `c:${cue}`,
    `c:${cue}|${near}`,
    `c:${cue}|${form}|${end}`,
    `c:${cue}|${type}`,
    `s:${side}|${near}|${distance}`,
    `s:${side}|${near}|${form}|${end}|${link === 'none' ? 0 : 1}`,
    `s:${side}|${near}|${type}|${start}`,
    `r:${side}|${rank}|${near}`,
    `r:${side}|${rank}|${link}`,
    `p:${led}|${type}`,
    `p:${led}|${link}|${side}`,
    `h:${same}|${near}`,
    `h:${same}|${type}|${link}`,
    `h:${same}|${start}|${gapOf(scene)}`,
    `x:${between(scene, candidate)}|${side}`,
  ];
}

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
  return [
    '0',
    `0:${form}|${size}`,
    `0:${form}|${some}`,
    `0:${size}|${some}`,
    `0:${alone}|${form}`,
    `0:${previous === null ? 'first' : 'later'}|${form}|${some}`,
    `0:${cueNear(scene)}|${form}|${size}`,
    `0:${cueNear(scene)}|${gapOf(scene)}|${form}`,
    `0:${endOf(scene)}|${form}`,
    `0:${opensParagraph(words, place.first) ? 'opening' : 'woven'}|${gapOf(scene)}|${some}`,
    `0:${capitals(quotation.surface)}|${form}|${cueNear(scene)}`,
  ];
}

/** How near the nearest cue of a possible speaker stands to the quotation. */
function cueNear({ words, place, candidates }: Scene): string {
  let least = Number.POSITIVE_INFINITY;
  for (const { cue, link } of candidates) {
    if (!cue || link === 'object' || link === 'owner') continue;
    if (crossed(words, Math.min(cue.last, place.first), Math.max(cue.first, place.last), place)) continue;
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

function innerDistance({ words, place }: Scene, { first, last }: LinkedCandidate): number {
  let left = 0;
  while (first - left - 1 > place.first && (words[first - left - 1]?.quotation ?? -1) < 0) left += 1;
  let right = 0;
  while (last + right + 1 < place.last && (words[last + right + 1]?.quotation ?? -1) < 0) right += 1;
  return Math.min(left, right);
}

function bucket(distance: number): string {
  if (distance <= 3) return String(distance);
  if (distance <= 5) return '5';
  if (distance <= 8) return '8';
  return distance <= 14 ? '14' : distance <= 25 ? '25' : distance <= 50 ? '50' : 'far';
}

function nearness(words: readonly Word[], place: Place, { first }: LinkedCandidate): string {
  const own = words[first];
  const from = words[place.first];
  const to = words[place.last];
  if (!own || !from || !to) return 'far';
  if (own.sentence >= from.sentence && own.sentence <= to.sentence) return 'sentence';
  if (own.paragraph >= from.paragraph && own.paragraph <= to.paragraph) {
    if (own.sentence === to.sentence + 1) return 'next';
    return own.sentence === from.sentence - 1 ? 'last' : 'paragraph';
  }
  return own.paragraph === from.paragraph - 1
    ? 'paragraph-before'
    : own.paragraph > to.paragraph
      ? 'paragraph-after'
      : 'far';
}

/** How the candidate's cue stands to the quotation: its class, its side and how near it is. */
function cueFeature({ words, place }: Scene, { link, cue }: LinkedCandidate): string {
  if (!cue) return link;
  const side = cue.last < place.first ? 'b' : cue.first > place.last ? 'a' : 'i';
  const gap = side === 'b' ? place.first - cue.last - 1 : side === 'a' ? cue.first - place.last - 1 : 0;
  const size = gap <= 1 ? '1' : gap <= 3 ? '3' : gap <= 7 ? '7' : gap <= 15 ? '15' : 'far';
  const other = crossed(words, Math.min(cue.last, place.first), Math.max(cue.first, place.last), place)
    ? 'x'
    : '-';
  return `${link}|${cue.class}|${cue.form}|${side}${size}${other}`;
}

/** Another quotation lies in between. */
function crossed(words: readonly Word[], from: number, to: number, { first, last }: Place): boolean {
  for (let at = from; at <= to && at < from + 80; at += 1) {
    if ((at < first || at > last) && (words[at]?.quotation ?? -1) >= 0) return true;
  }
  return false;
}

function endOf({ words, place }: Scene): string {
  const text = place.quotation.surface;
  const closing = /[,]["'’”]?$/.test(text)
    ? 'comma'
    : /[?!]["'’”]?$/.test(text)
      ? 'mark'
      : /[.…]["'’”]?$/.test(text)
        ? 'stop'
        : 'open';
  const before = words[place.first - 1];
  const led =
    !before || before.sentence !== words[place.first]?.sentence
      ? 'start'
      : before.text === ','
        ? 'comma'
        : before.text === ':'
          ? 'colon'
          : before.lower === 'that'
            ? 'that'
            : 'word';
  return `${closing}|${led}`;
}

function leadOf(words: readonly Word[], { first }: LinkedCandidate): string {
  const before = words[first - 1];
  if (!before || before.sentence !== words[first]?.sentence) return 'start';
  if (before.quotation >= 0) return 'quote';
  if (/^[,;:—–-]$/.test(before.text)) return 'mark';
  if (
    /^(?:of|by|to|with|for|on|in|at|from|about|against|between|over|under|into|than|as|like|after|before)$/.test(
      before.lower,
    )
  )
    return 'prep';
  if (/^(?:and|or|but|while|that|because|when|if|where|as|although|though)$/.test(before.lower))
    return 'joint';
  return /^['’]s?$/.test(before.text) ? 'owned' : 'word';
}

function rankOf({ place, candidates }: Scene, candidate: LinkedCandidate, side: string): string {
  let rank = 0;
  for (const other of candidates) {
    if (
      side === 'before'
        ? other.first > candidate.first && other.last < place.first
        : other.first < candidate.first && other.first > place.last
    )
      rank += 1;
  }
  return rank > 4 ? '5' : String(rank);
}

/** Better linked candidates nearer by. */
function between({ place, candidates }: Scene, candidate: LinkedCandidate): string {
  const before = candidate.last < place.first;
  const nearer = candidates.filter(
    ({ first, last, link, cue }) =>
      cue !== null &&
      link !== 'object' &&
      (before
        ? first > candidate.first && last < place.first
        : first < candidate.first && first > place.last),
  );
  return nearer.length > 2 ? '3' : String(nearer.length);
}

function sameName(words: readonly Word[], a: LinkedCandidate, b: LinkedCandidate): boolean {
  return words[a.last]?.lower === words[b.last]?.lower;
}

function opensParagraph(words: readonly Word[], index: number): boolean {
  return words[index - 1]?.paragraph !== words[index]?.paragraph;
}

function gapOf({ words, place, previousEnd }: Scene): string {
  if (previousEnd < 0) return 'none';
  const gap = (words[place.first]?.paragraph ?? 0) - (words[previousEnd]?.paragraph ?? 0);
  const sentences = (words[place.first]?.sentence ?? 0) - (words[previousEnd]?.sentence ?? 0);
  return gap === 0 ? `same${Math.min(sentences, 2)}` : gap === 1 ? 'next' : 'far';
}

import type { Cue } from './find-cues.ts';
import type { LinkedCandidate } from './link-cues.ts';
import type { Word } from './read-words.ts';
import type { Place, Scene } from './scene.ts';
import { crossed, endOf, gapOf, opensParagraph } from './scene.ts';

/** How one candidate stands to the quotation: position, order, class of cue, kind of phrase. No word of the text. */
export function standingOf(scene: Scene, candidate: LinkedCandidate) {
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
  const linked = link === 'none' ? 0 : 1;
  const gap = gapOf(scene);
  const nearer = between(scene, candidate);
  const rival = rivalOf(scene, candidate);
  return {
    type,
    link,
    linked,
    cue,
    near,
    form,
    end,
    side,
    distance,
    start,
    rank,
    led,
    same,
    gap,
    nearer,
    rival,
  };
}

export type Standing = ReturnType<typeof standingOf>;

export function candidateFeatures(standing: Standing): string[] {
  const { type, link, linked, cue, near, form, end, side, distance, start, rank, led, same, gap, nearer } =
    standing;
  const { rival } = standing;
  return [
    `t:${type}`,
    `l:${link}|${type}`,
    `c:${cue}`,
    `c:${cue}|${near}`,
    `c:${cue}|${form}|${end}`,
    `c:${cue}|${type}`,
    `s:${side}|${near}|${distance}`,
    `s:${side}|${near}|${form}|${end}|${linked}`,
    `s:${side}|${near}|${type}|${start}`,
    `r:${side}|${rank}|${near}`,
    `r:${side}|${rank}|${link}`,
    `p:${led}|${type}`,
    `p:${led}|${link}|${side}`,
    `h:${same}|${near}`,
    `h:${same}|${type}|${link}`,
    `h:${same}|${start}|${gap}`,
    `x:${nearer}|${side}`,
    `y:${rival}|${link}`,
    `y:${rival}|${same}`,
    `y:${rival}|${form}|${end}`,
  ];
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
function cueFeature({ words, place }: Scene, candidate: LinkedCandidate): string {
  const cue = nearestOwn(place, candidate);
  const link = cue === candidate.cue ? candidate.link : 'shared';
  if (!cue) return link;
  const side = cue.last < place.first ? 'b' : cue.first > place.last ? 'a' : 'i';
  const gap = side === 'b' ? place.first - cue.last - 1 : side === 'a' ? cue.first - place.last - 1 : 0;
  const size = gap <= 1 ? '1' : gap <= 3 ? '3' : gap <= 7 ? '7' : gap <= 15 ? '15' : 'far';
  const other = crossed(words, Math.min(cue.last, place.first), Math.max(cue.first, place.last), place)
    ? 'x'
    : '-';
  return `${link}|${cue.class}|${cue.form}|${side}${size}${other}`;
}

/** Of the candidate's own cues the one nearest to the quotation. */
function nearestOwn({ first, last }: Place, { cue, also }: LinkedCandidate): Cue | null {
  const gap = (one: Cue) => (one.last < first ? first - one.last : Math.max(0, one.first - last));
  return also.reduce((best, one) => (best === null || gap(one) < gap(best) ? one : best), cue);
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
  if (/^(?:which|whom|who|what)$/.test(before.lower)) return 'relative';
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

/** Who says something by a cue that stands between the candidate's own and the quotation, in its sentence: how near that is. */
function rivalOf({ words, place, candidates }: Scene, candidate: LinkedCandidate): string {
  const own = nearestOwn(place, candidate);
  if (!own || own.last >= place.first) return '-';
  const sentence = words[place.first]?.sentence;
  let nearest: LinkedCandidate | null = null;
  for (const other of candidates) {
    const { cue, link } = other;
    if (!cue || cue.first <= own.last || cue.last >= place.first || other === candidate) continue;
    if (!/^(?:subject|inverted|source)/.test(link) || words[cue.first]?.sentence !== sentence) continue;
    if (cue.form === 'finite' && (cue.class === 'say' || cue.class === 'according')) nearest = other;
  }
  if (!nearest?.cue) return 'none';
  const gap = place.first - nearest.cue.last - 1;
  return `${nearest.type === 'who' ? 'who' : 'one'}${gap <= 1 ? '1' : gap <= 4 ? '4' : gap <= 12 ? '12' : 'far'}`;
}

function sameName(words: readonly Word[], a: LinkedCandidate, b: LinkedCandidate): boolean {
  return words[a.last]?.lower === words[b.last]?.lower;
}

import { NEVER_AT_ENDS } from '../data/small-words.ts';
import { isNameShaped, type Word } from '../find/read-words.ts';
import type { WordView } from './view-words.ts';

/**
 * Words between two capitals, those that hyphens join counted as one: "Organisation |for the prohibition of| Chemical
 * Weapons". Of 141,000 words of news and encyclopedias none of a longer row was told to be of a name but those right beside
 * the capital, and of these none that `NEVER_AT_ENDS` has: two thirds of all words are left out.
 */
const LONGEST_GAP = 4;
/** Counted one by one: "Prayut Chan-o-|cha", "|south-east England". */
const MOST = 6;
const NONE = -1;

/** For each word 1 if it stands beside a capitalised word of its sentence or between two, or is one: no other can be of a name. */
export function nearCapitals(views: readonly WordView[]): Uint8Array {
  const near = new Uint8Array(views.length);
  let last = NONE;
  for (let at = 0; at < views.length; at++) {
    if (!isNameShaped((views[at] as WordView).word)) continue;
    near[at] = 1;
    if (last !== NONE && isOneGap(views, last, at)) near.fill(1, last, at);
    else {
      if (last !== NONE) reach(views, last, 1, near);
      reach(views, at, -1, near);
    }
    last = at;
  }
  if (last !== NONE) reach(views, last, 1, near);
  return near;
}

/** Whether so few words stand between two capitalised ones of a sentence that all may be of one name. */
function isOneGap(views: readonly WordView[], from: number, to: number): boolean {
  if (to - from > 2 * MOST) return false;
  let gap = -1;
  for (let at = from; at < to; at++) {
    const [word, next] = [views[at]?.word as Word, views[at + 1]?.word as Word];
    if (word.sentence !== next.sentence) return false;
    if (!isOneWord(word, next)) gap += 1;
  }
  return gap <= LONGEST_GAP;
}

/** The word on one side of a capitalised one, with all that hyphens join to either. */
function reach(views: readonly WordView[], from: number, step: -1 | 1, near: Uint8Array): void {
  let left = 1;
  let last = (views[from] as WordView).word;
  for (let count = 1; count <= MOST; count++) {
    const at = from + count * step;
    const word = views[at]?.word;
    if (word?.sentence !== last.sentence) return;
    const isPart = step > 0 ? isOneWord(last, word) : isOneWord(word, last);
    if (!isPart) left -= 1;
    if (left < 0) return;
    if (isPart || !NEVER_AT_ENDS.has(word.text)) near[at] = 1;
    last = word;
  }
}

/** One is a hyphen or the dot of "example.org", and nothing stands between them. */
function isOneWord(word: Word, next: Word): boolean {
  return next.isJoined && (isJoint(word) || isJoint(next));
}

function isJoint({ text }: Word): boolean {
  return text === '-' || text === '.';
}

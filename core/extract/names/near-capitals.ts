import { isNameShaped, type Word } from '../find/read-words.ts';
import type { WordView } from './view-words.ts';

/**
 * Words, those that hyphens join counted as one: "Yoon Suk-|yeol". Of 188,000 words of news, posts and encyclopedias none
 * that stood further from a capital was told to be of a name, and half of all do.
 */
const FURTHEST = 2;
/** Counted one by one: "Prayut Chan-o-|cha", "|south-east England". */
const MOST = 6;

/** For each word 1 if a capitalised word of its sentence is near it, or it is one: no other can be of a name. */
export function nearCapitals(views: readonly WordView[]): Uint8Array {
  const near = new Uint8Array(views.length);
  for (let at = 0; at < views.length; at++) {
    if (!isNameShaped((views[at] as WordView).word)) continue;
    near[at] = 1;
    reach(views, at, -1, near);
    reach(views, at, 1, near);
  }
  return near;
}

function reach(views: readonly WordView[], from: number, step: -1 | 1, near: Uint8Array): void {
  let left = FURTHEST;
  let last = (views[from] as WordView).word;
  for (let count = 1; count <= MOST; count++) {
    const at = from + count * step;
    const word = views[at]?.word;
    if (word?.sentence !== last.sentence) return;
    if (!(step > 0 ? isHyphened(last, word) : isHyphened(word, last))) left -= 1;
    if (left < 0) return;
    near[at] = 1;
    last = word;
  }
}

/** One is a hyphen, and nothing stands between them. */
function isHyphened(word: Word, next: Word): boolean {
  return next.isJoined && (word.text === '-' || next.text === '-');
}

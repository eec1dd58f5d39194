import type { Span } from '../../../model.ts';
import { MAKERS, NAMING_WORDS, NETWORKS, WORK_NOUNS } from '../../data/quotation-words.ts';

const NAMED = new RegExp(
  String.raw`\b(?:${[...WORK_NOUNS, ...NAMING_WORDS].join('|')})(?:,| by [A-Z]\w+(?: [A-Z]\w+)?,?)?\s$|\b(?:${NETWORKS.join('|')})(?:['’]s?)?(?: [A-Z]\w+){0,2}\s$`,
);
/** "… star Jane Doe": a work comes before the people who made it. */
const MADE_BY = new RegExp(String.raw`^ (?:${MAKERS.join('|')})\b`);
const LONGEST_TITLE = 12;

/** "Meet the Press" is a programme and "13 Hours" a film: in title case, and the words before say that it is one. */
export function isTitle(text: string, outer: Span, inner: Span): boolean {
  if (isMarkup(text, outer, inner) || isCited(text, outer)) return true;
  const words = text.slice(inner.start, inner.end).split(/\s+/, LONGEST_TITLE + 1);
  if (words.length > LONGEST_TITLE || !isTitleCase(words)) return false;
  const before = text.slice(Math.max(0, outer.start - 60), outer.start);
  if (NAMED.test(before) || MADE_BY.test(text.slice(outer.end, outer.end + 12))) return true;
  return (
    words.length >= 2 &&
    words.length <= 8 &&
    /\b(?:on|of|to|from|for|in) $|["”],? (?:and )?$/.test(before) &&
    !/[!?]$/.test(words.join(' ')) &&
    words.every(isTitleWord)
  );
}

function isTitleCase(words: readonly string[]): boolean {
  return isTitleWord(words[0] ?? '') && words.every((word) => isTitleWord(word) || word.length <= 4);
}

function isTitleWord(word: string): boolean {
  return /^[\p{Lu}\d(“‘"']|^(?:of|the|and|a|an|to|in|on|for|at|with|&)$/u.test(word);
}

/** `<tweet author="x">`: an attribute of a tag that was left in the text. */
function isMarkup(text: string, outer: Span, inner: Span): boolean {
  return text.charAt(outer.start - 1) === '=' || /^[>/]|<\w+\/?>$/.test(text.slice(inner.start, inner.end));
}

/** `"Sam Mendes leaves Broadway," by Michael Paulson`: a headline and who wrote it. */
function isCited(text: string, outer: Span): boolean {
  return /^,? by (?:the )?\p{Lu}[\p{L}.]+(?: ?['’]s?)? \p{Lu}/u.test(text.slice(outer.end, outer.end + 60));
}

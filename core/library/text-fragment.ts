import type { Span } from '../model.ts';

/** Up to here a sentence is given whole. UTF-16 code units, before they are escaped. */
const LONGEST_WHOLE = 120;
const FEWEST_WORDS = 5;
const MOST_WORDS = 14;

/**
 * The directive that makes browsers open a page at a part of its text: `text=[prefix-,]start[,end][,-suffix]`. It
 * matches whole words, whatever their case, and takes what comes first: the words are so many that the first place is
 * the right one. `null`: no such words were found. https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment({ text, folded }: SearchedText, span: Span): string | null {
  const searched = { text, folded };
  const words = wordsOf(text, span);
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return null;
  const whole = { start: first.start, end: last.end };
  if (whole.end - whole.start <= LONGEST_WHOLE && !text.slice(whole.start, whole.end).includes('\n'))
    return exact(searched, whole);
  return fromTo(searched, words);
}

/** A text, and the same in lower case with every character in its place. */
export interface SearchedText {
  readonly text: string;
  readonly folded: string;
}

export function searchedText(text: string): SearchedText {
  const folded = text.toLowerCase();
  return { text, folded: folded.length === text.length ? folded : text }; // "İ" becomes longer
}

function exact(searched: SearchedText, whole: Span): string | null {
  const { text } = searched;
  const given = cut(text, whole);
  if (isFirst(searched, whole)) return `text=${escaped(given)}`;
  for (let count = 2; count <= MOST_WORDS; count++) {
    const prefix = wordsBefore(text, whole.start, count);
    if (prefix && isFirst(searched, { start: prefix.start, end: whole.end }))
      return `text=${escaped(cut(text, prefix))}-,${escaped(given)}`;
    const suffix = wordsBehind(text, whole.end, count);
    if (suffix && isFirst(searched, { start: whole.start, end: suffix.end }))
      return `text=${escaped(given)},-${escaped(cut(text, suffix))}`;
  }
  return null;
}

/** Its first and its last words, neither over the end of a paragraph. */
function fromTo(searched: SearchedText, words: readonly Span[]): string | null {
  const { text } = searched;
  for (let count = FEWEST_WORDS; count <= MOST_WORDS && count * 2 <= words.length; count++) {
    const start = over(words.slice(0, count));
    const end = over(words.slice(-count));
    const isOneLine = ![start, end].some((part) => text.slice(part.start, part.end).includes('\n'));
    if (isOneLine && isFirst(searched, start) && isFirst(searched, end, start.end))
      return `text=${escaped(cut(text, start))},${escaped(cut(text, end))}`;
  }
  return null;
}

const over = (words: readonly Span[]): Span => ({
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? 0,
});

/** Runs of letters and digits, with the signs inside of them: "U.S.", "don’t". */
function wordsOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/gu)].map((word) => ({
    start: start + word.index,
    end: start + word.index + word[0].length,
  }));
}

function wordsBefore(text: string, end: number, count: number): Span | null {
  const words = wordsOf(text, { start: Math.max(0, end - 400), end }).slice(-count);
  return words.length === 0 ? null : over(words);
}

function wordsBehind(text: string, start: number, count: number): Span | null {
  const words = wordsOf(text, { start, end: Math.min(text.length, start + 400) }).slice(0, count);
  return words.length === 0 ? null : over(words);
}

/** Whether a part of the text is the first place, from `from` on, where its words stand. */
function isFirst({ folded }: SearchedText, { start, end }: Span, from = 0): boolean {
  return folded.indexOf(folded.slice(start, end), from) === start;
}

const cut = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ');

/** A dash is a sign of the directive itself. */
const escaped = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

import { isCapital, isLetter, lengthOf } from '../../characters.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Article, Sentence, Span } from '../../model.ts';

export type Shape = 'lower' | 'capital' | 'upper' | 'number' | 'mark';

/** A word, number or punctuation mark. Parts joined by a hyphen are words of their own, so is a possessive "'s". */
export interface Word extends Span {
  readonly text: string;
  readonly shape: Shape;
  /** Index into `Article.sentences`. */
  readonly sentence: number;
  /** Nothing stands between it and the word before it. */
  readonly isJoined: boolean;
  /** Begins a sentence, a quotation or a clause after a colon: its capital says nothing. */
  readonly isFirst: boolean;
  /** Stands in a headline or line whose words are all written large: its capital says nothing. */
  readonly isLoud: boolean;
  /** Stands in a line of capitals alone: that it is an acronym does not show. */
  readonly isShouted: boolean;
}

/**
 * Takes "Nur", "-", "Sultan"; "U.S.", "W.Va."; "Kazakhstan", "’s"; "O'Brien"; "Ta‘izz".
 * The parts are tried in order: abbreviations with dots, words, numbers, possessives, any other mark.
 */
const WORD =
  /(?:\p{Lu}\.)+\p{Lu}\p{Ll}\.(?!\p{L})|(?:\p{Lu}\.){2,}(?:\p{Lu}(?!\p{L}))?|['’]s(?!\p{L})|\p{L}[\p{L}\p{M}\p{N}]*(?:['’‘ʻ](?!s(?!\p{L}))\p{L}[\p{L}\p{M}\p{N}]*)*|\p{N}[\p{N}\p{L}]*(?:[.,]\p{N}+)*|[^\s\p{L}\p{N}]/gu;

/** After these a capital is due whatever the word is. Straight quotes may also close. */
const OPENERS = new Set([':', '“', '"', '‘', '(', '•', '–', '—', '|']);
/** The share of capitals among the longer words from which a line counts as loud. */
const LOUD = 0.8;
const LOUD_WORDS = 4;
const LONG_WORD = 4;

/** What every finder of names reads. */
export interface Reading {
  readonly article: Article;
  readonly words: readonly Word[];
  readonly gazetteer: Gazetteer;
}

/** All words of the parts of an article that are read for names; navigation and credits are not. */
export function readWords(article: Article): Word[] {
  return article.sentences.flatMap((sentence, index) =>
    sentence.kind === 'navigation' || sentence.kind === 'credit'
      ? []
      : wordsOf({ text: article.text, sentence, index }),
  );
}

function wordsOf({ text, sentence, index }: { text: string; sentence: Sentence; index: number }): Word[] {
  const words: Word[] = [];
  const body = text.slice(sentence.start, sentence.end);
  const { isLoud, isShouted } = loudnessOf(body);
  let isFirst = true;
  for (let next = nextWord(body, 0); next; next = nextWord(body, next.end)) {
    const start = sentence.start + next.start;
    const { surface, shape } = next;
    const last = words.at(-1);
    const isJoined = last?.end === start;
    words.push({
      start,
      end: sentence.start + next.end,
      text: surface,
      shape,
      sentence: index,
      isJoined,
      isFirst: isFirst && shape !== 'mark',
      isLoud,
      isShouted,
    });
    if (shape !== 'mark') isFirst = false;
    else if (OPENERS.has(surface)) isFirst = true;
  }
  return words;
}

interface Piece extends Span {
  readonly surface: string;
  readonly shape: Shape;
}

/** The first word that begins at `from` or later. */
function nextWord(text: string, from: number): Piece | null {
  let start = from;
  while (isAsciiSpace(text.charCodeAt(start))) start += 1;
  return plainWord(text, start) ?? matchedWord(text, start);
}

function matchedWord(text: string, from: number): Piece | null {
  WORD.lastIndex = from;
  const match = WORD.exec(text);
  if (!match) return null;
  const [surface] = match;
  return { start: match.index, end: match.index + surface.length, surface, shape: shapeOf(surface) };
}

/** The word here, if it is of ASCII alone and its end is plain to see: most are. Patterns cost more. */
function plainWord(text: string, start: number): Piece | null {
  const first = text.charCodeAt(start);
  if (isAsciiMark(first)) return { start, end: start + 1, surface: text.charAt(start), shape: 'mark' };
  if (!isAsciiLetter(first) && !isAsciiDigit(first)) return null;
  let end = start + 1;
  let unit = text.charCodeAt(end);
  let hasSmall = isAsciiSmall(first);
  for (; isAsciiLetter(unit) || isAsciiDigit(unit); unit = text.charCodeAt(++end))
    hasSmall ||= isAsciiSmall(unit);
  if (mayGoOn({ first, length: end - start, unit })) return null;
  const surface = text.slice(start, end);
  if (isAsciiDigit(first)) return { start, end, surface, shape: 'number' };
  if (isAsciiSmall(first)) return { start, end, surface, shape: 'lower' };
  return { start, end, surface, shape: hasSmall || end - start === 1 ? 'capital' : 'upper' };
}

/** With a letter beyond ASCII, behind an apostrophe, or behind the stop of an abbreviation or a figure. */
function mayGoOn({ first, length, unit }: { first: number; length: number; unit: number }): boolean {
  if (unit > 127 || unit === APOSTROPHE) return true;
  if (isAsciiDigit(first)) return unit === STOP || unit === COMMA;
  return unit === STOP && length === 1 && !isAsciiSmall(first);
}

/** Of no word but itself. */
function isAsciiMark(unit: number): boolean {
  return unit > 32 && unit < 127 && unit !== APOSTROPHE && !isAsciiLetter(unit) && !isAsciiDigit(unit);
}

const [APOSTROPHE, COMMA, STOP] = [39, 44, 46];

function isAsciiSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13);
}

function isAsciiSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

function isAsciiLetter(unit: number): boolean {
  return isAsciiSmall(unit) || (unit >= 65 && unit <= 90);
}

function isAsciiDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function shapeOf(text: string): Shape {
  if (/^\p{N}/u.test(text)) return 'number';
  if (!/^\p{L}/u.test(text)) return 'mark';
  // "d'Ivoire": the capital behind an apostrophe is a name's.
  if (!/^\p{Lu}|^\p{Ll}['’]\p{Lu}/u.test(text)) return 'lower';
  return text.length > 1 && !/\p{Ll}/u.test(text) ? 'upper' : 'capital';
}

/** "EU Calls For Peaceful Settlement", "PROTESTS GROW"; but not "Paris Hilton met Jack London." */
function loudnessOf(line: string): { isLoud: boolean; isShouted: boolean } {
  const { count, capital, shouted } = countLong(line);
  // "WHO DECIDED?": a question between paragraphs may be short.
  const isAsked = count > 0 && shouted === count && line.trimEnd().endsWith('?');
  const isShouted = isAsked || (count >= LOUD_WORDS && shouted / count >= LOUD);
  const isTitle = count > LOUD_WORDS && capital / count >= LOUD && !/[.!?]["”’)]?$/.test(line.trimEnd());
  return { isLoud: isShouted || isTitle, isShouted };
}

/** Runs of letters that are long enough, how many of them begin with a capital, and how many are capitals alone. */
function countLong(line: string): { count: number; capital: number; shouted: number } {
  const long = { count: 0, capital: 0, shouted: 0 };
  for (let at = 0; at < line.length; ) {
    let letters = 0;
    let capitals = 0;
    const first = line.codePointAt(at) ?? 0;
    let code = first;
    for (; isLetter(code); code = line.codePointAt(at) ?? 0) {
      letters += 1;
      if (isCapital(code)) capitals += 1;
      at += lengthOf(code);
    }
    if (letters >= LONG_WORD) {
      long.count += 1;
      if (isCapital(first)) long.capital += 1;
      if (capitals === letters) long.shouted += 1;
    }
    at += lengthOf(code);
  }
  return long;
}

/** Words that are written small somewhere in the article: at the start of a sentence they are no names. */
export function smallWords(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.filter(({ shape }) => shape === 'lower').map(({ text }) => text));
}

export function isNameShaped({ shape }: Word): boolean {
  return shape === 'capital' || shape === 'upper';
}

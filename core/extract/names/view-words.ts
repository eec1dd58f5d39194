import { isCapital, isNumber, isSign, lengthOf } from '../../characters.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { hashText } from '../../hash.ts';
import type { Reading, Shape, Word } from '../find/read-words.ts';
import { wordClasses } from './word-classes.ts';

/** A word as the tagger sees it. Same text, same `sight`: most words of an article come again. */
export interface WordView {
  readonly word: Word;
  /** The same for the same sight and stance, from 1 on; 0: no word. */
  readonly id: number;
  readonly sight: WordSight;
  /** Shape, and whether its capital says anything. */
  readonly stance: number;
}

export interface WordSight {
  readonly lower: string;
  readonly hash: number;
  readonly prefix: number;
  readonly suffixes: readonly number[];
  /** "Xx", "XX-9": the order of large, small, digits. */
  readonly pattern: number;
  readonly classes: readonly number[];
  /** The same number for the same classes; 0: none. */
  readonly classSet: number;
  /** What the gazetteer knows under this one word: nothing, a demonym, a town, a city, a region, a country. */
  readonly listed: number;
}

const DEMONYM = 1;
const FIRST_NAMED_PLACE = 2;
/** Thousands of inhabitants at which a place is no longer a town, and no longer a city. */
const SIZES = [30, 100, 500, 2000];
/** Stances of one shape: three questions are answered with yes or no. */
const OF_SHAPE = 8;
const FIRST_STANCE: Readonly<Record<Shape, number>> = {
  lower: 0,
  capital: OF_SHAPE,
  upper: 2 * OF_SHAPE,
  number: 3 * OF_SHAPE,
  mark: 4 * OF_SHAPE,
};
/** A stance is less than this. */
export const STANCES = 5 * OF_SHAPE;

export function viewWords({ words, gazetteer }: Reading): WordView[] {
  const seen = new Map<string, { readonly sight: WordSight; readonly ids: number[] }>();
  const classSets = new Map<string, number>([['', 0]]);
  const views: WordView[] = [];
  let count = 0;
  for (const word of words) {
    let known = seen.get(word.text);
    if (!known) {
      known = { sight: sightOf(word, gazetteer, classSets), ids: [] };
      seen.set(word.text, known);
    }
    const stance =
      FIRST_STANCE[word.shape] + Number(word.isFirst) * 4 + Number(word.isLoud) * 2 + Number(word.isJoined);
    known.ids[stance] ??= ++count;
    views.push({ word, id: known.ids[stance] ?? 0, sight: known.sight, stance });
  }
  return views;
}

function sightOf({ text, shape }: Word, gazetteer: Gazetteer, classSets: Map<string, number>): WordSight {
  const lower = text.toLowerCase();
  const classes = wordClasses(text, lower);
  return {
    lower,
    hash: hashText(lower),
    prefix: hashText(lower, 0, 3),
    suffixes: [2, 3, 4].map((length) => hashText(lower, lower.length - length)),
    pattern: hashText(patternOf(text)),
    classes,
    classSet: classes.length === 0 ? 0 : numberOf(classes.join(), classSets),
    listed: shape === 'capital' || shape === 'upper' ? listedAs(text, gazetteer) : 0,
  };
}

function numberOf(key: string, numbers: Map<string, number>): number {
  const known = numbers.get(key) ?? numbers.size;
  numbers.set(key, known);
  return known;
}

const LONGEST_PATTERN = 24;

function patternOf(word: string): string {
  const text = word.slice(0, LONGEST_PATTERN);
  let pattern = '';
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const sort = sortOf(code);
    let to = at + lengthOf(code);
    while (sort !== '' && to < text.length && sortOf(text.codePointAt(to) ?? 0) === sort)
      to += lengthOf(text.codePointAt(to) ?? 0);
    pattern += sort === 'X' && to - at > 1 ? 'XX' : sort || String.fromCodePoint(code);
    at = to;
  }
  return pattern;
}

/** Of a sign nothing: it stands for itself. */
function sortOf(code: number): 'X' | '9' | 'x' | '' {
  if (isCapital(code)) return 'X';
  if (isNumber(code)) return '9';
  return isSign(code) ? '' : 'x';
}

function listedAs(text: string, gazetteer: Gazetteer): number {
  if (gazetteer.isDemonym(text)) return DEMONYM;
  const first = gazetteer.placesNamed(text)[0];
  if (!first) return 0;
  if (first.place.kind === 'country') return FIRST_NAMED_PLACE + SIZES.length + 1;
  if (first.place.kind === 'admin1') return FIRST_NAMED_PLACE + SIZES.length + 2;
  return FIRST_NAMED_PLACE + SIZES.filter((size) => first.rank >= size).length;
}

/** Stands where an article or a sentence ends. */
export const NO_WORD: WordView = {
  word: {
    start: 0,
    end: 0,
    text: '',
    shape: 'mark',
    sentence: -1,
    isJoined: false,
    isFirst: false,
    isLoud: false,
    isShouted: false,
  },
  id: 0,
  sight: {
    lower: '',
    hash: 0,
    prefix: 0,
    suffixes: [0, 0, 0],
    pattern: 0,
    classes: [],
    classSet: 0,
    listed: 0,
  },
  stance: -1,
};

/** The two words before a word, itself, and the two behind it; nothing from beyond its sentence. */
export function neighbours(views: readonly WordView[], at: number): Neighbours {
  const sentence = views[at]?.word.sentence ?? -1;
  return [
    nearIn(views, at - 2, sentence),
    nearIn(views, at - 1, sentence),
    nearIn(views, at, sentence),
    nearIn(views, at + 1, sentence),
    nearIn(views, at + 2, sentence),
  ];
}

function nearIn(views: readonly WordView[], at: number, sentence: number): WordView {
  const view = views[at];
  return view !== undefined && view.word.sentence === sentence ? view : NO_WORD;
}

export type Neighbours = readonly [WordView, WordView, WordView, WordView, WordView];

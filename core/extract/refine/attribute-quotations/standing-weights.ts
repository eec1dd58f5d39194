import { NumberPairs } from './number-pairs.ts';
import { countOf, type Field, placeOf, type Standing, textOf } from './standing.ts';

/** What is weighed: the fields that make a feature, under its letter. */
const TEMPLATES: readonly (readonly [letter: string, ...fields: Field[]])[] = [
  ['t', 'type'],
  ['l', 'link', 'type'],
  ['c', 'cue'],
  ['c', 'cue', 'near'],
  ['c', 'cue', 'form', 'end'],
  ['c', 'cue', 'type'],
  ['s', 'side', 'near', 'distance'],
  ['s', 'side', 'near', 'form', 'end', 'linked'],
  ['s', 'side', 'near', 'type', 'start'],
  ['r', 'side', 'rank', 'near'],
  ['r', 'side', 'rank', 'link'],
  ['p', 'led', 'type'],
  ['p', 'led', 'link', 'side'],
  ['h', 'same', 'near'],
  ['h', 'same', 'type', 'link'],
  ['h', 'same', 'start', 'gap'],
  ['x', 'nearer', 'side'],
  ['y', 'rival', 'link'],
  ['y', 'rival', 'same'],
  ['y', 'rival', 'form', 'end'],
];

/** The features of a standing: "t:name", "l:subject|name". */
export function candidateFeatures(standing: Standing): string[] {
  return TEMPLATES.map((_, at) => featureOf(standing, at));
}

function featureOf(standing: Standing, template: number): string {
  const [letter, ...fields] = TEMPLATES[template] ?? [''];
  return `${letter}:${fields.map((field) => textOf(field, standing[placeOf(field)] ?? 0)).join('|')}`;
}

/** Of each template where its fields are in a standing, and how many values each has; a cue comes first, uncounted. */
const PLACES = TEMPLATES.map(([, ...fields]) => fields.map(placeOf));
const COUNTS = TEMPLATES.map(([, ...fields]) => fields.map((field) => countOf(field) ?? 0));
const CUE = placeOf('cue');
const FIRST_ROOM = 64;

/** More than there are ways for a cue to stand. */
const MOST_CUES = 1 << 13;
/** All fields but the cue, in halves: the numbers of one fit into a number that V8 needs no object for. */
const FIRST_HALF = halfOf(['type', 'link', 'near', 'form', 'end']);
const SECOND_HALF = halfOf(['side', 'distance', 'start', 'rank', 'led', 'same', 'gap', 'nearer', 'rival']);

function halfOf(fields: readonly Field[]) {
  return fields.map((field) => ({ place: placeOf(field), count: countOf(field) ?? 0 }));
}

function keyOf(standing: Standing, half: ReturnType<typeof halfOf>): number {
  let key = 0;
  for (const { place, count } of half) key = key * count + (standing[place] ?? 0);
  return key;
}

/**
 * The sum of the weights of a standing. Each weight is looked up by its text once and then by number: a text of
 * quotations alone asks for the standings of millions.
 */
export class StandingWeights {
  readonly #weights: Readonly<Record<string, number>>;
  /** Of each template the weights by the numbers of its fields, the first counting most; NaN: not looked up yet. */
  readonly #known = TEMPLATES.map(() => new Float64Array(FIRST_ROOM).fill(Number.NaN));
  /** The cues met so far, numbered anew: few of all that there may be. */
  readonly #cues = new Map<number, number>();

  constructor(weights: Readonly<Record<string, number>>) {
    this.#weights = weights;
  }

  /** Of standings weighed before: an article repeats many. */
  readonly #scores = new NumberPairs();

  scoreOf(standing: Standing): number {
    const cue = this.#cueOf(standing[CUE] ?? 0);
    const first = keyOf(standing, FIRST_HALF) * MOST_CUES + cue;
    const second = keyOf(standing, SECOND_HALF);
    const known = this.#scores.get(first, second);
    if (!Number.isNaN(known)) return known;
    const score = this.#weigh(standing, cue);
    this.#scores.set(first, second, score);
    return score;
  }

  #weigh(standing: Standing, cue: number): number {
    let score = 0;
    for (let template = 0; template < TEMPLATES.length; template++) {
      const places = PLACES[template] ?? [];
      const counts = COUNTS[template] ?? [];
      let cell = 0;
      for (let at = 0; at < places.length; at++) {
        const place = places[at] ?? 0;
        cell = cell * (counts[at] ?? 0) + (place === CUE ? cue : (standing[place] ?? 0));
      }
      const known = this.#known[template]?.[cell] ?? Number.NaN;
      score += Number.isNaN(known) ? this.#lookUp(template, cell, standing) : known;
    }
    return score;
  }

  #cueOf(number: number): number {
    const known = this.#cues.get(number);
    if (known !== undefined) return known;
    const next = this.#cues.size;
    this.#cues.set(number, next);
    return next;
  }

  #lookUp(template: number, cell: number, standing: Standing): number {
    const weight = this.#weights[featureOf(standing, template)] ?? 0;
    const known = this.#known[template] ?? new Float64Array();
    const roomy = cell < known.length ? known : withRoom(known, 2 * (cell + 1));
    roomy[cell] = weight;
    this.#known[template] = roomy;
    return weight;
  }
}

function withRoom(known: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const longer = new Float64Array(length).fill(Number.NaN);
  longer.set(known);
  return longer;
}

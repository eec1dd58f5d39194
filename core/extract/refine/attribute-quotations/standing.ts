import type { Directness } from '../../../model.ts';
import { cueText } from './cue-standing.ts';
import type { CandidateType } from './find-candidates.ts';
import type { Link } from './link-cues.ts';
import { numbered } from './numbered.ts';

export const TYPE = numbered<CandidateType>(['name', 'he', 'they', 'it', 'who', 'we', 'phrase', 'plural']);
export const LINK = numbered<Link>([
  ...(['none', 'subject', 'subject-phrase', 'subject-apposition', 'inverted'] as const),
  ...(['source', 'object', 'by', 'owner', 'signature'] as const),
]);
const LINKED = numbered(['0', '1']);
export const NEAR = numbered([
  ...(['sentence', 'next', 'last', 'paragraph'] as const),
  ...(['paragraph-before', 'paragraph-after', 'far'] as const),
]);
export const FORM = numbered<Directness>(['direct', 'mixed', 'indirect']);
export const END = numbered(
  ['comma', 'mark', 'stop', 'open'].flatMap((closing) =>
    ['start', 'comma', 'colon', 'that', 'word'].map((led) => `${closing}|${led}`),
  ),
);
export const SIDE = numbered(['before', 'after', 'inside']);
export const DISTANCE = numbered(['0', '1', '2', '3', '5', '8', '14', '25', '50', 'far']);
export const START = numbered(['opening', 'woven']);
const RANK = numbered(['0', '1', '2', '3', '4', '5']);
export const LED = numbered(['start', 'quote', 'mark', 'prep', 'joint', 'relative', 'owned', 'word']);
export const SAME = numbered(['first', 'same', 'namesake', 'other']);
export const GAP = numbered(['none', 'same0', 'same1', 'same2', 'next', 'far']);
const NEARER = numbered(['0', '1', '2', '3']);
export const RIVAL = numbered([
  ...(['-', 'none', 'one1', 'one4', 'one12', 'onefar', 'who1', 'who4', 'who12', 'whofar'] as const),
]);
export const [MOST_RANKED, MOST_NEARER] = [5, 3];

/** What a standing tells, in order. */
const FIELDS = {
  type: TYPE,
  link: LINK,
  linked: LINKED,
  /** `cueNumber`, or `noCueNumber`: too many to list. */
  cue: null,
  near: NEAR,
  form: FORM,
  end: END,
  side: SIDE,
  distance: DISTANCE,
  start: START,
  rank: RANK,
  led: LED,
  same: SAME,
  gap: GAP,
  nearer: NEARER,
  rival: RIVAL,
} as const;

export type Field = keyof typeof FIELDS;

/**
 * How one candidate stands to the quotation: position, order, class of cue, kind of phrase. No word of the text. Of each
 * field the number of its value, in the order of FIELDS.
 */
export type Standing = readonly number[];

const NAMES = Object.keys(FIELDS) as Field[]; // its own keys

/** Where a field is in a standing. */
export function placeOf(field: Field): number {
  return NAMES.indexOf(field);
}

/** How many values a field has; `null` where they are not counted. */
export function countOf(field: Field): number | null {
  return FIELDS[field]?.values.length ?? null;
}

/** The value of a field as the weights call it. */
export function textOf(field: Field, number: number): string {
  return FIELDS[field]?.values[number] ?? cueText(number);
}

import type { CueClass } from '../../data/cue-verbs.ts';
import type { Cue, CueForm } from './find-cues.ts';
import type { Link } from './link-cues.ts';
import { numbered } from './numbered.ts';

/** How a candidate's cue stands to the quotation. */
export interface CueStanding {
  /** "shared": it is a further cue of its subject. */
  readonly link: Link | 'shared';
  readonly cue: Cue;
  /** Before, inside or after the quotation. */
  readonly side: 'b' | 'i' | 'a';
  /** Words in between. */
  readonly gap: number;
  /** Another quotation is in between. */
  readonly isCrossed: boolean;
}

const LINKS = numbered<Link | 'shared'>([
  ...(['none', 'subject', 'subject-phrase', 'subject-apposition', 'inverted'] as const),
  ...(['source', 'object', 'by', 'owner', 'signature', 'shared'] as const),
]);
const CLASSES = numbered<CueClass>(['say', 'judge', 'think', 'show', 'according', 'other', 'noun', 'mark']);
const FORMS = numbered<CueForm>(['finite', 'ing', 'plain']);
const SIDES = numbered(['b', 'i', 'a']);
const GAPS = numbered(['1', '3', '7', '15', 'far']);
const CROSSINGS = numbered(['-', 'x']);

/** What makes the number of a cue; the last counts least. */
const PARTS = [LINKS, CLASSES, FORMS, SIDES, GAPS, CROSSINGS] as const;
const [, ...SIZES] = PARTS.map(({ values }) => values.length);
const [CLASS_COUNT = 0, FORM_COUNT = 0, SIDE_COUNT = 0, GAP_COUNT = 0, CROSSING_COUNT = 0] = SIZES;

/** One number for each way in which a cue may stand. */
export function cueNumber({ link, cue, side, gap, isCrossed }: CueStanding): number {
  let number = LINKS.number[link];
  number = number * CLASS_COUNT + CLASSES.number[cue.class];
  number = number * FORM_COUNT + FORMS.number[cue.form];
  number = number * SIDE_COUNT + SIDES.number[side];
  number = number * GAP_COUNT + GAPS.number[sizeOf(gap)];
  return number * CROSSING_COUNT + CROSSINGS.number[isCrossed ? 'x' : '-'];
}

function sizeOf(gap: number): keyof typeof GAPS.number {
  return gap <= 1 ? '1' : gap <= 3 ? '3' : gap <= 7 ? '7' : gap <= 15 ? '15' : 'far';
}

/** Of a candidate without a cue: only its link. Below zero, where no cue has its number. */
export function noCueNumber(link: Link): number {
  return -1 - LINKS.number[link];
}

/** "subject|say|finite|a1-", as the weights call it. */
export function cueText(number: number): string {
  if (number < 0) return LINKS.values[-1 - number] ?? '';
  const texts: string[] = [];
  let rest = number;
  for (const { values } of PARTS.toReversed()) {
    texts.unshift(values[rest % values.length] ?? '');
    rest = Math.floor(rest / values.length);
  }
  const [link, name, form, side, gap, crossing] = texts;
  return `${link}|${name}|${form}|${side}${gap}${crossing}`;
}

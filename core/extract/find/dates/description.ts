import type { Span, TimexType } from '../../../model.ts';

/** How fine a date is, or what a duration is counted in. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/**
 * Where a relative expression counts from: the day of the story, or the date spoken of before; `scene` is the first
 * in news and the second in history.
 */
export type Origin = 'anchor' | 'reference' | 'scene';

/** The parts of a date that the words say; the resolver fills in what they leave out. */
export interface Moment {
  readonly kind: 'moment';
  readonly year?: number;
  /** Years from the year of `from`: "October last year" is -1. */
  readonly yearShift?: number;
  readonly month?: number;
  readonly day?: number;
  /** 1 to 7, Monday first. */
  readonly weekday?: number;
  /** TIMEX3 part of a year: `Q3`, `H1`, `SU`. */
  readonly part?: string;
  /** TIMEX3 time of day: `T17:00`, `TMO`. */
  readonly clock?: string;
  /** "last" is -1, "next" is 1, "this" is 0; left out, the tense of the sentence tells. */
  readonly toward?: -1 | 0 | 1;
  readonly from?: Origin;
  /** "the nth weekday of the month", for feasts; -1 is the last. */
  readonly nth?: number;
  /** A week of the month, the first whole one is 1, the last whole one -1; or its weekend. */
  readonly nthWeek?: number;
  /** The week or the weekend that the day stands for: "the week of March 6". */
  readonly grain?: 'week' | 'weekend';
  /** Days from Easter Sunday, for the feasts that move with it. */
  readonly fromEaster?: number;
  /** A feast of another calendar, by its key in MOVABLE_FEASTS. */
  readonly feast?: string;
  /** Days to add in the end: the day after Thanksgiving is 1, Tuesday week 7. */
  readonly plusDays?: number;
}

/** "two days later", "last week", "yesterday": a whole number of units away from the origin. */
export interface Shift {
  readonly kind: 'shift';
  readonly unit: Unit;
  readonly amount: number;
  readonly from: Origin;
  readonly clock?: string;
  /** The one that the story looks back on: "over the weekend". */
  readonly recent?: true;
  /** A number of units: "two decades ago", not "last decade". */
  readonly counted?: true;
  /** "a year ago", "a year earlier": beside figures of a quarter it is that quarter. */
  readonly compares?: true;
  /** "10 years ago today": the exact day, where "10 years ago" is a year. */
  readonly exact?: true;
}

/** A quarter of a company's accounts: the one spoken of, or the last one ended; `yearShift` years from it. */
export interface AccountPeriod {
  readonly kind: 'account';
  readonly yearShift: number;
  readonly year?: number;
}

/** A value that needs no context: `P2W`, `PRESENT_REF`, `198`. */
interface Fixed {
  readonly kind: 'fixed';
  readonly type: TimexType;
  readonly value: string;
  /** What later dates count from: "the first two months of 1939" is a stretch, and the story is in 1939. */
  readonly within?: Moment;
}

export type DateDescription = Moment | Shift | AccountPeriod | Fixed;

/** A temporal expression as found: what its words say, before any context. */
export interface FoundDate extends Span {
  readonly surface: string;
  readonly rule: string;
  readonly description: DateDescription;
}

/** One way to write a date. `pattern` is global and linear; `read` says no with `null`. */
export interface DatePattern {
  readonly name: string;
  readonly pattern: RegExp;
  /** Sticky: what may stand right behind a match, and then belongs to it. Shared by patterns, it is compiled once. */
  readonly tail?: RegExp;
  readonly read: (
    groups: Readonly<Record<string, string | undefined>>,
    around: Surroundings,
  ) => DateDescription | null;
}

/** What stands next to a match. */
interface Surroundings {
  readonly surface: string;
  /** Some 30 characters before and after. */
  readonly before: string;
  readonly after: string;
  /** In numbers alone the day stands before the month: 5/1 is January 5. */
  readonly dayFirst: boolean;
}

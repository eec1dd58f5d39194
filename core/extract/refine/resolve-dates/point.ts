import type { Day } from './civil.ts';
import { formatDay, formatYear, isoWeek, two } from './civil.ts';

/** A resolved moment: a day, or something coarser. What later expressions count from. */
export interface Point {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** `Q3`, `SU`, `H1`. */
  readonly part?: string;
  readonly week?: true;
  readonly weekend?: true;
  /** The whole decade or century that the year lies in. */
  readonly span?: 'decade' | 'century';
  readonly clock?: string;
  /** A day of the year or month that nothing tells: `1998-10-XX`. */
  readonly someDay?: true;
  /** The year rests on the day of the story: unknown or deduced when that is. */
  readonly leans: boolean;
}

/** TIMEX3. `hideYear` writes XXXX for a year that nothing tells. */
export function timexValue(point: Point, hideYear: boolean): string {
  const value = plainValue(point) + (point.clock ?? '');
  if (!hideYear || !point.leans) return value;
  return value.replace(/^\d{4}/, 'XXXX').replace(/-W\d\d/, '-WXX');
}

function plainValue(point: Point): string {
  const { year, month, day, part, week, weekend, span, someDay } = point;
  if (span !== undefined) return formatYear(year).slice(0, span === 'decade' ? -1 : -2);
  if (month !== undefined && day !== undefined && (week || weekend)) {
    const iso = isoWeek({ year, month, day });
    return `${formatYear(iso.year)}-W${two(iso.week)}${weekend ? '-WE' : ''}`;
  }
  if (someDay) return `${formatYear(year)}-${month === undefined ? 'XX' : two(month)}-XX`;
  if (part !== undefined) return `${formatYear(year)}-${part}`;
  if (month === undefined) return formatYear(year);
  return day === undefined ? `${formatYear(year)}-${two(month)}` : formatDay({ year, month, day });
}

const PART_STARTS: Readonly<Record<string, number>> = {
  Q1: 1,
  Q2: 4,
  Q3: 7,
  Q4: 10,
  H1: 1,
  H2: 7,
  SP: 3,
  SU: 6,
  FA: 9,
  WI: 12,
};

/** The month in which a quarter, half or season begins. */
export function startOfPart(part: string): number {
  return PART_STARTS[part] ?? 1;
}

/** The first day of what the point covers. */
export function startOf(point: Point): Day {
  const month = point.month ?? (point.part === undefined ? 1 : startOfPart(point.part));
  return { year: point.year, month, day: point.day ?? 1 };
}

export function pointOfDay(day: Day, leans: boolean): Point & Day {
  return { ...day, leans };
}

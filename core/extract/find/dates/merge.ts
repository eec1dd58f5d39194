import { DAY_PARTS } from '../../data/time-words.ts';
import type { DateDescription, FoundDate, Moment, Shift } from './description.ts';

/** What may stand between a time of day and its day: "at 5 p.m. on Friday", "Wednesday at noon". */
const JOINS = /^(?:,? (?:on |at |of |around |about |by )?|, |@ ?)$/;
const PART = Object.keys(DAY_PARTS)
  .filter((part) => part !== 'overnight')
  .sort((a, b) => b.length - a.length)
  .join('|');
const PART_AFTER = new RegExp(String.raw`^ (?:late |early )?(?<part>${PART})(?!\w)`, 'i');
const PART_BEFORE = new RegExp(String.raw`\b(?:the )?(?<part>${PART})(?: of| on|,)? (?:the )?$`, 'i');
/** Opens many expressions and belongs to them. */
const MODIFIER =
  /(?:\b(?:the )?(?:very )?(?:beginning|end|start|middle|close|early part|latter part|first part|last days|early days|first days|last part|latter half|best part) of (?:the year )?|\b(?:(?:the )?(?:early|late|mid|mid-to-late|earlier|later|early in|late in|about|around|approximately|nearly|almost|more than|less than|at least|over|up to|some|only|just over|just under|roughly|as early as|no more than|no later than|at most|under)|as many as|as long as)[ ]|\b(?:mid|end)-)$/i;

/** A stretch with its article: "over the next three years" is no more than that. */
const THE_STRETCH = /^(?:the|these|those|its|his|her|their|our|past|last|next|first|coming|recent)\b/i;

/** Joins neighbours that are one expression: a weekday and a date, a time and a day. Sorted in, sorted out. */
export function mergeNeighbours(text: string, found: readonly FoundDate[]): FoundDate[] {
  const merged: FoundDate[] = [];
  for (const next of found) {
    const last = merged.at(-1);
    const joined = last ? joinTwo(text, last, next) : null;
    if (joined) merged[merged.length - 1] = joined;
    else merged.push(next);
  }
  return withoutSwallowed(merged.map((date) => extendLeft(text, extendRight(text, date))));
}

/** "the evening" of "the evening of the next day" is found alone too. */
function withoutSwallowed(dates: readonly FoundDate[]): FoundDate[] {
  return dates.filter((date, at) => {
    const [before, after] = [dates[at - 1], dates[at + 1]];
    return !(after && after.start <= date.start) && !(before && before.end >= date.end);
  });
}

function joinTwo(text: string, a: FoundDate, b: FoundDate): FoundDate | null {
  if (b.start - a.end > 8 || !JOINS.test(text.slice(a.end, b.start))) return null;
  const description = besideFeast(a, b) ?? joinedDescription(a.description, b.description);
  if (!description) return null;
  return {
    start: a.start,
    end: b.end,
    surface: text.slice(a.start, b.end),
    rule: `${a.rule}+${b.rule}`,
    description,
  };
}

/** "the day after |Easter", "the night before |Christmas". */
function besideFeast(
  { rule, description: side }: FoundDate,
  { rule: of, description: feast }: FoundDate,
): Moment | null {
  if (!rule.endsWith('the-period-after') || !of.endsWith('/holiday')) return null;
  if (side.kind !== 'shift' || side.unit !== 'day' || feast.kind !== 'moment' || feast.feast !== undefined)
    return null;
  const { amount, clock } = side;
  return { ...feast, plusDays: (feast.plusDays ?? 0) + amount, ...(clock === undefined ? {} : { clock }) };
}

function joinedDescription(a: DateDescription, b: DateDescription): DateDescription | null {
  const clock = clockOnly(a);
  if (clock !== null && isDay(b)) return { ...b, clock };
  const later = clockOnly(b);
  if (later !== null && isDay(a)) return { ...a, clock: later };
  if (
    a.kind === 'moment' &&
    b.kind === 'moment' &&
    a.weekday !== undefined &&
    a.month === undefined &&
    a.part === undefined &&
    b.weekday === undefined &&
    b.day !== undefined
  ) {
    return { ...b, weekday: a.weekday };
  }
  return null;
}

function clockOnly(description: DateDescription): string | null {
  const alone = description.kind === 'shift' && description.unit === 'day' && description.amount === 0;
  return alone && description.clock !== undefined && /^T\d/.test(description.clock)
    ? description.clock
    : null;
}

function isDay(description: DateDescription): description is Moment | Shift {
  if (description.kind === 'fixed' || description.kind === 'account') return false;
  if (description.clock !== undefined && /^T\d/.test(description.clock)) return false;
  if (description.kind === 'shift') return description.unit === 'day';
  return description.day !== undefined || description.weekday !== undefined;
}

function extendRight(text: string, date: FoundDate): FoundDate {
  const { description } = date;
  const isHour = 'clock' in description && isMorning(description.clock ?? '');
  if (!isHour && (!isDay(description) || description.clock !== undefined)) return date;
  const part = PART_AFTER.exec(text.slice(date.end, date.end + 24));
  const clock = DAY_PARTS[part?.groups?.part?.toLowerCase() ?? ''];
  if (!part || clock === undefined) return date;
  const end = date.end + part[0].length;
  if (description.clock !== undefined)
    return {
      ...date,
      end,
      surface: text.slice(date.start, end),
      description: {
        ...description,
        clock: clock === 'TMO' ? description.clock : halfLater(description.clock),
      },
    };
  return {
    ...date,
    end,
    surface: text.slice(date.start, end),
    rule: `${date.rule}+part-of-day`,
    description: { ...description, clock },
  };
}

/** "10 o'clock Tuesday |night|": which ten is told behind the day. */
function isMorning(clock: string): boolean {
  return /^T(?:0\d|1[01]):/.test(clock);
}

/** Hours. */
const HALF_DAY = 12;

function halfLater(clock: string): string {
  return `T${Number(clock.slice(1, 3)) + HALF_DAY}${clock.slice(3)}`;
}

/** "early October", "the end of 1990", "nearly two years", "the night of 20 June". */
function extendLeft(text: string, date: FoundDate): FoundDate {
  let result = date;
  const before = text.slice(Math.max(0, date.start - 28), date.start);
  const { description } = date;
  if (isDay(description) && description.clock === undefined) {
    const part = PART_BEFORE.exec(before);
    const clock = DAY_PARTS[part?.groups?.part?.toLowerCase() ?? ''];
    if (part && clock !== undefined)
      result = startAt(
        text,
        { ...date, description: { ...description, clock } },
        date.start - part[0].length,
      );
  }
  const modifier = MODIFIER.exec(text.slice(Math.max(0, result.start - 28), result.start));
  return modifier && takesModifier(result, modifier[0])
    ? startAt(text, result, result.start - modifier[0].length)
    : result;
}

/** "over", "some", "about" only before what is counted; "early" only before what has a beginning. */
function takesModifier({ description, surface }: FoundDate, modifier: string): boolean {
  const counted = description.kind === 'fixed' && description.type === 'DURATION';
  if (counted && THE_STRETCH.test(surface)) return false;
  const approximate =
    /^(?:about|around|approximately|nearly|almost|more than|less than|at least|over|up to|some|only|just|roughly|as many|as long|no more|at most|under)/i.test(
      modifier,
    );
  if (approximate)
    return (
      counted ||
      (description.kind === 'shift' &&
        Math.abs(description.amount) > 1 &&
        !/^(?:over|some|only|under)/i.test(modifier))
    );
  return !counted && !(description.kind === 'fixed' && /_REF$/.test(description.value));
}

function startAt(text: string, date: FoundDate, start: number): FoundDate {
  return { ...date, start, surface: text.slice(start, date.end), rule: `${date.rule}+before` };
}

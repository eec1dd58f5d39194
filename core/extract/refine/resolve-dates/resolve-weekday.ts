import type { Moment } from '../../find/dates/description.ts';
import type { Day } from './civil.ts';
import { addDays, weekdayOfDay } from './civil.ts';
import type { Point } from './point.ts';
import { pointOfDay, startOf } from './point.ts';
import type { DateContext } from './resolve-moment.ts';
import type { Tense } from './tense.ts';

/** "on Friday": the last one or the next, as the words beside it and the tense tell. */
export function weekdayPoint(moment: Moment, context: DateContext): Point | null {
  const origin = originOf(moment, context);
  if (!origin || moment.weekday === undefined || (origin.leans && !context.weekdayKnown)) return null;
  const clock = moment.clock === undefined ? {} : { clock: moment.clock };
  const today = weekdayOfDay(origin);
  if (moment.part === 'W') {
    const days = moment.weekday - today + (moment.toward ?? 0) * 7;
    return { ...pointOfDay(addDays(origin, days), origin.leans), ...clock };
  }
  const days = daysToWeekday(moment, today, context.tense) + (moment.plusDays ?? 0);
  return { ...pointOfDay(addDays(origin, days), origin.leans), ...clock };
}

function originOf(
  moment: Moment,
  { anchor, reference, history }: DateContext,
): (Day & { leans: boolean }) | null {
  if (reference && (history || moment.from === 'reference'))
    return reference.day === undefined ? null : { ...startOf(reference), leans: reference.leans };
  return anchor ? { ...anchor, leans: true } : null;
}

function daysToWeekday({ weekday = 1, toward }: Moment, today: number, tense: Tense): number {
  const back = -((today - weekday + 7) % 7);
  const forward = (weekday - today + 7) % 7;
  if (toward === -1) return back === 0 ? -7 : back;
  if (toward === 1) return forward === 0 ? 7 : forward;
  if (toward === 0) return tense === 'past-verb' ? back : forward;
  return tense === 'future' ? forward : back;
}

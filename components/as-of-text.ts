import type { AsOf } from '../core/model.ts';
import { dateText } from './DateLabel.tsx';

/** "As of 5 January 2022, written 4 years before this page": what is known may have changed since. */
export function asOfText({ date, age }: AsOf): string {
  const known = `As of ${dateText(date)}`;
  if (age === null) return known;
  const { count, unit } = age;
  if (count === 0)
    return unit === 'day' ? `${known}, the day of this page` : `${known}, the ${unit} of this page`;
  const far = Math.abs(count);
  return `${known}, written ${far} ${unit}${far === 1 ? '' : 's'} ${count > 0 ? 'before' : 'after'} this page`;
}

import type { CardDate } from '../core/model.ts';
import { deducedPart } from './deduced-part.ts';
import { readableDate } from './readable-date.ts';

/** A date in words; where it is deduced that is said beside it, with the reasons one click away. */
export function DateLabel({ date }: { date: CardDate }) {
  const part = deducedPart(date);
  return (
    <>
      <time dateTime={/^\d{4}(-\d\d)*$/.test(date.value) ? date.value : undefined}>{dateText(date)}</time>
      {part !== null && <Deduced part={part} date={date} />}
    </>
  );
}

/** "2 January 2022"; the article's own words where the value is not one that can be read out. */
export function dateText(date: CardDate): string {
  return readableDate(date.value) ?? date.surface;
}

function Deduced({ part, date }: { part: string; date: CardDate }) {
  if (date.because.length === 0) return <span class="tag">{part}</span>;
  return (
    <details class="why">
      <summary>{part}</summary>
      {date.surface !== '' && date.surface !== date.value && (
        <p dir="auto">The article says “{date.surface}”.</p>
      )}
      <ul>
        {date.because.map((reason) => (
          <li key={reason} dir="auto">
            {reason}
          </li>
        ))}
      </ul>
    </details>
  );
}

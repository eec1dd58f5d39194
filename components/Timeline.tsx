import type { CardEvent, CardSource } from '../core/model.ts';
import { chooseOpen } from './choose-open.ts';
import { DateLabel } from './DateLabel.tsx';
import { isMostOf } from './emphasise.ts';
import { More } from './More.tsx';
import { AgainLines, Proof, Sentence, SourceLine } from './Proof.tsx';
import { readableDuration } from './readable-duration.ts';
import { toldAgain } from './told-again.ts';

const SHOWN_DATES = 5;

/**
 * What happened, the newest first, with its date, its words and its proof. Events of one sentence and date share them,
 * whichever articles print it.
 * Those that have most to do with what is being read stand open, the rest is folded away.
 */
export function Timeline(props: { events: readonly CardEvent[]; sources: readonly CardSource[] }) {
  const groups = Map.groupBy(props.events, (event) => [event.date?.value, event.sentence].join(' '));
  const { open, folded } = chooseOpen([...groups], {
    most: SHOWN_DATES,
    bearingOf: ([, events]) => Math.max(...events.map(({ bearing }) => bearing)),
  });
  const items = [...open, ...folded].map(([key, events]) => (
    <Events key={key} events={events} sources={props.sources} />
  ));
  return (
    <div class="timeline">
      <More items={items} shown={open.length} things="dates" />
    </div>
  );
}

function Events({ events, sources }: { events: readonly CardEvent[]; sources: readonly CardSource[] }) {
  const [first] = events;
  if (first === undefined) return null;
  const told = [...Map.groupBy(events, (event) => `${event.type} ${event.within.start}`).values()];
  const happenings = told.flatMap((copies) => copies[0] ?? []);
  const words = happenings.map((event) => event.within);
  const isWhole = happenings.length === 1 && isMostOf(first.within, first.sentence);
  const source = sources[first.source];
  const again = toldAgain(events, sources);
  return (
    <div class="event">
      <div class="when">
        {first.date ? <DateLabel date={first.date} /> : <span class="undated">No date given</span>}
      </div>
      {happenings.map((event) => (
        <Happening key={event.within.start} event={event} isWhole={isWhole} />
      ))}
      {isWhole ? (
        <>
          <SourceLine receipt={first} source={source} copy="event" />
          <AgainLines again={again} />
        </>
      ) : (
        <Proof receipt={first} words={words} source={source} again={again} copy="event" />
      )}
    </div>
  );
}

/** The words for it; where they are nearly the whole sentence, the sentence, which then need not be said again. */
export function Happening({ event, isWhole }: { event: CardEvent; isWhole: boolean }) {
  // That something is an event needs no words.
  const isSorted = event.type !== 'event';
  return (
    <>
      <p class="what" dir="auto">
        {isWhole ? <Sentence text={event.sentence} words={[event.within]} /> : <em>{event.what}</em>}
      </p>
      {(isSorted || event.duration) && (
        <p class="facts">
          {isSorted && <span class="type">{event.type}</span>}
          {event.duration && <Duration duration={event.duration} />}
        </p>
      )}
    </>
  );
}

function Duration({ duration }: { duration: NonNullable<CardEvent['duration']> }) {
  const readable = readableDuration(duration.value);
  return <span>lasting {readable ?? `“${duration.surface}”`}</span>;
}

import type { CardEvent, CardSource } from '../core/model.ts';
import { DateLabel } from './DateLabel.tsx';
import { isMostOf } from './emphasise.ts';
import { More } from './More.tsx';
import { Proof, Sentence, SourceLine } from './Proof.tsx';
import { readableDuration } from './readable-duration.ts';

const SHOWN_EVENTS = 5;

/** What happened, in order, each event with its date, its words and its proof. */
export function Timeline(props: { events: readonly CardEvent[]; sources: readonly CardSource[] }) {
  const items = props.events.map((event, index) => (
    <Event key={index} event={event} source={props.sources[event.source]} />
  ));
  return (
    <div class="timeline">
      <More items={items} shown={SHOWN_EVENTS} things="events" />
    </div>
  );
}

function Event({ event, source }: { event: CardEvent; source: CardSource | undefined }) {
  return (
    <div class="event">
      <div class="when">
        {event.date ? <DateLabel date={event.date} /> : <span class="undated">No date given</span>}
      </div>
      {isMostOf(event.within, event.sentence) ? (
        <p class="what" dir="auto">
          <Sentence text={event.sentence} words={[event.within]} />
        </p>
      ) : (
        <p class="what" dir="auto">
          <em>{event.what}</em>
        </p>
      )}
      <p class="facts">
        <span class="type">{event.type}</span>
        {event.duration && <Duration duration={event.duration} />}
      </p>
      {isMostOf(event.within, event.sentence) ? (
        <SourceLine source={source} />
      ) : (
        <Proof sentence={event.sentence} words={[event.within]} source={source} />
      )}
    </div>
  );
}

function Duration({ duration }: { duration: NonNullable<CardEvent['duration']> }) {
  const readable = readableDuration(duration.value);
  return <span>lasting {readable ?? `“${duration.surface}”`}</span>;
}

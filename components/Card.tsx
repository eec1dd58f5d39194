import type { ComponentChildren } from 'preact';
import type { Card as CardModel } from '../core/model.ts';
import type { CardAnswer } from '../extension/messages.ts';
import type { Settings, Theme } from '../extension/settings.ts';
import { CardHead } from './CardHead.tsx';
import { Conflicts } from './Conflicts.tsx';
import { LeftOut } from './LeftOut.tsx';
import { Places } from './Places.tsx';
import { Quotes } from './Quotes.tsx';
import { Related } from './Related.tsx';
import { Sources } from './Sources.tsx';
import { StoryLink } from './StoryLink.tsx';
import { Timeline } from './Timeline.tsx';
import { Tools } from './Tools.tsx';
import { Trail } from './Trail.tsx';
import { Refused, WhyMarked } from './WhyMarked.tsx';

export interface CardProps {
  readonly answer: CardAnswer;
  readonly shows: Settings['shows'];
  /** The id that the name gets, for `aria-labelledby`. */
  readonly titleId?: string | undefined;
  /** `page` follows the browser. The page side gives what suits the page's background. */
  readonly theme?: Theme | undefined;
}

/** What resting on a mark shows: when, where, and who said what, each line with its proof. */
export function Card({ answer, shows, titleId, theme = 'page' }: CardProps) {
  const { card } = answer;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <article class="card" lang="en" dir="ltr" data-theme={theme} aria-labelledby={titleId} tabIndex={0}>
      <Tools />
      <Trail />
      <Refused entity={card.entity} marking={answer.marking} />
      <CardHead card={card} titleId={titleId} />
      <Facts answer={answer} shows={shows} />
      {card.related.length > 0 && (
        <Section title="Named together with it">
          <Related related={card.related} />
        </Section>
      )}
      {answer.marking !== 'none' && <StoryLink />}
      <Sources sources={card.sources} />
      <WhyMarked why={card.why} entity={card.entity} marking={answer.marking} sources={card.sources} />
    </article>
  );
}

function Facts({ answer: { card, map }, shows }: Pick<CardProps, 'answer' | 'shows'>) {
  const events = shows.dates ? card.events : [];
  const places = shows.places ? card.places : [];
  const quotations = shows.quotations ? card.quotations : [];
  const { entity, left, sources } = card;
  if (events.length + places.length + quotations.length === 0) return <p class="empty">{emptyText(card)}</p>;
  return (
    <>
      {events.length > 0 && (
        <Section title="What happened">
          <Timeline events={events} sources={sources} />
          <LeftOut entity={entity.id} count={left.events} things="dates" />
        </Section>
      )}
      {shows.dates && card.conflicts.length > 0 && (
        <Section title="Where articles differ">
          <Conflicts conflicts={card.conflicts} sources={sources} />
        </Section>
      )}
      {places.length > 0 && (
        <Section title="Where">
          <Places
            places={places}
            map={map}
            sources={sources}
            told={new Set(events.map((event) => event.sentence))}
          />
          <LeftOut entity={entity.id} count={left.places} things="places" />
        </Section>
      )}
      {quotations.length > 0 && (
        <Section title="Who said what">
          <Quotes quotations={quotations} sources={sources} names={[entity.name, ...entity.aliases]} />
          <LeftOut entity={entity.id} count={left.quotations} things="statements" />
        </Section>
      )}
    </>
  );
}

/** Nothing to show has two causes, and the reader can change one of them. */
function emptyText(card: CardModel): string {
  const has = card.events.length + card.places.length + card.quotations.length > 0;
  return has ? 'What is known is of a kind that is turned off in the options.' : 'Only the name is known.';
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

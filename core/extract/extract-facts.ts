import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { rememberAnswers } from '../gazetteer/remember-answers.ts';
import type { Article, EventMention, Extraction, Mention, Quotation } from '../model.ts';
import { agreementFacts } from './conclude/agreement-facts.ts';
import { eventFacts } from './conclude/event-facts.ts';
import { mergeDuplicates, mergeQuotations } from './conclude/merge-duplicates.ts';
import { quotationFacts } from './conclude/quotation-facts.ts';
import { findDates } from './find/dates.ts';
import { findEvents } from './find/events.ts';
import { findNames } from './find/names.ts';
import { findQuotations } from './find/quotations.ts';
import { type Reading, readWords } from './find/read-words.ts';
import type { NameWeights } from './names/tag-words.ts';
import { attributeQuotations } from './refine/attribute-quotations.ts';
import { type ChosenPlace, choosePlaces } from './refine/choose-places.ts';
import { claimPlaces } from './refine/claim-places.ts';
import { dropOverlaps } from './refine/drop-overlaps.ts';
import { findHappenings } from './refine/find-happenings.ts';
import { joinInitials } from './refine/join-initials.ts';
import { kindByWords } from './refine/kind-by-words.ts';
import { leaveCodes } from './refine/leave-codes.ts';
import { datesOutsideNames, leaveFeasts } from './refine/leave-feasts.ts';
import { linkEntities } from './refine/link-entities.ts';
import { matchHeadline } from './refine/match-headline.ts';
import { nameOwners } from './refine/name-owners.ts';
import { addPlaces } from './refine/places-in-names.ts';
import { resolveDates } from './refine/resolve-dates.ts';
import { settleKinds } from './refine/settle-kinds.ts';
import { splitNames } from './refine/split-names.ts';
import { tagNames } from './refine/tag-names.ts';
import { teamsByScore } from './refine/teams-by-score.ts';
import { tellBodies } from './refine/tell-bodies.ts';
import { trimNames } from './refine/trim-names.ts';
import { LONGEST_SECTION, readInSections } from './sections.ts';
import { indexFrom } from './within.ts';

/** What is known beforehand, of the world and of how names look in texts. */
export interface Knowledge {
  readonly gazetteer: Gazetteer;
  /** Without these the rules find names alone. */
  readonly names?: NameWeights | null;
}

/** Told of each part of a text that is read, and where it begins: for what else is to be found in its words. */
export type ReadingListener = (reading: Reading, offset: number) => void;

/** All that an article tells; a text that is longer than any article is read in sections. */
export function extractFacts(
  article: Article,
  { gazetteer, names = null }: Knowledge,
  listen: ReadingListener = () => {},
): Extraction {
  const read = (section: Article, offset: number) => {
    const reading = {
      article: section,
      words: readWords(section),
      gazetteer: rememberAnswers(gazetteer),
    };
    listen(reading, offset);
    return extractSection(reading, names);
  };
  return article.text.length > LONGEST_SECTION ? readInSections(article, read) : read(article, 0);
}

/** The recipe: find, refine, conclude. The order is the algorithm. */
function extractSection(reading: Reading, weights: NameWeights | null): Extraction {
  const { article, gazetteer } = reading;

  // Find: every finder reads the text alone and knows nothing of the others.
  const found = findNames(reading);
  const foundDates = findDates(article);
  const foundEvents = findEvents(article);

  // Refine: names first, since dates need the names that held for a time, and quotations need who may speak.
  const chosen = dropOverlaps(found);
  const tagged = weights === null ? chosen : tagNames({ reading, found, chosen }, weights);
  // Borders before kinds: "Neither Warren" must be Warren before it can be the Warren of other sentences.
  const trimmed = kindByWords({
    reading,
    names: joinInitials(splitNames({ reading, names: trimNames({ reading, names: tagged }) }), article.text),
  });
  const told = tellBodies(matchHeadline({ reading, names: trimmed }), article.text);
  const settled = leaveFeasts({ names: settleKinds(told), dates: foundDates });
  const placed = addPlaces({ reading, names: claimPlaces({ reading, names: settled }) });
  const teams = teamsByScore({ article, names: placed });
  const names = leaveCodes(article.text, teams);
  const places = choosePlaces({ names, gazetteer, article });
  const { mentions, entities } = linkEntities({ article, names, places, gazetteer });
  const { anchor, dates } = resolveDates({
    article,
    dates: datesOutsideNames({ names, dates: foundDates }),
    datedNames: datedNames(places),
  });
  const attributed = attributeQuotations({
    article,
    quotations: findQuotations(article),
    names: mentions,
    entities,
  });
  const quotations = nameOwners({ quotations: attributed, names: mentions });
  const triggered = outsideQuotations(foundEvents, quotations);
  const happenings = findHappenings({ article, events: triggered, dates, names: mentions, quotations });
  const events = inOrder([...triggered, ...happenings]);

  // Conclude: what is still needed is known by now; a fact only puts it together.
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const facts = [
    ...mergeDuplicates(eventFacts({ article, events, dates, names: mentions, entities: byId })),
    ...mergeQuotations(quotationFacts({ article, quotations, dates, names: mentions }), article.text),
    ...agreementFacts({ article, dates, names: mentions, entities }),
  ];
  return {
    article,
    anchor,
    mentions: inOrder([...mentions, ...dates, ...quotations, ...events]),
    entities,
    facts,
  };
}

/** Names that places bore only for a time: they tell when the article was written. */
function datedNames(places: readonly ChosenPlace[]) {
  return places
    .filter(({ as }) => as.from !== null || as.until !== null)
    .map(({ found: { start, end }, as }) => ({ start, end, ...as }));
}

/** What a speaker says happened is the speaker's word, not the article's. */
function outsideQuotations(
  events: readonly EventMention[],
  quotations: readonly Quotation[],
): EventMention[] {
  const parts = quotations.flatMap(({ quoted }) => quoted).sort((a, b) => a.start - b.start);
  // Quoted parts do not overlap: only the last that begins before an event can hold it.
  return events.filter(({ start, end }) => end > (parts[indexFrom(parts, start + 1) - 1]?.end ?? 0));
}

function inOrder<T extends Mention>(mentions: readonly T[]): T[] {
  return [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
}

import type { Card, CardDate, CardEvent, CardQuotation, CardSource, PassageCard } from '../core/model.ts';
import type { Citation, CitedFact } from '../extension/messages.ts';
import { dateText } from './DateLabel.tsx';
import { deducedPart } from './deduced-part.ts';

/** One fact in its article's words, and where they stand. */
interface Cited {
  readonly words: string;
  /** Who said it and when, or when it happened: "Tokayev, 5 January 2022". */
  readonly told: string;
  readonly headline: string;
  /** "TASS, 5 January 2022". */
  readonly issue: string;
  readonly url: string | null;
}

/** A fact of a card, or all of them, ready to be pasted; `null`: the card has no such fact. */
export function citationOf(card: Card | PassageCard, fact: CitedFact | null): Citation | null {
  const events = 'events' in card ? card.events : [];
  const quotations = 'quotations' in card ? card.quotations : [card.quotation];
  const isMeant = (kind: CitedFact['kind'], { source, at }: CardEvent | CardQuotation): boolean =>
    fact === null ||
    (fact.kind === kind && fact.article === card.sources[source]?.article && fact.start === at.start);
  const cited = [
    ...uniqueSentences(events.filter((event) => isMeant('event', event))).map((event) =>
      citeEvent(event, card.sources[event.source]),
    ),
    ...quotations
      .filter((quotation) => isMeant('quotation', quotation))
      .map((quotation) => citeQuotation(quotation, card.sources[quotation.source])),
  ];
  if (cited.length === 0) return null;
  return {
    text: cited.map(asText).join('\n\n'),
    html: cited.map(asHtml).join('\n'),
    markdown: cited.map(asMarkdown).join('\n\n'),
  };
}

/** Events of one sentence are cited once: the sentence is what is cited. */
function uniqueSentences(events: readonly CardEvent[]): CardEvent[] {
  return [...Map.groupBy(events, ({ source, at }) => `${source} ${at.start}`).values()].flatMap(
    ([first]) => first ?? [],
  );
}

function citeEvent(event: CardEvent, source: CardSource | undefined): Cited {
  return { words: event.sentence, told: whenTold(event.date), ...whereFrom(event, source) };
}

function citeQuotation(quotation: CardQuotation, source: CardSource | undefined): Cited {
  const { contents, speaker, speakerName, date } = quotation;
  const isNamed = speakerName === null || speaker?.includes(speakerName);
  const who = speaker === null ? '' : isNamed ? speaker : `${speaker} (${speakerName})`;
  return {
    words: contents.join(' … '),
    told: listed([who, whenTold(date)]),
    ...whereFrom(quotation, source),
  };
}

/** "4 January 2022 (date deduced)". */
function whenTold(date: CardDate | null): string {
  if (date === null) return '';
  const part = deducedPart(date);
  return part === null ? dateText(date) : `${dateText(date)} (${part})`;
}

function whereFrom(
  { link }: { readonly link: string | null },
  source: CardSource | undefined,
): Pick<Cited, 'headline' | 'issue' | 'url'> {
  return {
    headline: source?.headline ?? '',
    issue: listed([source?.agency ?? '', source?.date ? dateText(source.date) : '']),
    url: link ?? source?.url ?? null,
  };
}

const listed = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

function asText({ words, told, headline, issue, url }: Cited): string {
  const from = listed([`“${headline}”`, issue, url ?? '']);
  return `“${words}”${told && ` – ${told}`}\n${from}`;
}

function asHtml({ words, told, headline, issue, url }: Cited): string {
  const title = `<cite>${escapeHtml(headline)}</cite>`;
  const linked = url === null ? title : `<a href="${escapeHtml(url)}">${title}</a>`;
  const from = [escapeHtml(told), linked, escapeHtml(issue)];
  return `<blockquote><p>${escapeHtml(words)}</p></blockquote><p>– ${listed(from)}</p>`;
}

function asMarkdown({ words, told, headline, issue, url }: Cited): string {
  const title = escapeMarkdown(headline);
  const linked = url === null ? title : `[${title}](<${url.replace(/[<>]/g, encodeURIComponent)}>)`;
  return `> ${escapeMarkdown(words)}\n>\n> – ${listed([escapeMarkdown(told), linked, escapeMarkdown(issue)])}`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** What Markdown would take for more than the sign itself; a line is one line. */
const escapeMarkdown = (text: string): string =>
  text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&');

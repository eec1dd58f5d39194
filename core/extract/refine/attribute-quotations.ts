import type { Article, Entity, NameMention, Quotation, Span, Speaker } from '../../model.ts';
import { chooseCue } from './attribute-quotations/choose-cue.ts';
import { chooseSpeakers, placesOf } from './attribute-quotations/choose-speaker.ts';
import { entityBehind } from './attribute-quotations/entity-behind.ts';
import { findIndirect } from './attribute-quotations/find-indirect.ts';
import type { Heard } from './attribute-quotations/hear.ts';
import { hear } from './attribute-quotations/hear.ts';
import { isCited } from './attribute-quotations/is-cited.ts';
import {
  isDoubted,
  isNickname,
  isScareQuote,
  isSoCalled,
  isUntold,
} from './attribute-quotations/is-scare-quote.ts';
import { leadIn } from './attribute-quotations/lead-in.ts';
import type { LinkedCandidate } from './attribute-quotations/link-cues.ts';
import { indexNames } from './attribute-quotations/name-index.ts';
import type { Word } from './attribute-quotations/read-words.ts';
import type { Place } from './attribute-quotations/scene.ts';
import { roleOf } from './attribute-quotations/sentence-around.ts';
import { cueSpan, speakerSpan } from './attribute-quotations/speaker-span.ts';
import { type Attributed, weave } from './attribute-quotations/weave.ts';
import { wholeSpeaker } from './attribute-quotations/whole-speaker.ts';

export interface QuotationsToAttribute {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
  readonly names: readonly NameMention[];
  readonly entities: readonly Entity[];
}

/** Quotations with cue and speaker where the words tell them, scare quotes left out, indirect speech added. Sorted. */
export function attributeQuotations({ article, quotations, names }: QuotationsToAttribute): Quotation[] {
  const heard = hear(article, quotations);
  const { words } = heard;
  const chosen = chooseSpeakers({ ...heard, quotations });
  const places = placesOf(words, quotations);
  const told = places.flatMap((place, index) =>
    place ? attributed(article, heard, { place, speaker: chosen[index] ?? null }) : [],
  );
  const direct = weave(article, heard, told);
  const plain = withSoCalled(article, words, quotations);
  const indirect = findIndirect({ article, ...heard, words: plain, candidates: heard.telling }).filter(
    (speech) => !isAboutPlace(speech, names) && !isPartOf(direct, speech),
  );
  const turns = indirect.filter(({ rule }) => rule.endsWith('attribution/turn'));
  const spoken = direct.filter((one) => one.speaker !== null || !turns.some((turn) => holds(turn, one)));
  const all = [...spoken, ...indirect].sort((a, b) => a.start - b.start || b.end - a.end);
  return nameSpeakers(all, { article, names });
}

/** What is so called is nobody's: its words are those of the sentence, "said the so-called “reform” was dead". */
function withSoCalled(
  { text }: Article,
  words: readonly Word[],
  quotations: readonly Quotation[],
): readonly Word[] {
  const nobodys = new Set(quotations.flatMap((one, at) => (isSoCalled(text, one) ? [at] : [])));
  if (nobodys.size === 0) return words;
  return words.map((word) => {
    if (!nobodys.has(word.quotation)) return word;
    const inner = text.slice(word.start, word.end);
    return { ...word, text: inner, lower: inner.toLowerCase(), quotation: -1 };
  });
}

/** Of a clause with quoted words, by the same cue. */
function isPartOf(direct: readonly Quotation[], speech: Quotation): boolean {
  return direct.some((one) => one.cue?.start === speech.cue?.start && holds(one, speech));
}

function holds(outer: Span, { start, end }: Span): boolean {
  return outer.start <= start && end <= outer.end;
}

interface Attribution {
  readonly place: Place;
  readonly speaker: LinkedCandidate | null;
}

function attributed(
  article: Article,
  heard: Heard,
  { place, speaker: likeliest }: Attribution,
): Attributed[] {
  const { quotation } = place;
  const { words } = heard;
  const nearest = chooseCue(heard, place, likeliest);
  const isPlain = nearest !== null && nearest.class !== 'other';
  const cue = isPlain ? nearest : (leadIn(words, place, likeliest) ?? nearest);
  const isNobodys =
    likeliest !== null &&
    (isUntold(quotation, { cue, link: likeliest.link }) ||
      (roleOf(article, words, place.first) === 'headline' &&
        isDoubted(words, { place, speaker: likeliest, cue })));
  const chosen = isNobodys ? null : likeliest;
  if (isSoCalled(article.text, quotation) || isNickname(article.text, quotation, nearest)) return [];
  if (isScareQuote(quotation, { hasSpeaker: chosen !== null })) return [];
  if ((cue === null || cue.class === 'mark') && isCited(article.text, quotation)) return [];
  const span = chosen && speakerSpan(words, chosen);
  const speaker: Speaker | null = span && {
    ...span,
    surface: article.text.slice(span.start, span.end),
    entity: null,
  };
  const rule = chosen ? `${quotation.rule} attribution/${chosen.link}` : quotation.rule;
  const heardBy = { ...quotation, rule, cue: cue && cueSpan(words, cue), speaker };
  return [{ place, quotation: heardBy, speaker: chosen, cue }];
}

/** "Kenya: Nurses end their strike": the colon of a headline behind a place says where it is. */
function isAboutPlace({ rule, speaker }: Quotation, names: readonly NameMention[]): boolean {
  return (
    speaker !== null &&
    rule.endsWith('attribution/headline') &&
    names.some(({ kind, start, end }) => kind === 'place' && start === speaker.start && end === speaker.end)
  );
}

/** Gives each speaker the entity behind the words, where it is certain. */
function nameSpeakers(
  quotations: readonly Quotation[],
  known: Pick<QuotationsToAttribute, 'article' | 'names'>,
): Quotation[] {
  const named: Quotation[] = [];
  const index = indexNames(known, quotations);
  for (const quotation of quotations) {
    const speaker = quotation.speaker && wholeSpeaker(quotation.speaker, quotation, index);
    const entity = speaker && entityBehind(speaker, index, named);
    named.push(speaker ? { ...quotation, speaker: { ...speaker, entity } } : quotation);
  }
  return named;
}

import type { Article, Entity, NameMention, Quotation, Speaker } from '../../model.ts';
import { chooseSpeakers, placesOf } from './attribute-quotations/choose-speaker.ts';
import { entityBehind, indexNames } from './attribute-quotations/entity-behind.ts';
import { findCandidates } from './attribute-quotations/find-candidates.ts';
import type { Cue } from './attribute-quotations/find-cues.ts';
import { findCues } from './attribute-quotations/find-cues.ts';
import { findIndirect } from './attribute-quotations/find-indirect.ts';
import { isCited } from './attribute-quotations/is-cited.ts';
import { isScareQuote } from './attribute-quotations/is-scare-quote.ts';
import type { LinkedCandidate } from './attribute-quotations/link-cues.ts';
import { linkCues } from './attribute-quotations/link-cues.ts';
import { cueOf } from './attribute-quotations/nearest-cue.ts';
import type { Word } from './attribute-quotations/read-words.ts';
import { readWords } from './attribute-quotations/read-words.ts';
import type { Place } from './attribute-quotations/scene.ts';
import { cueSpan, speakerSpan } from './attribute-quotations/speaker-span.ts';

export interface QuotationsToAttribute {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
  readonly names: readonly NameMention[];
  readonly entities: readonly Entity[];
}

/** Quotations with cue and speaker where the words tell them, scare quotes left out, indirect speech added. Sorted. */
export function attributeQuotations({ article, quotations, names }: QuotationsToAttribute): Quotation[] {
  const words = readWords(article, quotations);
  const cues = findCues(words);
  const candidates = linkCues(words, findCandidates(words, cues), cues);
  const chosen = chooseSpeakers(words, quotations, candidates);
  const subjects = new Map(
    candidates.flatMap(({ link, cue, first }) =>
      cue && link !== 'object' ? [[cue.first, first] as const] : [],
    ),
  );
  const scene = { article, words, subjects, cues: new Map(cues.map((cue) => [cue.first, cue])) };
  const places = placesOf(words, quotations);
  const direct = places.flatMap((place, index) =>
    place ? attributed(scene, place, chosen[index] ?? null) : [],
  );
  const indirect = findIndirect({ article, words, cues, candidates });
  const all = [...direct, ...indirect].sort((a, b) => a.start - b.start || b.end - a.end);
  return nameSpeakers(all, { article, names });
}

interface Heard {
  readonly article: Article;
  readonly words: readonly Word[];
  /** The first word of each candidate that is the subject of a cue, by the first word of the cue. */
  readonly subjects: ReadonlyMap<number, number>;
  /** By their first word. */
  readonly cues: ReadonlyMap<number, Cue>;
}

function attributed(
  { article, words, cues, subjects }: Heard,
  place: Place,
  chosen: LinkedCandidate | null,
): Quotation[] {
  const { quotation } = place;
  const cue = cueOf({ words, cues, subjects }, place, chosen);
  if (isScareQuote(quotation, { hasCue: cue !== null, hasSpeaker: chosen !== null })) return [];
  if (cue === null && isCited(article.text, quotation)) return [];
  const span = chosen && speakerSpan(words, chosen);
  const speaker: Speaker | null = span && {
    ...span,
    surface: article.text.slice(span.start, span.end),
    entity: null,
  };
  const rule = chosen ? `${quotation.rule} attribution/${chosen.link}` : quotation.rule;
  return [{ ...quotation, rule, cue: cue && cueSpan(words, cue), speaker }];
}

/** Gives each speaker the entity behind the words, where it is certain. */
function nameSpeakers(
  quotations: readonly Quotation[],
  known: Pick<QuotationsToAttribute, 'article' | 'names'>,
): Quotation[] {
  const named: Quotation[] = [];
  const index = indexNames(known);
  for (const quotation of quotations) {
    const { speaker } = quotation;
    const entity = speaker && entityBehind(speaker, index, named);
    named.push(speaker ? { ...quotation, speaker: { ...speaker, entity } } : quotation);
  }
  return named;
}

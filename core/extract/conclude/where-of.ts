import type { Article, EntityId, NameMention, Sentence, Span } from '../../model.ts';
import { PEOPLE_FROM } from '../data/clause-words.ts';
import { within } from '../within.ts';
import type { Clause } from './clause-of.ts';

/** "Kazakhstan’s capital Astana": where another place is named, one that owns something is not where things happen. */
const POSSESSIVE = /^['’]s?\s/;

/** "pro-|Beijing", "against |Jamaica": a side, not a scene. */
const SIDE_BEFORE = /(?:\b(?:pro|anti|non|ex|post|pre)-|\bagainst )$/i;
/** "a man from |Leeds| was arrested": where somebody is from, not where he was. */
const ORIGIN_BEFORE = new RegExp(`\\b(?:${PEOPLE_FROM.join('|')}) from $`, 'i');
const ORIGIN_REACH = 24;
/** "|Beijing-based", "|Iran-backed". */
const SIDE_AFTER = /^-(?:based|backed|born|led|made|owned|registered|funded|trained)\b/;
/** Characters to either side of a place. */
const REACH = 12;

interface Happening {
  readonly article: Article;
  readonly names: readonly NameMention[];
  readonly sentence: Sentence;
  readonly clause: Clause;
}

/**
 * A relative clause with "where" happens at the place named last before it; a main clause at all places of its
 * sentence but those of its subordinate clauses.
 */
export function whereOf({ article, names, sentence, clause }: Happening): EntityId[] {
  const scenes = within(names, sentence).filter(
    ({ kind, start, end }) =>
      kind === 'place' &&
      !SIDE_BEFORE.test(article.text.slice(Math.max(0, start - REACH), start)) &&
      !ORIGIN_BEFORE.test(article.text.slice(Math.max(0, start - ORIGIN_REACH), start)) &&
      !SIDE_AFTER.test(article.text.slice(end, end + REACH)),
  );
  const isOwner = ({ end }: Span) => POSSESSIVE.test(article.text.slice(end, end + 3));
  const places = scenes.filter((scene) => !isOwner(scene));
  const own = within(places, clause);
  if (clause.opener === 'where') {
    const antecedent = places.findLast(({ end }) => end <= clause.before);
    return idsOf(antecedent ? [...own, antecedent] : own);
  }
  if (clause.joined && own.length === 0) {
    const told = places.findLast(({ end }) => end <= clause.before);
    return told ? idsOf([told]) : [];
  }
  if (clause.opener !== null) return idsOf(own);
  if (places.length === 0) return idsOf(within(scenes, clause));
  const resumed = places.filter(
    ({ start }) => start >= clause.end && isResumed(article.text, { start: clause.end, end: start }),
  );
  return idsOf([...own, ...resumed]);
}

/** ", as well as other cities, including Atyrau": behind its relative clause the main clause goes on. */
function isResumed(text: string, { start, end }: Span): boolean {
  const between = text.slice(start, end);
  return /, (?:as well as|and also|and in|including|and) /u.test(between) && !/; |: /.test(between);
}

function idsOf(mentions: readonly NameMention[]): EntityId[] {
  return [...new Set(mentions.map(({ entity }) => entity))];
}

import type { Article, EventMention, Sentence, Span } from '../../model.ts';
import { EVENT_TRIGGERS } from '../data/event-triggers.ts';
import { PatternSearch } from '../trigrams/pattern-search.ts';
import { indexFrom } from '../within.ts';

// Of a class in brackets all cases are sought again, whenever a pattern is made: that takes longer than the rest.
const triggers = EVENT_TRIGGERS.map(([type, pattern]) => ({
  type,
  pattern: new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu'),
}));

/** The words that say that something happened, in body sentences. Sorted by start; do not overlap. */
export function findEvents(article: Article): EventMention[] {
  const { text, sentences } = article;
  const body = sentences.filter(({ kind }) => kind === 'sentence');
  const taken = new Uint8Array(text.length);
  const found: EventMention[] = [];
  for (const { type, pattern } of triggers) {
    for (const { start, end } of matchesIn(new PatternSearch(pattern, article), body)) {
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      const rule = `events/${type.replace(/ /g, '-')}`;
      found.push({ kind: 'event', type, start, end, surface: text.slice(start, end), rule });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * What a pattern takes inside one sentence each. The text is searched as a whole, since a search of every sentence for
 * every pattern costs more than the reading where sentences are short and many.
 */
function* matchesIn(search: PatternSearch, body: readonly Sentence[]): Generator<Span, void, undefined> {
  for (let found = search.next(0); found; ) {
    const { start, match } = found;
    const end = start + match[0].trimEnd().length;
    const sentence = body[indexFrom(body, start + 1) - 1];
    const isInside = sentence !== undefined && end <= sentence.end;
    if (isInside) yield { start, end };
    // One that begins outside the body or runs over a border: go on right behind its first letter.
    found = search.next(isInside ? found.end : start + 1);
  }
}

import type { Article, EventMention, Sentence } from '../../model.ts';
import { EVENT_TRIGGERS } from '../data/event-triggers.ts';
import { mayMatch } from '../trigrams/may-match.ts';
import { trigramsOfArticle } from '../trigrams/trigrams-of.ts';
import { indexFrom } from '../within.ts';

const triggers = EVENT_TRIGGERS.map(([type, pattern]) => ({
  type,
  pattern: new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, 'giu'),
}));

/** The words that say that something happened, in body sentences. Sorted by start; do not overlap. */
export function findEvents(article: Article): EventMention[] {
  const { text, sentences } = article;
  const trigrams = trigramsOfArticle(article);
  const body = sentences.filter(({ kind }) => kind === 'sentence');
  const taken = new Uint8Array(text.length);
  const found: EventMention[] = [];
  for (const { type, pattern } of triggers) {
    if (!mayMatch(pattern, trigrams)) continue;
    for (const { start, end } of matchesIn({ text, body, pattern })) {
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
function* matchesIn(of: { text: string; body: readonly Sentence[]; pattern: RegExp }) {
  const { text, body, pattern } = of;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index;
    const end = start + match[0].trimEnd().length;
    const at = indexFrom(body, start + 1) - 1;
    const sentence = body[at];
    if (sentence && end <= sentence.end) {
      yield { start, end };
      continue;
    }
    // It begins outside the body or runs over a border: go on right behind its first letter.
    pattern.lastIndex = start + 1;
  }
}

import type { Article, EventMention } from '../../model.ts';
import { EVENT_TRIGGERS } from '../data/event-triggers.ts';

const triggers = EVENT_TRIGGERS.map(([type, pattern]) => ({
  type,
  pattern: new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, 'giu'),
}));

/** The words that say that something happened, in body sentences. Sorted by start; do not overlap. */
export function findEvents(article: Article): EventMention[] {
  const found = article.sentences
    .filter(({ kind }) => kind === 'sentence')
    .flatMap(({ start, end }) => eventsIn({ text: article.text, start, end }));
  return found.sort((a, b) => a.start - b.start);
}

function eventsIn({ text, start, end }: { text: string; start: number; end: number }): EventMention[] {
  const sentence = text.slice(start, end);
  const found: EventMention[] = [];
  const taken = new Uint8Array(end - start);
  for (const { type, pattern } of triggers) {
    for (const match of sentence.matchAll(pattern)) {
      const [from, to] = [start + match.index, start + match.index + match[0].trimEnd().length];
      if (taken.subarray(from - start, to - start).includes(1)) continue;
      taken.fill(1, from - start, to - start);
      found.push({
        kind: 'event',
        type,
        start: from,
        end: to,
        surface: text.slice(from, to),
        rule: `events/${type.replace(/ /g, '-')}`,
      });
    }
  }
  return found;
}

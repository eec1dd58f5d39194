import type { FoundPlace } from '../../found-name.ts';
import { claimOf, type Ground } from './claim.ts';

/** "Norman, Okla." in one name: the town, and what it lies in. */
export function namesBehindCommas({ reading, names }: Ground): FoundPlace[] {
  const { article, gazetteer } = reading;
  return names.flatMap((name): FoundPlace[] => {
    if (name.kind !== 'place') return [];
    const comma = name.surface.indexOf(', ');
    if (comma < 1) return [];
    const after = { start: name.start + comma + 2, end: name.end };
    // The stop of "Okla." may have been left to the sentence.
    const ends = article.text[after.end] === '.' ? [after.end, after.end + 1] : [after.end];
    const end = ends.find((to) => gazetteer.placesNamed(article.text.slice(after.start, to)).length > 0);
    if (end === undefined) return [];
    const holder = { start: after.start, end };
    const town = { start: name.start, end: name.start + comma };
    return [town, holder].map((span) => {
      const candidates = gazetteer.placesNamed(article.text.slice(span.start, span.end));
      return claimOf({ reading, span, rule: 'comma', candidates });
    });
  });
}

import type { FoundOrganization } from '../../found-name.ts';

/** Shorter words, "of" and "for", are in the names of all. */
const WORD = /\p{L}{4,}/gu;

/**
 * "Rapid Support Forces (RSF)": in this article its own acronym is meant, and not the body that is known by it elsewhere.
 * Left alone where both names share a word: "Intl. Monetary Fund (IMF)" is the known one.
 */
export function ownAcronyms(bodies: readonly FoundOrganization[]): FoundOrganization[] {
  const own = new Map<string, string>();
  for (const { rule, surface, longForm } of bodies)
    if (rule === 'organizations/introduced' && longForm !== null && longForm !== surface && !own.has(surface))
      own.set(surface, longForm);
  if (own.size === 0) return [...bodies];
  const chiefs = new Map(bodies.flatMap(({ surface, known }) => (known === null ? [] : [[surface, known]])));
  return bodies.map((body) => {
    const long = own.get(body.surface);
    if (long === undefined || body.known === null || sharesWord(long, body.known)) return body;
    return { ...body, known: chiefs.get(long) ?? null, longForm: long };
  });
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().match(WORD) ?? []);
  return (b.toLowerCase().match(WORD) ?? []).some((word) => words.has(word));
}

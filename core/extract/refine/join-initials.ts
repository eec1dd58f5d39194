import type { FoundName } from '../found-name.ts';

/** "R." and "Kelly", one space apart: one name. Takes the names in order. */
export function joinInitials(names: readonly FoundName[]): FoundName[] {
  const joined: FoundName[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    const isInitial =
      last?.kind === 'person' && /^\p{Lu}\.?$/u.test(last.surface) && name.start - last.end === 1;
    if (!last || !isInitial || name.kind !== 'person') {
      joined.push(name);
      continue;
    }
    const surface = `${last.surface} ${name.surface}`;
    joined[joined.length - 1] = { ...name, start: last.start, surface, rule: `${name.rule} join-initials` };
  }
  return joined;
}

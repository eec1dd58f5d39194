import type { FoundName } from '../found-name.ts';

/** Between the parts of one name. */
const PARTICLE = /^ (?:wa|ole|arap|bin|bint|binti|ibn|van|von|de|da|dos|del|della|di|du|ter) $/;
/** UTF-16 units. */
const LONGEST_PARTICLE = 8;

/** "R." and "Kelly", "Mwangi" and "wa Iria": one name. Takes the names in order. */
export function joinInitials(names: readonly FoundName[], text: string): FoundName[] {
  const joined: FoundName[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    if (last?.kind !== 'person' || name.kind !== 'person' || !isOne(last, name, text)) {
      joined.push(name);
      continue;
    }
    const surface = text.slice(last.start, name.end);
    const { title } = last;
    joined[joined.length - 1] = {
      ...name,
      ...(title !== null && { title }),
      start: last.start,
      surface,
      rule: `${name.rule} join-initials`,
    };
  }
  return joined;
}

function isOne(last: FoundName, name: FoundName, text: string): boolean {
  const gap = name.start - last.end;
  if (gap === 1) return /^\p{Lu}\.?$/u.test(last.surface);
  return gap > 1 && gap <= LONGEST_PARTICLE && PARTICLE.test(text.slice(last.end, name.start));
}

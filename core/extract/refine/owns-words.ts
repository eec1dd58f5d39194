import type { FoundName } from '../found-name.ts';

/** "Trinity College |Dublin|": where a town ends the name, what it begins with is none. */
const WITH_TOWN = /(?:College|University|Hospital) \p{Lu}\p{Ll}+$/u;

/** Whether the words of a body are its own, and no place is named in them: "|Trinity| College Dublin". */
export function ownsWords(outer: FoundName, inner: FoundName): boolean {
  if (outer.rule !== 'organizations/college' || inner.kind !== 'place') return false;
  return inner.start === outer.start && WITH_TOWN.test(outer.surface);
}

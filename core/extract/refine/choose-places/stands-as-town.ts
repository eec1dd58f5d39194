import { TOWN_BODIES, TOWN_FOLK } from '../../data/place-words.ts';

/** UTF-16 units behind a name in which the next two words stand. */
const NEXT = 40;

/** Whether the name at this end stands as only that of a town does: "an Athens |woman", "the Jordan |City Council". */
export function standsAsTown(text: string, end: number): boolean {
  const [, first = '', second = ''] = /^\s(\p{L}+)(?:\s(\p{L}+))?/u.exec(text.slice(end, end + NEXT)) ?? [];
  return TOWN_FOLK.has(first) || TOWN_BODIES.has(first) || TOWN_BODIES.has(`${first} ${second}`);
}

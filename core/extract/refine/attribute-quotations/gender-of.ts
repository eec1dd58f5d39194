import type { EntityId, NameMention } from '../../../model.ts';
import {
  FEMININE_NAMES,
  FEMININE_TITLES,
  MASCULINE_NAMES,
  MASCULINE_TITLES,
} from '../../data/gendered-names.ts';

export type Gender = 'he' | 'she';

/** UTF-16 units before a name in which a title stands. */
const LONGEST_TITLE = 16;

/** Of the people whose title or given name tells it whether they are "he" or "she"; of whom both is told: neither. */
export function gendersOf(text: string, names: readonly NameMention[]): ReadonlyMap<EntityId, Gender> {
  const found = new Map<EntityId, Gender | null>();
  for (const name of names) {
    const gender = name.kind === 'person' ? genderOf(text, name) : null;
    if (gender === null) continue;
    const known = found.get(name.entity);
    found.set(name.entity, known === undefined || known === gender ? gender : null);
  }
  return new Map([...found].flatMap(([entity, gender]) => (gender ? [[entity, gender] as const] : [])));
}

function genderOf(text: string, { start, surface }: NameMention): Gender | null {
  const before = /(\p{L}+)\.? $/u.exec(text.slice(Math.max(0, start - LONGEST_TITLE), start))?.[1] ?? '';
  const [first = '', ...rest] = surface.toLowerCase().split(/[\s.]+/);
  return byTitle(before.toLowerCase()) ?? byTitle(first) ?? (rest.length > 0 ? byName(first) : null);
}

function byTitle(word: string): Gender | null {
  return MASCULINE_TITLES.has(word) ? 'he' : FEMININE_TITLES.has(word) ? 'she' : null;
}

function byName(word: string): Gender | null {
  return MASCULINE_NAMES.has(word) ? 'he' : FEMININE_NAMES.has(word) ? 'she' : null;
}

import { nameKey } from '../../../gazetteer/name-key.ts';
import type { Span } from '../../../model.ts';
import { COMMON_WORDS } from '../../data/common-words.ts';
import { EVERYDAY_WORDS } from '../../data/everyday-words.ts';
import { isFirstName } from '../../data/first-names.ts';
import type { Reading } from '../../find/read-words.ts';
import type { FoundName, FoundPlace } from '../../found-name.ts';
import { claimOf, type Ground } from './claim.ts';

/** UTF-16 units that a list of names may be long. */
const REACH = 90;
/** Behind these stand places; "from" and "to" lead to people too. */
const IN =
  /(?<!\p{L})(?:in|near|around|outside|across|through|visited|reached|captured|seized|bombed|shelled) (?:\p{Lu}[\p{L}\p{M}’'-]+['’]s )?$/u;
/** UTF-16 units before a name in which such a word stands. */
const BEFORE = 34;
/** ", Jaiaw and Mawprem|.", " and Shire|, the": one or two words each, and the sentence ends or goes on with a small word that is no verb. */
const LIST =
  /^(?:, \p{Lu}[\p{L}\p{M}’-]+(?: \p{Lu}[\p{L}\p{M}’-]+)?){0,5},? and \p{Lu}[\p{L}\p{M}’-]+(?: \p{Lu}[\p{L}\p{M}’-]+)?(?=[.,;:)]|\n|$| (?:in|on|after|to|for|by|with|when|where|while|which|as|last|this|before|during|since|districts|counties|provinces|regions|villages|towns|cities)(?!\p{L}))/u;
const ITEM = /\p{Lu}[\p{L}\p{M}’-]+(?: \p{Lu}[\p{L}\p{M}’-]+)?/gu;

/** "in Mawlai, |Jaiaw| and |Mawprem|": names that stand in one row with a place are places, unless the article names people so. */
export function placesInLists({ reading, names }: Ground): FoundPlace[] {
  const found: FoundPlace[] = [];
  let others: Others | null = null;
  for (const { kind, start, end } of names) {
    const list = kind === 'place' ? listBehind(reading.article.text, { start, end }) : null;
    if (list === null) continue;
    others ??= othersOf(names);
    for (const { index, 0: surface } of list.matchAll(ITEM)) {
      const span = { start: end + index, end: end + index + surface.length };
      if (!isOpen(reading, surface, others.starting.get(span.start), others.people)) continue;
      const candidates = reading.gazetteer.placesNamed(surface);
      found.push(claimOf({ reading, span, rule: 'listed', candidates }));
    }
  }
  return found;
}

interface Others {
  readonly starting: ReadonlyMap<number, FoundName>;
  /** Surnames and given names. */
  readonly people: ReadonlySet<string>;
}

function othersOf(names: readonly FoundName[]): Others {
  return { starting: new Map(names.map((name) => [name.start, name])), people: partsOfPeople(names) };
}

/** ", Jaiaw and Mawprem" behind a place that somebody or something is in. */
function listBehind(text: string, { start, end }: Span): string | null {
  const next = text[end];
  if ((next !== ',' && next !== ' ') || !IN.test(text.slice(Math.max(0, start - BEFORE), start))) return null;
  return LIST.exec(text.slice(end, end + REACH))?.[0] ?? null;
}

function isOpen(
  { gazetteer }: Reading,
  surface: string,
  name: FoundName | undefined,
  people: ReadonlySet<string>,
): boolean {
  if (name && (name.kind === 'place' || !name.rule.startsWith('tagger/') || name.surface !== surface))
    return false;
  if (surface.includes(' ') && !name) return false;
  const words = surface.split(' ');
  if (words.some((word) => isWord(word) || people.has(word) || isFirstName(word))) return false;
  return (
    !gazetteer.isDemonym(surface) &&
    /^\p{Lu}[\p{L}\p{M}’-]*\p{Ll}/u.test(surface) &&
    !/\p{Lu}{2}/u.test(surface)
  );
}

function isWord(word: string): boolean {
  const key = nameKey(word);
  return COMMON_WORDS.has(key) || EVERYDAY_WORDS.has(key);
}

/** Surnames and given names; two words alone may be a place that was taken for somebody. */
function partsOfPeople(names: readonly FoundName[]): ReadonlySet<string> {
  return new Set(
    names.flatMap(({ kind, surface }) =>
      kind === 'person' && isFirstName(surface.split(' ')[0] ?? '') ? surface.split(/[\s-]+/) : [],
    ),
  );
}

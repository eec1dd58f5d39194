import { isFirstName } from '../../data/first-names.ts';
import { BODY_WORDS } from '../../data/organization-words.ts';
import type { FoundPerson } from '../../found-name.ts';
import { indexFrom } from '../../within.ts';
import { isBeside } from '../name-runs.ts';
import { isNameShaped, type Reading, type Word } from '../read-words.ts';

/** ", better known as |Hemedti|", " (aka |“Eminem”|)". */
const KNOWN_AS =
  /^(?:,? \(|,? )(?:(?:who|he|she) (?:is|was) )?(?:(?:also|better|best|widely|popularly|commonly|locally|simply|otherwise|more) )*(?:known (?:simply |mostly |widely |popularly )?as|nicknamed|a\.?k\.?a\.?|alias) ["“'‘]?((?:\p{Lu}[\p{L}\p{M}’'-]+ ){0,2}\p{Lu}[\p{L}\p{M}-]+)["”'’]?(?=[,.;)]|,["”]| (?:\p{Ll}))/u;
/** UTF-16 units behind a name in which its by-name is told. */
const REACH = 90;
/** Words of "El Chapo", and of what stands before and behind it. */
const MOST_WORDS = 3;
/** Two capitalised words alone weigh less: "Mount Marcy, also known as Tahawus". */
const SOMEBODY = 3;
/** As sure as a known body: the article says itself who bears it. */
const WEIGHT = 8;

/** "Joaquín “El Chapo” Guzmán" is one name, "Ilich Ramírez Sánchez, known as Carlos" two of one person. */
export function byNames(reading: Reading, full: readonly FoundPerson[]): FoundPerson[] {
  const nicknamed = nicknamesIn(reading);
  const told = new Map([...nicknamed.map(({ nickname, person }) => [nickname, person.surface] as const)]);
  for (const { surface, end, weight } of full) {
    if (weight < SOMEBODY) continue;
    const byName = KNOWN_AS.exec(reading.article.text.slice(end, end + REACH))?.[1];
    if (byName && mayBeByName(byName, reading)) told.set(byName, told.get(byName) ?? surface);
  }
  const taken = nicknamed.map(({ person }) => person);
  const others = [...told].flatMap(([byName, bearer]) => mentionsOf(reading, byName, bearer));
  return [
    ...taken,
    ...others.filter(({ start }) => !taken.some((one) => one.start <= start && start < one.end)),
  ];
}

/** Leaves what is a place, a people or a body: "Mount McKinley, known as Denali". */
function mayBeByName(name: string, { gazetteer }: Reading): boolean {
  if (name.split(' ').some((word) => BODY_WORDS.has(word) || gazetteer.isDemonym(word))) return false;
  return !gazetteer.placesNamed(name).some(({ place }) => /country|region/.test(place.kind));
}

interface Nicknamed {
  readonly nickname: string;
  readonly person: FoundPerson;
}

/** Given name, by-name in quotation marks, surname: "On Monday |Paul “Bear” Bryant|". */
function nicknamesIn(reading: Reading): Nicknamed[] {
  const { words, article } = reading;
  return words.flatMap((word, open): Nicknamed[] => {
    if (!/^["“‘]$/.test(word.text) || words[open - 1]?.sentence !== word.sentence) return [];
    const from = nameBefore(words, open);
    const close = nameBehind(words, open + 1);
    if (from === open || close === open + 1 || !/^["”’]$/.test(words[close]?.text ?? '')) return [];
    if (words[close + 1]?.isJoined) return [];
    const to = nameBehind(words, close + 1);
    const [first, last] = [words[from], words[to - 1]];
    if (!first || !last || to === close + 1 || last.sentence !== first.sentence) return [];
    const [start, end] = [first.start, last.end];
    const surface = article.text.slice(start, end);
    const nickname = article.text.slice(words[open + 1]?.start, words[close - 1]?.end);
    return [
      { nickname, person: { kind: 'person', start, end, surface, rule: RULE, weight: WEIGHT, title: null } },
    ];
  });
}

/** Behind the rule of names that the article itself gives somebody. */
export const RULE = 'people/by-name';

function nameBefore(words: readonly Word[], to: number): number {
  let from = to;
  while (to - from < MOST_WORDS && isNamePart(words[from - 1], words[from])) from -= 1;
  while (from < to && !isFirstName(words[from]?.text ?? '')) from += 1;
  return from;
}

function nameBehind(words: readonly Word[], from: number): number {
  let to = from;
  while (to - from < MOST_WORDS && isNamePart(words[to], words[to + 1] ?? words[to])) to += 1;
  return to;
}

function isNamePart(word: Word | undefined, next: Word | undefined): boolean {
  return word !== undefined && isNameShaped(word) && isBeside(word, next);
}

/** Everywhere the by-name stands by itself. */
function mentionsOf({ words, article }: Reading, byName: string, bearer: string): FoundPerson[] {
  const length = byName.length;
  return words.flatMap((word, at): FoundPerson[] => {
    if (!byName.startsWith(word.text) || !article.text.startsWith(byName, word.start)) return [];
    const { start } = word;
    const end = start + length;
    const next = indexFrom(words, end);
    if (words[next - 1]?.end !== end || isOfLonger(words, at, next)) return [];
    return [{ kind: 'person', start, end, surface: byName, rule: RULE, weight: WEIGHT, title: null, bearer }];
  });
}

/** "|Carlos| Slim" and "Juan |Carlos|" are others. */
function isOfLonger(words: readonly Word[], from: number, to: number): boolean {
  const [before, first, last, after] = [words[from - 1], words[from], words[to - 1], words[to]];
  if (after && isNameShaped(after) && isBeside(last, after)) return true;
  return before !== undefined && !before.isFirst && isNameShaped(before) && isBeside(before, first);
}

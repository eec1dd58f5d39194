import { isFirstName } from '../data/first-names.ts';
import { BODY_NOUNS_BEFORE } from '../data/organization-words.ts';
import type { FoundName, FoundPerson } from '../found-name.ts';

/** UTF-16 units behind and before a name in which the article says what it is. */
const BEHIND = 70;
const BEFORE = 24;

/** " is a Colombian-based |company| that", ", the state power |utility|,". */
const IS_A =
  /^(?:,| is| was| \([^()]{1,20}\) is) (?:an?|one of the|the) (?:(?!(?:at|of|for|in|by|with|from|who)\s)[\p{L}\p{M}\d’'-]+ ){0,4}?(\p{Ll}[\p{Ll}-]+)(?=[,.;)]| (?:that|which|in|of|based|founded|with|for|to|whose|looking|and|helping|specializ\p{Ll}+|specialis\p{Ll}+|geared|owned|run|behind)(?!\p{L}))/u;
const FOUNDED =
  /^,? (?:which was )?(?:established|founded|headquartered) in |^, (?:which is |which was )?(?:led|headed|run|chaired|owned|founded) by /u;
/** "organisation |“Odhikar|". */
const NOUN_BEFORE = /(?<!\p{L})(\p{Ll}[\p{Ll}-]+),? ["“'‘«]?$/u;

/** "Oslo-|based| Halden Marine". */
const BASED = /\p{L}-based $/u;
const MORE = /^ \p{Lu}/u;
/** "Samata Kisan Dal| leader Ann Lee|": nobody has a leader who is named behind. */
const HEADED =
  /^ (?:leader|chief|chairman|chairwoman|chairperson|president|general secretary|spokes\p{Ll}+|manager|coach|captain|boss) \p{Lu}/u;

/** ", a |hamlet| west of", ", the northern |port| city": what only a place is called. */
const IS_PLACE =
  /^, (?:an?|the) (?:[\p{L}\d,’'-]+ ){0,3}?(?:hamlet|village|town|city|suburb|district|province|island|commune|settlement|township|municipality|neighbou?rhood)(?=[,.;)]| (?:of|in|on|near|that|where|which|with|some|about|just|\d|(?:north|south|east|west)\p{Ll}*)(?!\p{L}))/u;

/** Names that the article itself calls a company, bank or party are bodies, and those that it calls a village places, whatever the tagger takes them for. */
export function tellBodies(names: readonly FoundName[], text: string): FoundName[] {
  const told: FoundName[] = [];
  for (const name of names) told.push(isOpen(name) ? asTold(name, text) : name);
  return told;
}

function asTold(name: FoundName, text: string): FoundName {
  const { start, end, surface, weight } = name;
  const rule = `${name.rule} ${TOLD}`;
  if (isToldBody(name, text))
    return { start, end, surface, weight, rule, kind: 'organization', known: null, longForm: null };
  const isPlace = !/\s/.test(surface) && text[end] === ',' && IS_PLACE.test(text.slice(end, end + BEHIND));
  if (!isPlace) return name;
  // A place is where it was found to be; of what was taken for somebody no list knows where it lies.
  return name.kind === 'place'
    ? { ...name, rule }
    : { start, end, surface, weight, rule, kind: 'place', candidates: [], isWithin: true };
}

/** Behind the rule of what was told to be a body. */
export const TOLD = 'tell-bodies';

function isOpen(name: FoundName): boolean {
  return name.rule.startsWith('tagger/') || (name.kind === 'person' && mayBeBody(name));
}

/** No title and no first name say that it is somebody. */
export function mayBeBody({ surface, title }: FoundPerson): boolean {
  return title === null && !isFirstName(surface.split(' ')[0] ?? '');
}

function isToldBody(name: FoundName, text: string): boolean {
  const { start, end } = name;
  const mayBeFirm = name.kind === 'person' && mayBeBody(name);
  const next = text[end];
  const behind = next === ',' || next === ' ' ? text.slice(end, end + BEHIND) : '';
  const noun = behind === '' ? null : IS_A.exec(behind);
  if (noun && BODY_NOUNS_BEFORE.has(noun[1] ?? '')) return true;
  if (FOUNDED.test(behind)) return true;
  const goesOn = next === ' ' && MORE.test(behind);
  if (mayBeFirm && !goesOn && BASED.test(text.slice(Math.max(0, start - BEFORE), start))) return true;
  if (mayBeFirm && / /.test(text.slice(start, end)) && HEADED.test(text.slice(end, end + BEHIND)))
    return true;
  const quoted = /["“'‘«]/.test(text[start - 1] ?? '');
  const before = quoted ? NOUN_BEFORE.exec(text.slice(Math.max(0, start - BEFORE), start)) : null;
  return before !== null && BODY_NOUNS_BEFORE.has(before[1] ?? '');
}

import type { Span } from '../../model.ts';
import { AGREEMENT_JOINERS, AGREEMENT_WORDS, UNCLEAR_AGREEMENT_WORDS } from '../data/agreement-words.ts';
import { COMMON_WORDS } from '../data/common-words.ts';
import { KNOWN_BODIES } from '../data/known-bodies.ts';
import { MONTHS, WEEKDAYS } from '../data/time-words.ts';
import type { FoundAgreement } from '../found-name.ts';
import { isBeside, LONGEST_RUN } from './name-runs.ts';
import { isNameShaped, type Reading } from './read-words.ts';

const bodies: ReadonlySet<string> = new Set(KNOWN_BODIES.flat());
const HYPHENS = new Set(['-', '–', '—', '‐', '‑', '/']);

/**
 * Takes "European Union-Kazakhstan Enhanced Partnership and Cooperation Agreement", "Treaty of Versailles", "Minsk
 * Accords", "Almaty Declaration"; leaves "the Agreement", "an agreement on gas", "North Atlantic Treaty Organization".
 */
export function findAgreements(reading: Reading): FoundAgreement[] {
  const { words } = reading;
  const found: FoundAgreement[] = [];
  for (let at = 0; at < words.length; at++) {
    const head = words[at];
    if (!head || !AGREEMENT_WORDS.has(head.text) || head.isLoud) continue;
    const from = left(reading, at);
    const to = right(reading, at);
    if (
      to - from === 1 ||
      goesOn(reading, to) ||
      (UNCLEAR_AGREEMENT_WORDS.has(head.text) && !isClear({ reading, from, at, to }))
    )
      continue;
    found.push(agreement({ reading, from, to }));
    at = to - 1;
  }
  return found;
}

/** "Treaty |Organization", "Convention |Center": the name of something else, but not "the Paris Agreement |Monday". */
function goesOn({ words }: Reading, to: number): boolean {
  const next = words[to];
  return next !== undefined && isBeside(words[to - 1], next) && isNameShaped(next) && !isDateWord(next.text);
}

function isDateWord(text: string): boolean {
  return WEEKDAYS[text.toLowerCase()] !== undefined || MONTHS[text.toLowerCase()] !== undefined;
}

/** "Geneva Convention", "UN Charter", "Convention on the Rights of the Child"; not "Democratic National Convention". */
function isClear({
  reading,
  from,
  at,
  to,
}: {
  reading: Reading;
  from: number;
  at: number;
  to: number;
}): boolean {
  if (to > at + 1) return true;
  const { words, article, gazetteer } = reading;
  const before = article.text.slice(words[from]?.start, words[at - 1]?.end);
  return bodies.has(before) || gazetteer.placesNamed(before).length > 0;
}

/** Capitalised words before the head, over "and", "of" and hyphens, but not over the word that opens a sentence. */
function left({ words }: Reading, at: number): number {
  let from = at;
  for (let back = at - 1; back >= at - LONGEST_RUN; back--) {
    const word = words[back];
    if (!word || !isBeside(word, words[back + 1])) break;
    if (isNameShaped(word)) {
      if (word.isFirst && COMMON_WORDS.has(word.text.toLowerCase())) break;
      from = back;
    } else if (!(word.text === 'and' || word.text === '&' || (HYPHENS.has(word.text) && word.isJoined)))
      break;
  }
  return from;
}

/** "of Versailles", "on the Rights of the Child", "of Understanding". */
function right({ words }: Reading, at: number): number {
  let to = at + 1;
  if (!/^(?:of|on|for|against)$/.test(words[to]?.text ?? '')) return to;
  for (let next = to; next < at + LONGEST_RUN; next++) {
    const word = words[next];
    if (!word || !isBeside(words[next - 1], word)) break;
    if (isNameShaped(word)) {
      // "to sign the Tandor Agreement on Friday".
      if (next === at + 2 && words[at + 1]?.text === 'on' && isDateWord(word.text)) break;
      to = next + 1;
    } else if (!AGREEMENT_JOINERS.has(word.text) && !(HYPHENS.has(word.text) && word.isJoined)) break;
  }
  return to;
}

function agreement({ reading, from, to }: { reading: Reading; from: number; to: number }): FoundAgreement {
  const { words, article } = reading;
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  const { parties, coreFrom } = readParties({ reading, from, to });
  return {
    kind: 'agreement',
    start,
    end,
    surface: article.text.slice(start, end),
    rule: parties.length > 0 ? 'agreements/parties' : 'agreements/head-word',
    weight: 9.5,
    parties,
    core: { start: words[coreFrom]?.start ?? start, end },
  };
}

/** "European Union-Kazakhstan": bodies and places joined by hyphens at the beginning. */
function readParties({ reading, from, to }: { reading: Reading; from: number; to: number }): {
  parties: Span[];
  coreFrom: number;
} {
  const { words } = reading;
  const parties: Span[] = [];
  let at = from;
  for (;;) {
    const length = partyLength({ reading, at, to });
    if (length === 0) break;
    parties.push({ start: words[at]?.start ?? 0, end: words[at + length - 1]?.end ?? 0 });
    at += length;
    if (!HYPHENS.has(words[at]?.text ?? '')) break;
    at += 1;
  }
  return parties.length > 1 && at < to ? { parties, coreFrom: at } : { parties: [], coreFrom: from };
}

function partyLength({ reading, at, to }: { reading: Reading; at: number; to: number }): number {
  const { words, article, gazetteer } = reading;
  for (let end = Math.min(to, at + 6); end > at; end--) {
    const [first, last] = [words[at], words[end - 1]];
    if (!first || !last || last.shape === 'mark') continue;
    const surface = article.text.slice(first.start, last.end);
    if (bodies.has(surface) || gazetteer.placesNamed(surface).some(({ place }) => place.kind === 'country'))
      return end - at;
    if (end - at === 1 && gazetteer.isDemonym(surface)) return 1;
  }
  return 0;
}

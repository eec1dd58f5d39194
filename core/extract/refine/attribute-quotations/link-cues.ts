import { NEVER_BEFORE_SUBJECT } from '../../data/cue-verbs.ts';
import {
  AFTER_SUBJECT,
  HELPERS,
  IRREGULAR_PASTS,
  NAME_NOUNS,
  SPEAKER_PLURALS,
  SUBORDINATORS,
} from '../../data/speaker-words.ts';
import type { Candidate } from './find-candidates.ts';
import type { Cue } from './find-cues.ts';
import { openVerb } from './open-verb.ts';
import { passOverParticiples } from './pass-over-participles.ts';
import type { Word } from './read-words.ts';
import { isBehindQuoted, isRole, isRoleWord, isWhoseRole } from './roles.ts';
import { shareSubjects } from './share-subjects.ts';
import { isPassive } from './told-content.ts';

/** How a candidate stands to a cue. */
export type Link =
  | 'subject'
  | 'subject-phrase'
  | 'subject-apposition'
  | 'inverted'
  | 'source'
  | 'object'
  | 'by'
  | 'owner'
  | 'signature'
  | 'none';

export interface LinkedCandidate extends Candidate {
  readonly link: Link;
  readonly cue: Cue | null;
  /** Further cues of the same subject, in order: "attacked the plan, *saying* …, and *added* …". */
  readonly also: readonly Cue[];
}

/** Words between a subject and its verb. */
const BETWEEN =
  /^(?:also|always|sometimes|then|earlier|later|still|now|has|have|had|is|was|were|are|been|would|will|could|did|does|do|even|once|often|again|himself|herself|themselves|first|just|recently|already|never|not|further|both|reportedly|who|to|yesterday|today|immediately|\p{L}+ly|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u;
const REACH = 22;

/** Each candidate with the cue that it most plainly belongs to, and with those that it shares. */
export function linkCues(
  words: readonly Word[],
  candidates: readonly Candidate[],
  cues: readonly Cue[],
): LinkedCandidate[] {
  const cueFrom = new Map(cues.map((cue) => [cue.first, cue]));
  const cueTo = new Map(cues.map((cue) => [cue.last, cue]));
  const linked = candidates.map((candidate) => linkOne(words, candidate, { cueFrom, cueTo }));
  return shareSubjects(
    words,
    openVerbsOfPhrases(
      words,
      passOverPhrases(words, passOverParticiples(words, leaveInverted(words, linked))),
    ),
    cues,
  );
}

/** "Boats left the port, a long trip, said Ann Lee.": what stands before a verb is not its subject where a name behind it is. */
function leaveInverted(words: readonly Word[], linked: readonly LinkedCandidate[]): LinkedCandidate[] {
  const inverted = new Set(
    linked.flatMap((one) => (one.cue && isPlainlyInverted(words, one) ? [one.cue.first] : [])),
  );
  return linked.map((one) =>
    one.cue && one.link === 'subject-apposition' && inverted.has(one.cue.first)
      ? { ...one, link: 'none', cue: null }
      : one,
  );
}

/** "a court in |Ioannina is to decide": the verb is that of the phrase, not of the last name in it. */
function passOverPhrases(words: readonly Word[], linked: readonly LinkedCandidate[]): LinkedCandidate[] {
  return linked.map((inner, at) => {
    const outer = linked[at - 1];
    const isInPhrase =
      inner.cue !== null &&
      (inner.link === 'subject' ||
        (inner.link === 'subject-apposition' &&
          /^(?:to|for|of)$/.test(words[inner.first - 1]?.lower ?? ''))) &&
      (outer?.link === 'subject-phrase' ||
        (outer?.link === 'subject-apposition' && outer.type === 'phrase')) &&
      outer.cue?.first === inner.cue.first &&
      isBehindPreposition(words, outer, inner);
    return isInPhrase ? { ...inner, link: 'none', cue: null } : inner;
  });
}

/** "the head |of chipmaker| Lumen": a preposition, and what the name is. */
function isBehindPreposition(words: readonly Word[], outer: Candidate, inner: Candidate): boolean {
  if (!/^(?:in|at|near|on|from|with|for|of|to)$/.test(words[outer.last + 1]?.lower ?? '')) return false;
  const between = words.slice(outer.last + 2, inner.first);
  return (
    between.length <= LONGEST_ROLE &&
    between.every(
      ({ text, quotation }) => quotation < 0 && /^(?!what|how|why)\p{Ll}[\p{L}-]+(?<!ing)$/u.test(text),
    )
  );
}

/** "|a museum in| Leeds handed": the verb of no list is that of the phrase, whose name "Leeds" only ends it. */
function openVerbsOfPhrases(words: readonly Word[], linked: readonly LinkedCandidate[]): LinkedCandidate[] {
  const passed = [...linked];
  for (const [at, inner] of linked.entries()) {
    const outer = linked[at - 1];
    if (outer?.type !== 'phrase' || outer.link !== 'none' || outer.last !== inner.first - 2) continue;
    if (inner.type !== 'name' || inner.link !== 'subject' || inner.cue?.class !== 'other') continue;
    if (!/^(?:in|at|near|from|of)$/.test(words[inner.first - 1]?.lower ?? '')) continue;
    if (!isDone(words[inner.cue.first])) continue;
    if (/^(?:in|at|near|on|from|of|for|to|by|with)$/.test(words[outer.first - 1]?.lower ?? '')) continue;
    passed[at - 1] = { ...outer, link: 'subject-phrase', cue: inner.cue };
    passed[at] = { ...inner, link: 'none', cue: null };
  }
  return passed;
}

/** "handed", "took", "has", not "supporters". */
function isDone(word: Word | undefined): boolean {
  const lower = word?.lower ?? '';
  return /ed$/.test(lower) || IRREGULAR_PASTS.has(lower) || HELPERS.has(lower);
}

/** "…, said Ann Lee." and "…, said Ann Lee, the mayor", not "…, said Lee's plan". */
function isPlainlyInverted(words: readonly Word[], { first, last, type, link }: LinkedCandidate): boolean {
  const next = words[last + 1];
  const ends = next?.sentence !== words[first]?.sentence || /^[.,]$/.test(next?.text ?? '');
  return type === 'name' && link === 'inverted' && ends;
}

interface CueIndex {
  readonly cueFrom: ReadonlyMap<number, Cue>;
  readonly cueTo: ReadonlyMap<number, Cue>;
}

function linkOne(
  words: readonly Word[],
  candidate: Candidate,
  { cueFrom, cueTo }: CueIndex,
): LinkedCandidate {
  const whole = candidate.owned === undefined ? null : { ...candidate, last: candidate.owned };
  if (whole) {
    const owning = linkAfter(words, whole, cueFrom);
    if (owning.link !== 'none') return { ...whole, type: 'phrase', ...owning, also: [] };
    const verb = openVerb(words, whole);
    if (verb) return { ...whole, type: 'phrase', link: 'subject', cue: verb, also: [] };
  }
  // "was told of |it and said": no subject stands behind a preposition.
  if (candidate.type === 'it' && BEFORE_OBJECT.test(words[candidate.first - 1]?.lower ?? ''))
    return { ...candidate, ...NONE, also: [] };
  const quoted = quotedAs(words, candidate, { cueFrom, cueTo });
  if (quoted) return { ...candidate, link: 'subject', cue: quoted, also: [] };
  const before = linkBefore(words, candidate, cueTo);
  if (before.link === 'inverted' || before.link === 'source')
    return { ...(whole ? { ...whole, type: 'phrase' } : candidate), ...before, also: [] };
  const after = linkAfter(words, candidate, cueFrom);
  if (after.link !== 'none') return { ...candidate, ...after, also: [] };
  const verb = openVerb(words, candidate);
  if (verb) return { ...candidate, link: 'subject', cue: verb, also: [] };
  if (before.link === 'none' && isSignature(words, candidate, cueFrom))
    return { ...candidate, link: 'signature', cue: null, also: [] };
  return { ...candidate, ...before, also: [] };
}

const BEFORE_OBJECT = /^(?:of|about|for|with|from|to|by|at|into|against)$/;

/** "quoted |the spy agency| (NIS) as saying": the second verb is that of whom the first one quotes. */
function quotedAs(
  words: readonly Word[],
  { first, last }: Candidate,
  { cueFrom, cueTo }: CueIndex,
): Cue | null {
  if (!/^(?:quote|cite)$/.test(cueTo.get(first - 1)?.verb ?? '')) return null;
  let as = last + 1;
  if (words[as]?.text === '(' && words[as + 2]?.text === ')') as += 3;
  const cue = words[as]?.lower === 'as' ? cueFrom.get(as + 1) : undefined;
  return cue?.form === 'ing' ? cue : null;
}

/** Longest line below what somebody says: "Ann Lee, mayor of Springfield". */
const LONGEST_SIGNATURE = 14;

/** A name behind the dash that follows a quotation, or in a line of its own below it, with no verb behind. */
function isSignature(
  words: readonly Word[],
  { first, last, type }: Candidate,
  cueFrom: ReadonlyMap<number, Cue>,
): boolean {
  if (type !== 'name') return false;
  const behind = words[last + 1];
  if (behind?.paragraph === words[first]?.paragraph && !/^[,(.]$/.test(behind?.text ?? '')) return false;
  let before = first - 1;
  while (before > first - 3 && /^(?:[—–-]|\p{Lu}[\p{L}.]+|the)$/u.test(words[before]?.text ?? ''))
    before -= 1;
  if ((words[before]?.quotation ?? -1) < 0) return false;
  const paragraph = words[first]?.paragraph;
  const dashed = /^[—–-]$/.test(words[before + 1]?.text ?? '');
  if (!dashed && words[before]?.paragraph === paragraph) return false;
  for (let at = first; at <= first + LONGEST_SIGNATURE; at += 1) {
    const word = words[at];
    if (word?.paragraph !== paragraph) return true;
    if (word?.quotation !== -1 || cueFrom.has(at)) return false;
  }
  return false;
}

type LinkFound = Pick<LinkedCandidate, 'link' | 'cue'>;
const NONE: LinkFound = { link: 'none', cue: null };

function linkBefore(
  words: readonly Word[],
  candidate: Candidate,
  cueTo: ReadonlyMap<number, Cue>,
): LinkFound {
  const { type } = candidate;
  const first = type === 'name' ? titleStart(words, candidate.first, cueTo) : candidate.first;
  const before = words[first - 1];
  const cue = cueTo.get(first - 1) ?? (BETWEEN.test(before?.lower ?? '') ? cueTo.get(first - 2) : undefined);
  const passive =
    before?.lower === 'by' ? (cueTo.get(first - 2) ?? describedAs(words, first - 2, cueTo)) : undefined;
  if (passive) return { link: 'by', cue: passive };
  if (!cue || (type === 'name' && isWhoseRole(words, candidate.last))) return NONE;
  if (cue.class === 'according') return { link: 'source', cue };
  // ", asked Ann Lee to come"
  if (cue.verb === 'ask' && words[candidate.last + 1]?.lower === 'to') return { link: 'object', cue };
  if (before?.lower === 'to' && type === 'plural' && cue.class === 'say') return { link: 'object', cue }; // "said to reporters"
  const lead = words[cue.first - 1];
  const inverted =
    type !== 'who' &&
    cue.form === 'finite' &&
    (cue.class === 'say' || cue.class === 'think') &&
    !NEVER_BEFORE_SUBJECT.has(cue.verb) &&
    (isBehindQuoted(words, cue.first) || closesClause(words, candidate)) &&
    (!lead ||
      lead.quotation >= 0 ||
      lead.text === ',' ||
      /^['’]+$/.test(lead.text) ||
      lead.text === '-' ||
      lead.text === '—');
  return { link: inverted ? 'inverted' : 'object', cue };
}

/** "has been |described| as “sad” |by", from the word before "by". */
function describedAs(words: readonly Word[], from: number, cueTo: ReadonlyMap<number, Cue>): Cue | undefined {
  let at = from;
  while ((words[at]?.quotation ?? -1) >= 0) at -= 1;
  const cue = at < from && words[at]?.lower === 'as' ? cueTo.get(at - 1) : undefined;
  return cue && isPassive(words, cue) ? cue : undefined;
}

/** "said Ann Lee, …", "said the mayor of …", but not ", said the grants should …": no verb follows the subject. */
function closesClause(words: readonly Word[], { first, last }: Candidate): boolean {
  if (words[first]?.lower === 'that') return false;
  const next = words[last + 1];
  if (!next || next.quotation >= 0 || next.sentence !== words[last]?.sentence) return true;
  return !/^\p{Ll}/u.test(next.text) || AFTER_SUBJECT.has(next.lower);
}

/** "said spokesman John Doe", "said Harbour United manager John Doe": a role between a cue and a name, with whose role it is. */
function titleStart(words: readonly Word[], first: number, cueTo: ReadonlyMap<number, Cue>): number {
  let at = first - 1;
  while (at > first - 4 && isRoleWord(words[at])) at -= 1;
  if (at < first - 1 && isRole(words, first))
    while (at > first - LONGEST_ROLE && /^\p{Lu}/u.test(words[at]?.text ?? '')) at -= 1;
  return cueTo.has(at) ? at + 1 : first;
}

/** Words before a name that say what somebody is, and where: "Leeds and District Hospital chief". */
const LONGEST_ROLE = 8;

function linkAfter(
  words: readonly Word[],
  { first, last, type }: Candidate,
  cueFrom: ReadonlyMap<number, Cue>,
): LinkFound {
  const sentence = words[first]?.sentence;
  let at = last + 1;
  let link: Link = 'subject';
  const isPlural = type === 'plural' || SPEAKER_PLURALS.has(words[last]?.lower ?? '');
  if (/^['’]s?$/.test(words[at]?.text ?? '')) return { link: 'owner', cue: null };
  if (isGivenName(words, first) && words[at]?.text === ',') at += 1;
  for (let steps = 0; steps < REACH && at < words.length; steps += 1) {
    const word = words[at];
    if (!word || word.sentence !== sentence || word.quotation >= 0) return NONE;
    const cue = cueFrom.get(at);
    // "extends thanks to the guests and |wishes": the verb of who thanks.
    if (
      cue?.form === 'finite' &&
      type === 'phrase' &&
      link === 'subject-phrase' &&
      /^(?:and|or|but)$/.test(words[at - 1]?.lower ?? '')
    )
      return NONE;
    // "extradition to Sweden after |seeking refuge": who seeks is not the name beside it.
    if (cue?.form === 'ing' && BEFORE_GERUND.test(words[at - 1]?.lower ?? '')) return NONE;
    // "appealed for |witnesses| and said": the verb of who appealed.
    if (cue?.form === 'finite' && at === last + 2 && /^(?:and|or|but)$/.test(words[last + 1]?.lower ?? ''))
      return NONE;
    // "a jury has been |told": whom others tell says nothing.
    if (cue && HEARING.has(cue.verb) && isPassive(words, cue)) return { link: 'object', cue };
    if (cue && cue.class !== 'according' && (cue.form !== 'ing' || word.text !== ''))
      return cue.form === 'plain' && link !== 'subject' && !isPlural && !isHelped(words[at - 1])
        ? NONE
        : { link, cue };
    const skipped = skip(words, at, sentence ?? 0);
    if (skipped === null) return NONE;
    if (skipped.link) link = skipped.link;
    at = skipped.next;
  }
  return NONE;
}

const BEFORE_GERUND = /^(?:by|after|before|without|while|when|despite|of|for|from|in|about|against|since)$/;

/** Verbs whose subject only hears where others do it: "was told". */
const HEARING: ReadonlySet<string> = new Set(['tell', 'inform', 'remind', 'notify', 'assure', 'brief']);

/** "who gave only her surname, |Lee, told": what the commas enclose is who speaks. */
function isGivenName(words: readonly Word[], first: number): boolean {
  return words[first - 1]?.text === ',' && NAME_NOUNS.has(words[first - 2]?.lower ?? '');
}

/** "is |to decide", "will |say". */
function isHelped(before: Word | undefined): boolean {
  return /^(?:to|will|would|can|could|may|might|must|should)$/.test(before?.lower ?? '');
}

/** What may stand between subject and verb: adverbs, a phrase with a preposition, an apposition in commas or brackets. */
function skip(words: readonly Word[], at: number, sentence: number): { next: number; link?: Link } | null {
  const word = words[at];
  if (!word) return null;
  // "the ambassador |to Rome| said", not "wants |to say".
  if (word.lower === 'to' && opensPhrase(words[at + 1])) return { next: at + 2, link: 'subject-phrase' };
  if (BETWEEN.test(word.lower)) return { next: at + 1 };
  if (word.text === ',' || word.text === '(' || word.text === '—' || word.text === '–') {
    const close = word.text === '(' ? ')' : word.text;
    for (let end = at + 1; end < at + REACH; end += 1) {
      const next = words[end];
      if (!next || next.sentence !== sentence || next.quotation >= 0) return null;
      if (next.text === close && !(close === ',' && goesOn(words, end)))
        return { next: end + 1, link: 'subject-apposition' };
    }
    return null;
  }
  if (/^(?:of|for|at|in|from|with|on)$/.test(word.lower)) return { next: at + 1, link: 'subject-phrase' };
  if (SUBORDINATORS.has(word.lower)) return null;
  if (/^[\p{L}\d]/u.test(word.text) && word.lower !== 'that' && isPhraseTail(words, at))
    return { next: at + 1, link: 'subject-phrase' };
  return null;
}

/** "to |Rome", "to |the governor". */
function opensPhrase(word: Word | undefined): boolean {
  return /^\p{Lu}/u.test(word?.text ?? '') || /^(?:the|an?|his|her|its|their)$/.test(word?.lower ?? '');
}

/** ", D-N.M.|, the bill's sponsor,", ", Jr.|, the mayor,". */
const PARTY = /^(?:(?:D|R|I|DFL)-\p{Lu}[\p{L}.]*|Jr\.?|Sr\.?)$/u;

/** ", of Leeds|, England,", ", who works in Baar|, Switzerland,", ", 34|, a teacher,": behind a comma more of the same, up to the next one. */
function goesOn(words: readonly Word[], comma: number): boolean {
  const next = words[comma + 1];
  if (!next || next.quotation >= 0 || next.sentence !== words[comma]?.sentence) return false;
  if (PARTY.test(words[comma - 1]?.text ?? '')) return /^(?:an?|the|his|her)$/.test(next.lower);
  const isPlace = /^\p{Lu}/u.test(next.text) && /^\p{Lu}/u.test(words[comma - 1]?.text ?? '');
  if (isPlace)
    return (
      words[comma + 2]?.text === ',' ||
      (/^\p{Lu}/u.test(words[comma + 2]?.text ?? '') && words[comma + 3]?.text === ',')
    );
  return (
    /^\d+$/.test(words[comma - 1]?.text ?? '') && /^(?:an?|the|of|from|who|whose|his|her)$/.test(next.lower)
  );
}

/** A word of the phrase that a preposition opened, at most six words back. */
function isPhraseTail(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= at - 7; back -= 1) {
    const word = words[back];
    if (!word || word.quotation >= 0 || /^[,.;:]$/.test(word.text)) return false;
    if (/^(?:of|for|at|in|from|with|on)$/.test(word.lower)) return true;
    if (word.lower === 'to' && opensPhrase(words[back + 1])) return true;
  }
  return false;
}

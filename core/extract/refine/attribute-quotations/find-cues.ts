import type { CueClass } from '../../data/cue-verbs.ts';
import { BEHIND_ING, CUE_VERBS, IRREGULAR_FORMS, MOODS, SOURCE_PHRASES } from '../../data/cue-verbs.ts';
import type { Word } from './read-words.ts';

/** How a cue stands: told, being told, or with its "to". */
export type CueForm = 'finite' | 'ing' | 'plain';

/** A word or phrase that says that somebody says something. `first` and `last` are indexes into the words. */
export interface Cue {
  /** Its plain form; empty for a phrase. */
  readonly verb: string;
  readonly first: number;
  readonly last: number;
  readonly class: CueClass;
  readonly form: CueForm;
}

const FORMS = buildForms();
const SOURCES = new Set(SOURCE_PHRASES);
const SOURCE_STARTS = new Set(SOURCE_PHRASES.map((phrase) => phrase.split(' ', 1)[0]));

/** Cue verbs and source phrases, in order. */
export function findCues(words: readonly Word[]): Cue[] {
  const cues: Cue[] = [];
  for (const [index, { lower, quotation }] of words.entries()) {
    if (quotation >= 0) continue;
    const form = FORMS.get(lower);
    if (
      form &&
      !isNoun(words, index) &&
      !isNamePart(words, index) &&
      !isGoing(words, index, form) &&
      !isAdjective(words, index) &&
      !isHolder(words, index)
    )
      cues.push({ first: index, last: index, ...form });
    else if (isSource(words, index))
      cues.push({
        first: index,
        last: lower === 'according' ? index + 1 : index,
        verb: '',
        class: 'according',
        form: 'finite',
      });
  }
  return cues;
}

function isSource(words: readonly Word[], index: number): boolean {
  const lower = words[index]?.lower ?? '';
  // By its first word first: to join two for each word of a text shows.
  if (!SOURCE_STARTS.has(lower)) return false;
  return SOURCES.has(lower) || SOURCES.has(`${lower} ${words[index + 1]?.lower}`);
}

/** "the report", "a call", "his reply": after an article the form is no verb. */
function isNoun(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.lower ?? '';
  // "a |planned strike"
  if (/^an?$/.test(before) && /ed$/.test(words[index]?.lower ?? '')) return true;
  if (/ing$/.test(words[index]?.lower ?? '') && isNamedInIng(words, index)) return true;
  return (
    /^(?:the|a|an|his|her|their|its|this|that|of|no|new|'s|’s|my|our|your|any|some|such)$/.test(before) &&
    !/ed$|^said$|^told$/.test(words[index]?.lower ?? '')
  );
}

/** "comes with |added costs", "victims of |alleged fraud": behind a preposition it tells what sort of thing. */
function isAdjective(words: readonly Word[], index: number): boolean {
  return (
    /^(?:with|without|of|in|for|from|on|amid|despite|over|under|about|against)$/.test(
      words[index - 1]?.lower ?? '',
    ) &&
    /ed$/.test(words[index]?.lower ?? '') &&
    /^\p{Ll}/u.test(words[index + 1]?.text ?? '')
  );
}

/** "a storm |warning| was lifted", "the northern |planning| committee". */
function isNamedInIng(words: readonly Word[], index: number): boolean {
  const [before, next] = [words[index - 1]?.lower ?? '', words[index + 1]?.lower ?? ''];
  if (BEHIND_ING.has(next)) return true;
  return (
    FINITE.test(next) &&
    /^\p{L}+$/u.test(before) &&
    !FINITE.test(before) &&
    !/^(?:and|by|in|of)$/.test(before)
  );
}

const FINITE = /^(?:is|are|was|were|has|had|have|will|would|be|been|being)$/;

/** "is to report to prison", "called off the strike", "slammed into a wall", "dear, compared to others": nothing is said. */
function isGoing(words: readonly Word[], index: number, { verb, form }: Pick<Cue, 'verb' | 'form'>): boolean {
  const next = words[index + 1]?.lower ?? '';
  if (verb === 'call' && next === 'off') return true;
  if (verb === 'compare' && /^(?:to|with)$/.test(next)) return true;
  if (verb === 'add' && isScored(words, index + 1)) return true;
  if (verb === 'report' && RESULTS.test(next)) return true;
  if (verb === 'slam' && /^(?:into|through|against|onto|shut)$/.test(next)) return true;
  if (verb === 'show' && /^(?:no|little)$/.test(next) && MOODS.has(words[index + 2]?.lower ?? ''))
    return true;
  return verb === 'report' && form === 'plain' && next === 'to';
}

/** "reports |second-quarter| results". */
const RESULTS = /^(?:(?:first|second|third|fourth)-quarter|quarterly|full-year|half-year|earnings|results)$/;

/** "added |18 for| the Thunder", not "added 300 people had come". */
function isScored(words: readonly Word[], at: number): boolean {
  const [count, next] = [words[at]?.lower ?? '', words[at + 1]?.lower ?? ''];
  return (
    /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a|an|another)$/.test(count) &&
    /^(?:for|off|in|points?|goals?|runs|assists|rebounds|saves|wickets|strikeouts|touchdowns?|tries|second|third|fourth|penalty|more|and|[.,])$/.test(
      next,
    )
  );
}

/** "the |defending champion": who holds a title defends nobody. */
function isHolder(words: readonly Word[], index: number): boolean {
  return (
    words[index]?.lower === 'defending' &&
    /^(?:\p{Lu}\p{L}+|champions?|title-?holders?|holders?|premiers|winners?|medallists?|medalists?)$/u.test(
      words[index + 1]?.text ?? '',
    )
  );
}

/** "the United States", "the Washington Post": a capital inside a sentence. */
function isNamePart(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  return (
    /^\p{Lu}/u.test(words[index]?.text ?? '') &&
    before?.sentence === words[index]?.sentence &&
    before?.quotation === -1 &&
    /^[\p{L}'’]/u.test(before.text)
  );
}

function buildForms(): ReadonlyMap<string, { verb: string; class: CueClass; form: CueForm }> {
  const forms = new Map<string, { verb: string; class: CueClass; form: CueForm }>();
  const classes = Object.entries(CUE_VERBS) as [keyof typeof CUE_VERBS, string][]; // the keys of a constant
  const classOf = new Map<string, CueClass>();
  for (const [name, list] of classes) {
    for (const verb of list.split(/\s+/)) {
      if (classOf.has(verb)) continue;
      classOf.set(verb, name);
      for (const [form, kind] of inflect(verb))
        if (!forms.has(form)) forms.set(form, { verb, class: name, form: kind });
    }
  }
  for (const [form, verb] of Object.entries(IRREGULAR_FORMS))
    forms.set(form, { verb, class: classOf.get(verb) ?? 'say', form: 'finite' });
  return forms;
}

/** Regular English verb forms: "deny" → denies, denied, denying. */
function inflect(verb: string): [string, CueForm][] {
  const doubled =
    /^(?:quip|brag|rip|admit|refer|slam|snap|plan|tout)$/.test(verb) && verb !== 'tout'
      ? verb + verb.at(-1)
      : verb;
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : doubled;
  const soft = /[^aeiou]y$/.test(verb) ? verb.slice(0, -1) : null;
  return [
    [verb, 'plain'],
    [soft === null ? verb + (/(?:s|sh|ch|x|z)$/.test(verb) ? 'es' : 's') : `${soft}ies`, 'finite'],
    [soft === null ? `${stem}ed` : `${soft}ied`, 'finite'],
    [`${stem}ing`, 'ing'],
  ];
}

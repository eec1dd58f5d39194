import { isPastVerb } from './is-past-verb.ts';

/** What opens an aside behind a comma: ", who have", ", signed from a rival". */
const OPENER = /^(?:who|whom|whose|which|where|when|\p{Ll}{2,}ed|born|known|held|led|made|built|founded)\s/u;
/** Of these, what a sentence may also go on with behind "Moreno, 23, |": "signed for Lyon". */
const PARTICIPLE = /^\p{Ll}{2,}ed (?!by )/u;
/** A sentence that opens with one: "Built in 1866, the mill". Leaves "United Nations" and "Fred". */
const LEAD =
  /^(?:\p{Lu}\p{Ll}+ed|Born|Known|Held|Led|Made|Built|Set) (?:in|on|by|at|to|for|from|with|as|after|during|since|last|and)\s/u;
const COMMA = ', ';

/**
 * Where the aside begins that is open at an offset of a sentence, at its comma: "The guards|, who have not been paid since
 * 2019"; `null` where none is. The next comma closes it: behind "…, who have not been paid since 2019, attacked " none is.
 */
export function openAside(sentence: string, offset: number): number | null {
  const text = sentence.slice(0, offset);
  let open: number | null = LEAD.test(text.slice(0, LONGEST_OPENER)) ? 0 : null;
  let before: number | null = null;
  for (let at = text.indexOf(COMMA); at >= 0; at = text.indexOf(COMMA, at + COMMA.length)) {
    const behind = sentence.slice(at + COMMA.length, at + COMMA.length + LONGEST_OPENER);
    if (open !== null) open = null;
    else if (OPENER.test(text.slice(at + COMMA.length, at + COMMA.length + LONGEST_OPENER)))
      open = PARTICIPLE.test(behind) && goesOn({ sentence, before, at }) ? null : at;
    before = at;
  }
  return open;
}

/** "the mayor, |John Banda|, opened a bridge": behind an apposition comes the verb, unless another stands behind a comma. */
function goesOn({ sentence, before, at }: { sentence: string; before: number | null; at: number }): boolean {
  if (before === null) return false;
  const apposed = sentence.slice(before + COMMA.length, at);
  if (apposed.length > LONGEST_APPOSITION || apposed.split(' ').some(isPastVerb)) return false;
  const rest = sentence.slice(at + COMMA.length);
  return ![...rest.matchAll(/, (\p{Ll}+)/gu)].some(([, word = '']) => isPastVerb(word));
}

/** UTF-16 units, with the space behind. */
const LONGEST_OPENER = 24;
/** UTF-16 units. */
const LONGEST_APPOSITION = 120;

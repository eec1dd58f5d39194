/** What opens an aside behind a comma: ", who have", ", signed from a rival". */
const OPENER = /^(?:who|whom|whose|which|where|when|\p{Ll}{2,}ed|born|known|held|led|made|built|founded)\s/u;
/** A sentence that opens with one: "Built in 1866, the mill". Leaves "United Nations" and "Fred". */
const LEAD =
  /^(?:\p{Lu}\p{Ll}+ed|Born|Known|Held|Led|Made|Built|Set) (?:in|on|by|at|to|for|from|with|as|after|during|since|last|and)\s/u;
const COMMA = ', ';

/**
 * Where the aside begins in which a text ends, at its comma: "The guards|, who have not been paid since 2019"; `null` where
 * none is open. The next comma closes it: behind "…, who have not been paid since 2019, attacked " none is.
 */
export function openAside(text: string): number | null {
  let open: number | null = LEAD.test(text.slice(0, LONGEST_OPENER)) ? 0 : null;
  for (let at = text.indexOf(COMMA); at >= 0; at = text.indexOf(COMMA, at + COMMA.length)) {
    if (open !== null) open = null;
    else if (OPENER.test(text.slice(at + COMMA.length, at + COMMA.length + LONGEST_OPENER))) open = at;
  }
  return open;
}

/** UTF-16 units, with the space behind. */
const LONGEST_OPENER = 24;

import { ROLE_MODIFIERS } from '../data/description-words.ts';
import { SENTENCE_STARTERS } from '../data/speaker-words.ts';

/** Words before a title: "the BBC’s North America", "White House press". */
const MOST_WORDS = 6;
/** A name or a part of one, or whose it is. A full stop ends a sentence but for letters: "U.S.", not "Paris.". */
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{N}’'&-]*|(?:\p{Lu}\.)+(?:[’']s)?)$/u;
const NAMES_OWNER = /[’']s?$/;
/** "Bank |of| England governor". */
const OF_NAME = /^(?:of|on|for)$/;
/** "In |Paris| President Lee": where, not of what. */
const BEFORE_SCENE = /^(?:in|at|near|from|inside|outside|around)$/i;

/**
 * What stands before a title and says of what it is: "|White House press |secretary", "|the BBC’s North America |editor".
 * `before`: the sentence up to the title. Ends with a blank, or is empty.
 */
export function titleLead(before: string): string {
  if (!before.endsWith(' ')) return '';
  const words = before.trimEnd().split(' ');
  let first = words.length;
  while (words.length - first < MOST_WORDS && isOfLead(words, first - 1)) first -= 1;
  while (OF_NAME.test(words[first] ?? '')) first += 1;
  if (first === 0 && isStarter(words[0])) first = 1;
  const lead = words.slice(first);
  if (lead.length === 0 || BEFORE_SCENE.test(words[first - 1] ?? '')) return '';
  const article =
    lead.some((word) => NAMES_OWNER.test(word)) && /^the$/i.test(words[first - 1] ?? '') ? 'the ' : '';
  return `${article}${lead.join(' ')} `;
}

function isOfLead(words: readonly string[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (ROLE_MODIFIERS.has(word)) return true;
  if (OF_NAME.test(word)) return NAME_WORD.test(words[at - 1] ?? '') && NAME_WORD.test(words[at + 1] ?? '');
  return NAME_WORD.test(word) && !(at > 0 && isStarter(word));
}

/** "But President Lee", "On Monday President Lee". */
function isStarter(word: string | undefined): boolean {
  return SENTENCE_STARTERS.has((word ?? '').toLowerCase());
}

import { DETERMINERS, PAPERS_THAT_SPEAK } from '../../data/speaker-words.ts';
import type { Candidate } from './find-candidates.ts';
import type { Cue } from './find-cues.ts';
import type { Word } from './read-words.ts';
import { isBehindQuoted, isRole, isRoleWord } from './roles.ts';

/** "says former bakery owner". */
const LONGEST_ROLE = 4;

/** "'…,' says bakery owner", "'…' – report" as headlines have it: whoever speaks without an article behind the verb, by the first word. */
export function bareRoles(words: readonly Word[], cues: readonly Cue[]): Map<number, Candidate> {
  const found = new Map<number, Candidate>();
  for (const { first: cue, form, class: of } of cues) {
    if (of !== 'say' || form !== 'finite' || !isBehindQuoted(words, cue)) continue;
    const last = lastOfRole(words, cue + 1);
    if (last !== null) found.set(cue + 1, { first: cue + 1, last, type: 'phrase' });
  }
  return found;
}

/** The last word of what somebody is; `null` where that is not what stands there. */
function lastOfRole(words: readonly Word[], first: number): number | null {
  let role: number | null = null;
  for (let at = first; at < first + LONGEST_ROLE; at += 1) {
    const word = words[at];
    if (!isRoleWord(word) || word?.sentence !== words[first]?.sentence || DETERMINERS.has(word?.lower ?? ''))
      break;
    if (isRole(words, at + 1) || PAPERS_THAT_SPEAK.has(word?.lower ?? '')) role = at;
  }
  return role !== null && !/^\p{Lu}/u.test(words[role + 1]?.text ?? '') ? role : null;
}

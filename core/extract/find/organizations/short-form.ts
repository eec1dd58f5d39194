import { BODY_WORDS } from '../../data/organization-words.ts';
import type { FoundOrganization } from '../../found-name.ts';
import { indexFrom } from '../../within.ts';
import { isBeside } from '../name-runs.ts';
import { isNameShaped, type Reading, type Word } from '../read-words.ts';
import { organization } from './organization.ts';

/**
 * "the Commission" after "Election Commission": a body word alone, written large, is the last body before it of whose
 * name it is part. Without one it is nobody's.
 */
export function shortForms(reading: Reading, bodies: readonly FoundOrganization[]): FoundOrganization[] {
  const owners = ownersByWord(bodies);
  const found: FoundOrganization[] = [];
  for (const [at, word] of reading.words.entries()) {
    const named = isNameShaped(word) ? owners.get(word.text) : undefined;
    const owner = named?.[indexFrom(named, word.start) - 1];
    if (!owner || !isAlone(reading.words, at)) continue;
    const form = organization({ reading, run: { from: at, to: at + 1 }, rule: 'short-form', weight: 4 });
    found.push({ ...form, known: owner.known, longForm: owner.longForm ?? owner.surface });
  }
  return found;
}

/** "the |Commission|", in a line that is not all large, and no part of a longer name. */
function isAlone(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (!word || word.isLoud || word.isFirst) return false;
  return (
    /^(?:the|The|its|their)$/.test(before?.text ?? '') &&
    !(after && isBeside(word, after) && isNameShaped(after))
  );
}

/** Bodies of more than one word, in order, under each body word of their names. */
function ownersByWord(bodies: readonly FoundOrganization[]): ReadonlyMap<string, FoundOrganization[]> {
  const owners = new Map<string, FoundOrganization[]>();
  for (const body of [...bodies].sort((a, b) => a.start - b.start)) {
    const parts = body.surface.split(/\s/).filter((part) => part !== body.surface && BODY_WORDS.has(part));
    for (const part of parts) {
      const known = owners.get(part);
      if (known) known.push(body);
      else owners.set(part, [body]);
    }
  }
  return owners;
}

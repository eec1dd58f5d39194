import { BODY_WORDS } from '../../data/organization-words.ts';
import type { FoundOrganization } from '../../found-name.ts';
import { isBeside } from '../name-runs.ts';
import { isNameShaped, type Reading } from '../read-words.ts';
import { organization } from './organization.ts';

/**
 * "the Commission" after "Election Commission": a body word alone, written large, is the last body before it of whose
 * name it is part. Without one it is nobody's.
 */
export function shortForms(reading: Reading, bodies: readonly FoundOrganization[]): FoundOrganization[] {
  const { words } = reading;
  return words.flatMap((word, at) => {
    if (!isNameShaped(word) || word.isLoud || word.isFirst || !BODY_WORDS.has(word.text)) return [];
    const [before, after] = [words[at - 1], words[at + 1]];
    if (
      !/^(?:the|The|its|their)$/.test(before?.text ?? '') ||
      (after && isBeside(word, after) && isNameShaped(after))
    )
      return [];
    const owner = bodies.findLast(
      ({ surface, start }) =>
        start < word.start && surface !== word.text && surface.split(/\s/).includes(word.text),
    );
    if (!owner) return [];
    const found = organization({ reading, run: { from: at, to: at + 1 }, rule: 'short-form', weight: 4 });
    return [{ ...found, known: owner.known, longForm: owner.longForm ?? owner.surface }];
  });
}

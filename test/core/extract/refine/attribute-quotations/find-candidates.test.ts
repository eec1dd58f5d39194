import { expect, test } from 'vitest';
import { readArticle } from '../../../../../core/article/read-article.ts';
import { findCandidates } from '../../../../../core/extract/refine/attribute-quotations/find-candidates.ts';
import { findCues } from '../../../../../core/extract/refine/attribute-quotations/find-cues.ts';
import { readWords } from '../../../../../core/extract/refine/attribute-quotations/read-words.ts';

function candidatesIn(text: string): string[] {
  const words = readWords(readArticle(text), []);
  return findCandidates(words, findCues(words)).map(({ first, last }) =>
    text.slice(words[first]?.start, words[last]?.end),
  );
}

test.each([
  ['The bridge is safe, she said on Monday.', 'she'],
  ['Ann Lee, who built it, said the bridge is safe.', 'who'],
])('a pronoun may stand for who speaks: %s', (text, pronoun) => {
  expect(candidatesIn(text)).toContain(pronoun);
});

test('a word that objects of the language have a member of is no pronoun', () => {
  expect(candidatesIn('Rules for constructor teams change, Ann Lee said on Monday.')).not.toContain(
    'constructor',
  );
});

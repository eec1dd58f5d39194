import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../../core/article/read-article.ts';
import { findQuotations } from '../../../../../core/extract/find/quotations.ts';
import { attributeQuotations } from '../../../../../core/extract/refine/attribute-quotations.ts';

/** Who says the first statement of the text. */
function speakerIn(text: string): string | null {
  const article = readArticle(text);
  const quotations = findQuotations(article);
  const [first] = attributeQuotations({ article, quotations, names: [], entities: [] });
  return first?.speaker?.surface ?? null;
}

describe('names a body with all that it is named for', () => {
  it.each([
    'the state Department of Job and Family Services',
    'the Department for Environment, Food and Rural Affairs',
    'the Centers for Disease Control and Prevention',
    'the Committee on Energy and Commerce',
  ])('%s', (body) => {
    expect(speakerIn(`"We will go home," ${body} said on Monday.`)).toBe(body);
    expect(speakerIn(`"We will go home," said a spokesman for ${body}.`)).toBe(`a spokesman for ${body}`);
  });

  it('without an article before it', () => {
    expect(
      speakerIn('Ohio Department of Job and Family Services said that the town would be told of it.'),
    ).toBe('Ohio Department of Job and Family Services');
  });
});

describe('takes for no part of a body', () => {
  it.each([
    ['another body', 'The Ministry of Health said so, and the Ministry of Defence said the town was safe.'],
    ['whoever speaks for himself', '"We will go," said the Ministry of Health and Ann Lee.'],
    ['an acronym', '"We will go," said the Ministry of Health and WHO.'],
  ])('%s', (_, text) => {
    expect(speakerIn(text)).not.toMatch(/ and /);
  });

  it('what no head of a body stands before', () => {
    expect(speakerIn('"We will go," said the mayor of Leeds and Kray of Harbour.')).toBe(
      'the mayor of Leeds',
    );
  });
});

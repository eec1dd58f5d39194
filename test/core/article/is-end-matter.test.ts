import { expect, it } from 'vitest';
import { isEndMatter } from '../../../core/article/is-end-matter.ts';
import { readArticle } from '../../../core/article/read-article.ts';
import { extract } from '../../extract.ts';

it.each([
  '(Reporting by Ann Lee in Rome and Bo Kray in Paris; Editing by Tim Marsh)',
  'Additional reporting by Bo Kray',
  'Written by Ann Lee | Mumbai',
  'Associated Press writers Ann Lee in Rome and Bo Kray in Paris contributed to this report.',
  'Ann Lee contributed reporting from Rome.',
  'A version of this article appears in print on Feb. 22, 2019, on Page A22 of the New York edition.',
  'This article was originally published on The Lantern. Read the original article.',
  'This story has been updated with comments from the mayor.',
  'Lantern Money (New York) First published February 1, 2016: 1:28 AM ET',
  'Copyright 2016 The Lantern. All rights reserved. This material may not be rewritten.',
  'Follow Ann Lee on Twitter: @annlee',
  'Sign up for the Morning Lantern newsletter and get the news in your inbox.',
  'Click here to read more about the storm in Paris.',
  'Read the rest of the story here.',
  'Have a story? Email us at tips@example.com in London.',
])('takes: %s', (line) => {
  expect(isEndMatter(line)).toBe(true);
});

it.each([
  'The report published Tuesday showed that half of the meetings were with donors.',
  'Reporting has become harder in the north since the war.',
  'Produced by Ann Lee, the album sold well in 18 countries.',
  'Follow the river for two miles, and you come to the bridge.',
  'Three boys contributed to this victory with late goals.',
  'This report says that the bridge was unsafe.',
  'This story begins in Rome.',
  'Read the summit documents on migration and energy.',
  'Copying is allowed.',
])('leaves: %s', (line) => {
  expect(isEndMatter(line)).toBe(false);
});

it('is no part of a story, whose first paragraph is one whatever it opens with', () => {
  const text = `Storm closes bridge

Follow Ann Lee on Twitter, the mayor said on Monday, and you know when the bridge opens.

The storm came at night.

(Reporting by Tim Marsh in Rome; Editing by Bo Kray)`;
  expect(readArticle(text).paragraphs.map(({ role }) => role)).toEqual([
    'headline',
    'body',
    'body',
    'credit',
  ]);
  expect(extract(text).entities.map(({ name }) => name)).not.toContain('Tim Marsh');
});

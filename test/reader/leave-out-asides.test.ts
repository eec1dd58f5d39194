import { expect, it } from 'vitest';
import { leaveOutAsides } from '../../reader/leave-out-asides.ts';

const STORY = 'The council met on Friday and put off the vote.';

it.each([
  'Subscribe',
  'Post Comment (+)',
  'Share Tweet Submit',
  'Image 1 of / 8',
  'Published 7:07 PM EST Nov 19, 2019',
  'Updated Nov 19, 6:55 AM;Posted Nov 19, 6:51 AM',
  'Nov. 20, 2019 6:02 AM EST',
  '19 November 2019',
  'Related: How the bridge was built',
  'READ MORE: A week of rain',
  'Click here to get our letter',
  '(Reporting by Jane Doe and John Roe; editing by Ann Poe)',
  'Jane Doe contributed reporting from Rome.',
  'The mayor at the gate in March (Image: AGENCY)',
  '© The Paper',
])('leaves out "%s"', (aside) => {
  expect(leaveOutAsides([STORY, aside, STORY])).toEqual([STORY, STORY]);
});

it.each([
  'Published in 1925, the novel sold slowly.',
  'Photos of the flood show two houses under water.',
  'Comments by the minister did not calm the markets.',
  'On May 4, 2019, the bridge was closed.',
  'Sign in sheets were found at the door.',
  'More than 200 people marched.',
  'Popular anger grew in the north.',
  '“Share this,” she said.',
  'THE NORTHERN ROUTE',
])('leaves "%s" in the story', (paragraph) => {
  expect(leaveOutAsides([STORY, paragraph, STORY])).toEqual([STORY, paragraph, STORY]);
});

it('leaves out the titles under a heading over other stories, up to the next sentence', () => {
  const list = ['You may also like', 'Ten ways to bake bread', 'Who will win the cup?'];
  expect(leaveOutAsides([STORY, list[0] ?? '', list[1] ?? '', STORY])).toEqual([STORY, STORY]);
});

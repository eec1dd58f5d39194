import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../../core/library/build-library.ts';
import { indexLibrary } from '../../../core/library/library-index.ts';
import { storyOf } from '../../../core/library/story-of.ts';
import { extract } from '../../extract.ts';

const TEXT = `Protests grow in Kazakhstan

ALMATY, January 6, 2022 (Reuters) - On January 2, 2022, crowds took to the streets of Zhanaozen. On January 5, 2022, the government resigned in Nur-Sultan. "We will restore order in every city of this country," President Kassym-Jomart Tokayev said. On March 1, 2023, an explosion hit Almaty.
`;
const index = indexLibrary(buildLibrary([extract(TEXT, { id: 'first' })]));
const ALL = index.library.entities.map(({ id }) => id);

describe('the story of a page', () => {
  const story = storyOf(index, { entities: ALL, date: '2022-06-01' });

  it('has each fact once, the newest first', () => {
    const dates = story.entries.flatMap(({ date }) => date?.value ?? []);
    expect(dates.length).toBeGreaterThan(1);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(new Set(story.entries.map(({ id }) => id)).size).toBe(story.entries.length);
  });

  it('has who said what, and where', () => {
    expect(story.entries.some((entry) => entry.kind === 'quotation' && entry.speaker !== null)).toBe(true);
    expect(story.entries.flatMap(({ where }) => where)).toContain('Zhanaozen');
  });

  it('keeps what is dated after the page apart', () => {
    expect(story.later.map(({ date }) => date?.value)).toEqual(['2023-03-01']);
    expect(storyOf(index, { entities: ALL, date: null }).later).toEqual([]);
  });
});

it('is empty for what nobody knows', () => {
  expect(storyOf(index, { entities: ['atlantis'], date: null })).toEqual({
    entries: [],
    later: [],
    sources: [],
    left: 0,
  });
});

import { expect, it } from 'vitest';
import type { FoundName } from '../../../../core/extract/found-name.ts';
import { matchHeadline } from '../../../../core/extract/refine/match-headline.ts';
import { readingOf } from '../../../extract.ts';

const BODY = 'Mayor Ana Torrealba spoke on Friday. Torrealba said that the new bridge would be open soon.\n';

function matched(headline: string, wrong: string): string[] {
  const text = `${headline}\n\n${BODY}`;
  const found = (surface: string, from: number): FoundName => {
    const start = text.indexOf(surface, from);
    return {
      kind: 'person',
      start,
      end: start + surface.length,
      surface,
      rule: 'tagger/person',
      weight: 5,
      title: null,
    };
  };
  const names = [found(wrong, 0), found('Ana Torrealba', headline.length)];
  return matchHeadline({ reading: readingOf(text), names }).map(({ surface }) => surface);
}

it('cuts a run of capitals to the name that the text names', () => {
  expect(matched('Torrealba Prompts Bridge Talk In Vestmar', 'Torrealba Prompts Bridge Talk')).toEqual([
    'Torrealba',
    'Ana Torrealba',
  ]);
});

it('drops a long run that the text never names', () => {
  expect(matched('Worries About Bridge Grow In Vestmar', 'Worries About Bridge Grow')).toEqual([
    'Ana Torrealba',
  ]);
});

it('leaves short names, and lines that are written as others', () => {
  expect(matched('Lars Grimholt Opens Bridge In Vestmar', 'Lars Grimholt')).toEqual([
    'Lars Grimholt',
    'Ana Torrealba',
  ]);
  expect(matched('Mayor Torrealba of the Bridge speaks', 'Torrealba of the Bridge')).toEqual([
    'Torrealba of the Bridge',
    'Ana Torrealba',
  ]);
});

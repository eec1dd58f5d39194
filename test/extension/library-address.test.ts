import { expect, it } from 'vitest';
import { type LibraryView, libraryAddress, libraryView } from '../../extension/library-address.ts';

const viewAt = (address: string): LibraryView => libraryView(address.replace(/^[^#]*/, ''));

it.each<LibraryView>([
  { show: 'article', article: 'a&b=c#d', at: { start: 3, end: 40 } },
  { show: 'entity', entity: 'алматы' },
  { show: 'all' },
])('%o has an address that leads back to it', (view) => {
  expect(viewAt(libraryAddress(view))).toEqual(view);
});

it('takes an address that is none for the start, and offsets that are none for no place', () => {
  expect(libraryView('#x=1')).toEqual({ show: 'all' });
  expect(libraryView('#article=a&from=-1&to=1e9')).toEqual({
    show: 'article',
    article: 'a',
    at: { start: 0, end: 0 },
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { LATE_MEMBERS, OWN_MEMBERS } from '../../../entrypoints/content/own-members.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** What only the half with the cards has. */
const LATE = ['entrypoints/content/hover/hover.ts'];
/** What crosses to other scripts, or comes from them. */
const BORDERS = [
  'extension/messages.ts',
  'extension/settings.ts',
  'entrypoints/content/card/start-cards.ts',
  'entrypoints/content/card/card-code.ts',
  'entrypoints/content/card/stops.ts',
  'entrypoints/content/card/serve-popups.ts',
  ...LATE,
];

const membersOf = (file: string): string[] =>
  [...readFileSync(path.join(ROOT, file), 'utf8').matchAll(/^\s+(?:readonly )?(\w+)\??[:(]/gm)].flatMap(
    ([, name]) => name ?? [],
  );

it.each(BORDERS)('no member of %s is shortened', (file) => {
  const members = membersOf(file);
  expect(members.length).toBeGreaterThan(0);
  expect(members.filter((name) => OWN_MEMBERS.includes(name))).toEqual([]);
});

it.each(BORDERS.filter((file) => !LATE.includes(file)))(
  'no member of %s is shortened in the half with the cards',
  (file) => {
    expect(membersOf(file).filter((name) => LATE_MEMBERS.includes(name))).toEqual([]);
  },
);

it('nothing that the half with the cards asks of a mention or of the overlay is shortened', () => {
  const lent = [
    'from',
    'to',
    'node',
    'offset',
    'entity',
    'secondHost',
    'host',
    'isOurs',
    'isFromOurs',
    'content',
    'shown',
    'about',
  ];
  expect(lent.filter((name) => [...OWN_MEMBERS, ...LATE_MEMBERS].includes(name))).toEqual([]);
});

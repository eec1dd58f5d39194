import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { OWN_MEMBERS } from '../../../entrypoints/content/own-members.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** What crosses to other scripts, or comes from them. */
const BORDERS = [
  'extension/messages.ts',
  'extension/settings.ts',
  'entrypoints/content/card/start-cards.ts',
  'entrypoints/content/card/card-code.ts',
  'entrypoints/content/card/step-marks.ts',
  'entrypoints/content/hover/hover.ts',
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
  ];
  expect(lent.filter((name) => OWN_MEMBERS.includes(name))).toEqual([]);
});

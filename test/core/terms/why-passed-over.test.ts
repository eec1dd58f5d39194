import { expect, it } from 'vitest';
import { buildTermIndex } from '../../../core/terms/build-term-index.ts';
import { whyPassedOver } from '../../../core/terms/why-passed-over.ts';

const index = buildTermIndex([
  { surface: 'EU', entity: 'eu' },
  { surface: 'Sana', entity: 'sana' },
  { surface: 'European Union', entity: 'eu' },
  { surface: 'Kazakh', entity: 'kazakhstan', isAdjective: true },
]);

it.each([
  ['Eu', "0-2 eu: other capitals than 'EU'"],
  ['European UNion flag', "0-14 eu: other capitals than 'European Union'"],
  ["Sana'a", '0-4 sana: part of a longer word'],
  ['Kazakh rugs', '0-6 kazakhstan: adjective: looked for on request only'],
])('says why %s is not taken', (text, reason) => {
  const refusal = whyPassedOver(index, text, 0);
  expect(refusal && `${refusal.start}-${refusal.end} ${refusal.entity}: ${refusal.why}`).toBe(reason);
});

it.each(['European', 'Almaty', 'EU'])('says nothing of %s, which is no name or is taken', (text) => {
  expect(whyPassedOver(index, text, 0)).toBeNull();
});

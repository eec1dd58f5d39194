import { describe, expect, it } from 'vitest';
import { extract } from '../../../../extract.ts';

/** All names of the entities of a text, those that mean something else elsewhere in brackets. */
function namesIn(text: string): string[] {
  const { entities } = extract(`A headline of some length\n\n${text}\n`);
  return entities.flatMap(({ name, aliases, unclear = [] }) =>
    [name, ...aliases].map((surface) => (unclear.includes(surface) ? `(${surface})` : surface)),
  );
}

describe('people', () => {
  it.each([
    ['President Kassym-Jomart Tokayev spoke. Tokayev left.', ['Kassym-Jomart Tokayev', 'Tokayev']],
    ['Mr Marc Miller spoke. Miller left.', ['Marc Miller', '(Miller)']],
    ['Mr Karl Bone spoke. Bone left.', ['Karl Bone', '(Bone)']],
    ['Mr Xia Tam spoke. Tam left.', ['Xia Tam', '(Tam)']],
    ['President Sirisena spoke.', ['Sirisena']],
    ['Ms Abraham Lincoln spoke. Lincoln left.', ['Abraham Lincoln', '(Lincoln)']],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

describe('bodies', () => {
  it.each([
    ['The Supreme Court met.', ['(Supreme Court)']],
    ['The Ministry of Foreign Affairs said so.', ['(Ministry of Foreign Affairs)']],
    ['The Vestmar Supreme Court met.', ['Vestmar Supreme Court']],
    ['The Centre of Ocean Studies (COSTA) met.', ['Centre of Ocean Studies', 'COSTA']],
    ['The Vestmar Farming Council (VFC) met.', ['Vestmar Farming Council', '(VFC)']],
    ['The NCMR met.', ['(NCMR)']],
    ['The WHO met.', ['World Health Organization', 'WHO']],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

describe('places', () => {
  it.each([
    ['Crowds were in the city of Lincoln, Nebraska.', ['(Lincoln)', 'Nebraska']],
    ['Crowds were in Almaty in Kazakhstan.', ['Almaty', 'Kazakhstan']],
    ['Crowds were in Jordan and Georgia.', ['Jordan', 'Georgia']],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expect.arrayContaining(expected));
  });
});

it('says the same of agreements', () => {
  expect(namesIn('They signed the Free Trade Agreement and the Treaty of Versailles.')).toEqual(
    expect.arrayContaining(['(Free Trade Agreement)', 'Treaty of Versailles']),
  );
});

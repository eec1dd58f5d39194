import { describe, expect, it } from 'vitest';
import { buildTermIndex } from '../../../core/terms/build-term-index.ts';
import { findMatches } from '../../../core/terms/find-matches.ts';
import type { Refusal } from '../../../core/terms/find-terms.ts';

const NAMES = [
  'Almaty',
  'Brussels',
  'Turkey',
  'EU',
  'European Union',
  'Kazakhstan',
  'Mangystau',
  'Mangystau Region',
  'Nur-Sultan',
  'Nursultan',
  'Zhanaozen',
  'Guinea',
  'U.S.',
  'US',
  'Sana',
  "Côte d'Ivoire",
  'New York',
  'Jordan',
  'Rio',
  'WHO',
  'al-Qaeda',
  'Enhanced Partnership and Cooperation Agreement',
  'Алматы',
];
const PEOPLE = ['Tokayev', 'Biden', 'Bush', 'Neill'];
const index = buildTermIndex(
  [...NAMES, ...PEOPLE].map((surface) => ({ surface, entity: surface })),
  (name) => ({ name, kind: PEOPLE.includes(name) ? 'person' : 'place' }),
);

/** The matches as written; each with its name where that is another. */
function found(text: string): string[] {
  return findMatches(index, text).map(({ start, end, entity }) => {
    const written = text.slice(start, end);
    return written === entity ? written : `${written} = ${entity}`;
  });
}

function refusals(text: string): string[] {
  const why: string[] = [];
  findMatches(index, text, (refusal: Refusal) => why.push(`${refusal.entity}: ${refusal.why}`));
  return why;
}

describe('words', () => {
  it.each([
    ['protests in Almaty.', ['Almaty']],
    ['Almaty', ['Almaty']],
    ['(Almaty)', ['Almaty']],
    ['Almaty/Brussels', ['Almaty', 'Brussels']],
    ['Almatyan, preAlmaty, Almaty2', []],
    ['Almaty² and Almaty🔥', ['Almaty', 'Almaty']],
    ['the U.S. and US troops', ['U.S.', 'US']],
    ['в городе Алматы.', ['Алматы']],
    ['', []],
    [' .,- ', []],
    ['3 × 4 ÷ Almaty×', ['Almaty']],
  ])('%s', (text, matches) => {
    expect(found(text)).toEqual(matches);
  });
});

describe('the longest name', () => {
  it.each([
    ['in the Mangystau Region today', ['Mangystau Region']],
    ['in the Mangystau region today', ['Mangystau region = Mangystau Region']],
    ['people of Mangystau said', ['Mangystau']],
    [
      'the European Union-Kazakhstan Enhanced Partnership and Cooperation Agreement, we',
      ['European Union', 'Kazakhstan', 'Enhanced Partnership and Cooperation Agreement'],
    ],
    ['Enhanced Partnership, and Cooperation Agreement', []],
    ['the European', []],
  ])('%s', (text, matches) => {
    expect(found(text)).toEqual(matches);
  });
});

describe('case', () => {
  it.each([
    ['roast turkey, the eu and who', []],
    ['ALMATY PROTESTS GO ON', ['ALMATY = Almaty']],
    ['EUROPEAN UNION SPEAKS', ['EUROPEAN UNION = European Union']],
    ['Eu is a name in Portugal', []],
    ['Us and Them', []],
    [
      'the fighters of al-Qaeda, Al-Qaeda and AL-QAEDA',
      ['al-Qaeda', 'Al-Qaeda = al-Qaeda', 'AL-QAEDA = al-Qaeda'],
    ],
    ['european union', []],
  ])('%s', (text, matches) => {
    expect(found(text)).toEqual(matches);
  });
});

describe('other ways to write it', () => {
  it.each([
    ["Almaty's and Kazakhstan’s", ['Almaty', 'Kazakhstan']],
    ["the people of Sana'a", []],
    ["Sana's roads", ['Sana']],
    [
      "in Côte d’Ivoire and Cote d'Ivoire",
      ["Côte d’Ivoire = Côte d'Ivoire", "Cote d'Ivoire = Côte d'Ivoire"],
    ],
    ['in Al\u00admaty and Al\u200bmaty', ['Al\u00admaty = Almaty', 'Al\u200bmaty = Almaty']],
    ['in Zhanaözen, Zhanao\u0308zen', ['Zhanaözen = Zhanaozen', 'Zhanao\u0308zen = Zhanaozen']],
    ['the European\n   Union', ['European\n   Union = European Union']],
    ['the European\u00a0Union', ['European\u00a0Union = European Union']],
    ['Nur\u2011Sultan, Nur Sultan', ['Nur\u2011Sultan = Nur-Sultan', 'Nur Sultan = Nur-Sultan']],
    ['New – York, New -York', []],
    ['New-\u2028York', ['New-\u2028York = New York']],
    ['ＥＵ、Ａｌｍａｔｙ', ['ＥＵ = EU', 'Ａｌｍａｔｙ = Almaty']],
    ['Côte d`Ivoire, Côte d´Ivoire', ["Côte d`Ivoire = Côte d'Ivoire", "Côte d´Ivoire = Côte d'Ivoire"]],
    ["Almaty'de, EU'nun, Kazakhstan’ın, Jordan'daki", ['Almaty', 'EU', 'Kazakhstan', 'Jordan']],
    ["Almaty'an, Rio'a", []],
    ['pro-EU, EU-backed, Almaty-based, EU–Kazakhstan', ['EU', 'EU', 'Almaty', 'EU', 'Kazakhstan']],
  ])('%s', (text, matches) => {
    expect(found(text)).toEqual(matches);
  });
});

describe('the neighbour rule', () => {
  it.each([
    ['when Nursultan Nazarbayev resigned'],
    ['Nursultan Nazarbayev resigned'],
    ['Nursultan Nazarbayev'],
    ['in North Kazakhstan today'],
    ['North Kazakhstan voted today'],
    ['fans of Almaty Arena cheered'],
    ['Almaty Region'],
    ['the ALMATY REGION'],
    ['the Guinea department'],
    ['snow in the Almaty region, too'],
    ['Police In Almaty Region Arrest Dozens Overnight'],
  ])('leaves %s alone', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['In Almaty the police', ['Almaty']],
    ['Yesterday Almaty was quiet', ['Almaty']],
    ['He left. Yesterday Almaty was quiet', ['Almaty']],
    ['in Taraz, Almaty, Kazakhstan and Aktau', ['Almaty', 'Kazakhstan']],
    ['ALMATY, January 5. /TASS/.', ['ALMATY = Almaty']],
    ['ALMATY January 5', ['ALMATY = Almaty']],
    ['in Brussels Wednesday', ['Brussels']],
    ['in Kazakhstan’s President', ['Kazakhstan']],
    ['the EU Council met', ['EU']],
    ['a US territory, the U.S. Department of State', ['US', 'U.S.']],
    ['the Guinea department of health', ['Guinea']],
    ['when President Tokayev spoke', ['Tokayev']],
    ['Protests Across Almaty Turn Violent Overnight', ['Almaty']],
    ['Almaty Protests Turn Violent', ['Almaty']],
    ['in Almaty. The police', ['Almaty']],
    ['in Almaty\u2028Region news', ['Almaty']],
    ['“Brussels Kazakhstan EU”', ['Brussels', 'Kazakhstan', 'EU']],
  ])('takes the name in %s', (text, matches) => {
    expect(found(text)).toEqual(matches);
  });
});

describe('a name of somebody or something else', () => {
  it.each([
    ['Michael Jordan scored'],
    ['the daily Independent Jordan reported'],
    ['He left. Michael Jordan scored'],
    ['Michael B. Jordan stars'],
    ['when Mr. Jordan spoke'],
    ['Dr Jordan said'],
    ['the court of King Jordan'],
    ['Jill Biden visited'],
    ['George W. Bush painted'],
    ["Mr. O'Neill spoke"],
    ['the city of Rio de Janeiro'],
    ['the coast of the Gulf of Guinea'],
    ['the Duke of Guinea'],
  ])('is none of these: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['When Jordan won. Although Jordan lost', ['Jordan', 'Jordan']],
    ['Neighbouring Jordan agreed. Reportedly Jordan agreed', ['Jordan', 'Jordan']],
    ['Nearby Almaty was calm. Beautiful Almaty! Independent Kazakhstan', ['Almaty', 'Almaty', 'Kazakhstan']],
    ['the borders of Soviet Kazakhstan, in downtown Almaty', ['Kazakhstan', 'Almaty']],
    ['En Almaty hubo protestas. Die Almaty AG', ['Almaty']],
    ['В Almaty тихо', ['Almaty']],
    ['it was made in the U.S. Jordan said', ['U.S.', 'Jordan']],
    ['then Gov. Bush, Professor Bush and Justice Bush', ['Bush', 'Bush', 'Bush']],
    ['the President of Guinea', ['Guinea']],
    ['in Rio de facto', ['Rio']],
    ['“O, Jordan”', ['Jordan']],
  ])('is not made of what stands beside %s', (text, matches) => {
    expect(found(text)).toEqual(matches);
  });
});

describe('addresses', () => {
  it.each([
    ['write to info@Almaty.kz'],
    ['write to Almaty@example.com'],
    ['@Almaty said'],
    ['see https://example.com/Almaty/Brussels?of=Kazakhstan#EU'],
    ['see www.Almaty.example'],
    ['on Kazakhstan.com today'],
    ['in Almaty.html'],
  ])('hold no names: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['#Almaty', ['Almaty']],
    ['In Almaty.The police', ['Almaty']],
    ['Almaty/Brussels, Almaty-Brussels', ['Almaty', 'Brussels', 'Almaty', 'Brussels']],
    ['(https://example.com)Almaty', ['Almaty']],
    ['U.S./EU', ['U.S.', 'EU']],
  ])('are none of these: %s', (text, matches) => {
    expect(found(text)).toEqual(matches);
  });
});

describe('words in capitals', () => {
  it.each([
    ['CONTACT US', []],
    ['THOSE WHO STAYED, AND WHO IS NEXT', []],
    ['US TROOPS LEAVE, WHO SAYS', ['US', 'WHO']],
    ['they contact US officials', ['US']],
    ['the WHO is late', ['WHO']],
  ])('%s', (text, matches) => {
    expect(found(text)).toEqual(matches);
  });
});

describe('everyday compounds', () => {
  it.each([
    ['Brussels sprouts are in season', []],
    ['the best Brussels Sprouts recipe', []],
    ['Turkey breast with Brussels sprouts', []],
    ['a Guinea pig', []],
    ['Guinea-Bissau', []],
    ['Guinea, Turkey and Brussels said', ['Guinea', 'Turkey', 'Brussels']],
    ['Turkey breaks with the past', ['Turkey']],
  ])('%s', (text, matches) => {
    expect(found(text)).toEqual(matches);
  });
});

it('says why it refuses', () => {
  expect(
    refusals('Nursultan Nazarbayev left Almaty Region for North Kazakhstan and Brussels sprouts'),
  ).toEqual([
    "Nursultan: neighbour 'Nazarbayev'",
    "Almaty: area 'Region'",
    "Kazakhstan: neighbour 'North'",
    "Brussels: compound 'sprouts'",
  ]);
});

import { describe, expect, it } from 'vitest';
import type { FoundName } from '../../../../core/extract/found-name.ts';
import { claimPlaces } from '../../../../core/extract/refine/claim-places.ts';
import { readingOf } from '../../../extract.ts';

interface Given {
  readonly surface: string;
  readonly kind: 'person' | 'organization' | 'place';
}

/** The places and people after the claims, with what the names were taken for before. */
function claimed(text: string, given: readonly Given[] = []): string[] {
  const reading = readingOf(text);
  const names = given.map(({ surface, kind }): FoundName => {
    const start = text.indexOf(surface);
    const span = { start, end: start + surface.length, surface, rule: 'test', weight: 5 };
    if (kind === 'person') return { ...span, kind, title: null };
    if (kind === 'organization') return { ...span, kind, known: null, longForm: null };
    return { ...span, kind, candidates: reading.gazetteer.placesNamed(surface), isWithin: false };
  });
  return claimPlaces({ reading, names }).map(({ kind, surface }) => `${kind} ${surface}`);
}

describe('takes', () => {
  it.each<[string, readonly Given[], readonly string[]]>([
    [
      'Senator Al Hill, D-Charleston, agreed.',
      [{ surface: 'D-Charleston', kind: 'person' }],
      ['place Charleston'],
    ],
    ['Rep. Jo Lee, DFL-Chisholm, spoke.', [], ['place Chisholm']],
    ['Sen. Al Hill, D-Mass., agreed.', [{ surface: 'D-Mass', kind: 'person' }], ['place Mass.']],
    ['Jo Lee, 30, of Ten Mile, was hurt.', [{ surface: 'Ten Mile', kind: 'person' }], ['place Ten Mile']],
    ['A Brownsboro man was hurt.', [], ['place Brownsboro']],
    ['Brownsboro man hurt', [], ['place Brownsboro']],
    [
      'Deputies of Camden and Charlton counties met.',
      [{ surface: 'Camden', kind: 'person' }],
      ['place Camden', 'place Charlton'],
    ],
    ['It rained in Clark, Madison or Warren counties.', [], ['place Clark', 'place Madison', 'place Warren']],
    [
      'The crash on Interstate 45 and County Road 225 killed two.',
      [],
      ['place Interstate 45', 'place County Road 225'],
    ],
    [
      'He lived in Norman, Okla. then.',
      [{ surface: 'Norman, Okla', kind: 'place' }],
      ['place Norman', 'place Okla.'],
    ],
    ['Jo Lee, 30, of Houston. Police came.', [], ['place Houston']],
    ['He is from Natal. Police came.', [], []],
    [
      'They captured Erbil and Borgrad.',
      [{ surface: 'Erbil', kind: 'place' }],
      ['place Erbil', 'place Borgrad'],
    ],
    [
      'It is quiet in Almaty, Vestil and Borgrad.',
      [{ surface: 'Almaty', kind: 'place' }],
      ['place Almaty', 'place Vestil', 'place Borgrad'],
    ],
    [
      'It runs through Erbil, Vestil Namtor and Borgrad.',
      [
        { surface: 'Erbil', kind: 'place' },
        { surface: 'Vestil Namtor', kind: 'person' },
      ],
      ['place Erbil', 'person Vestil Namtor', 'place Borgrad'],
    ],
    [
      'It rained in Iraq’s Erbil and Borgrad, she said.',
      [{ surface: 'Erbil', kind: 'place' }],
      ['place Erbil', 'place Borgrad'],
    ],
    [
      'The Bantam Superior Court met.',
      [{ surface: 'Bantam Superior Court', kind: 'organization' }],
      ['organization Bantam Superior Court', 'place Bantam'],
    ],
  ])('%s', (text, given, expected) => {
    expect(claimed(text, given)).toEqual(expected);
  });
});

describe('leaves', () => {
  it.each([
    'The all-A-Team and the X-Ray man met.',
    'They took Route and county roads, 45 of them.',
    'An Old man and a Young woman met.',
    'The Smith family met, 30 of them.',
    'He paid Highway 4.5 million.',
    'They spoke of Almaty, Vestil and Borgrad.',
  ])('%s', (text) => {
    expect(claimed(text)).toEqual([]);
  });

  it('what the article calls a town, where rules are sure of something else', () => {
    const called = (text: string, rule: string) => {
      const reading = readingOf(text);
      const name = {
        kind: 'person',
        start: 0,
        end: 10,
        surface: text.slice(0, 10),
        rule,
        weight: 5,
        title: null,
      } as const;
      return claimPlaces({ reading, names: [name] }).map(({ kind }) => kind);
    };
    expect(called('Qala-e-Naw, the capital of a province, was hit.', 'tagger/organization')).toEqual([
      'place',
    ]);
    expect(called('Qala-e-Naw, the capital of a province, was hit.', 'people/evidence')).toEqual(['person']);
    expect(called('Kempir-Aba reservoir was full.', 'tagger/person')).toEqual(['place']);
    expect(called('Anna Reyes, the town clerk of Tula, spoke.', 'tagger/person')).toEqual(['person']);
  });

  it('a body that has the name of a town in it', () => {
    expect(claimed('Jo Lee of Boston Consulting came.', [{ surface: 'Jo Lee', kind: 'person' }])).toContain(
      'person Jo Lee',
    );
  });
});

it.each([
  ['The mayor of Borgrad spoke.', 'place'],
  ['It is 30 km north of Borgrad.', 'place'],
  ['Villagers from Borgrad came.', 'place'],
  ['They spoke of Borgrad.', 'person'],
  ['The home of Borgrad is old.', 'person'],
])('tells a place by what only a place has: %s', (text, kind) => {
  const start = text.indexOf('Borgrad');
  const span = { start, end: start + 7, surface: 'Borgrad', rule: 'tagger/person', weight: 5 };
  const names: FoundName[] = [{ ...span, kind: 'person', title: null }];
  expect(claimPlaces({ reading: readingOf(text), names }).map((name) => name.kind)).toEqual([kind]);
});

it('finds no town in the name of a known body that somebody is of', () => {
  const text = 'Ann Lee of Sinn Féin spoke.';
  const person = { start: 0, end: 7, surface: 'Ann Lee', rule: 'test', weight: 5 };
  const body = { start: 11, end: 20, surface: 'Sinn Féin', rule: 'organizations/known', weight: 8 };
  const left = (known: string | null) => {
    const names: FoundName[] = [
      { ...person, kind: 'person', title: null },
      { ...body, kind: 'organization', known, longForm: null },
    ];
    return claimPlaces({ reading: readingOf(text), names }).map(({ surface }) => surface);
  };
  expect(left('Sinn Féin')).toEqual(['Ann Lee', 'Sinn Féin']);
  expect(left(null)).toContain('Sinn');
});

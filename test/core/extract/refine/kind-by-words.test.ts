import { describe, expect, it } from 'vitest';
import type { FoundName, FoundPlace } from '../../../../core/extract/found-name.ts';
import { kindByWords } from '../../../../core/extract/refine/kind-by-words.ts';
import { addPlaces } from '../../../../core/extract/refine/places-in-names.ts';
import { readingOf } from '../../../extract.ts';

type Told = readonly [kind: 'person' | 'place' | 'organization', surface: string, rule?: string];

/** Kinds and names that are left of those that were found in a text, each at its last occurrence. */
function kinds(text: string, ...told: Told[]): string[] {
  const names = told.map(([kind, surface, rule = `tagger/${kind}`]): FoundName => {
    const start = text.lastIndexOf(surface);
    const base = { start, end: start + surface.length, surface, rule, weight: 5 };
    if (kind === 'person') return { ...base, kind, title: null };
    if (kind === 'place') return { ...base, kind, candidates: [], isWithin: false };
    return { ...base, kind, known: null, longForm: null };
  });
  names.sort((a, b) => a.start - b.start);
  return kindByWords({ reading: readingOf(text), names }).map(({ kind, surface }) => `${kind} ${surface}`);
}

describe('kindByWords', () => {
  it.each<[string, Told[], string[]]>([
    ['They live on the island of Tandor.', [['person', 'Tandor']], ['place Tandor']],
    ['She is of Alder Close in the north.', [['person', 'Alder Close']], ['place Alder Close']],
    ['Dismissed Tandor mayor Ann Lee left.', [['person', 'Tandor']], ['place Tandor']],
    [
      'It is at the Tandor Trial Court Branch.',
      [['place', 'Tandor Trial Court Branch']],
      ['organization Tandor Trial Court Branch'],
    ],
    ['They beat Max Tandor and Jordan Alder.', [['organization', 'Jordan Alder']], ['person Jordan Alder']],
    ['They own Alder Rail.', [['person', 'Alder Rail']], ['organization Alder Rail']],
    [
      'She won in Kenya’s Supreme Court on Monday.',
      [['place', 'Supreme Court']],
      ['organization Supreme Court'],
    ],
    [
      'Tandor Lines Inc is to be sold. The buyer of Tandor is not known.',
      [
        ['organization', 'Tandor Lines Inc', 'organizations/company'],
        ['place', 'Tandor'],
      ],
      ['organization Tandor Lines Inc', 'organization Tandor'],
    ],
    ['Nairobi, Kenya chief justice and others.', [['person', 'Kenya']], ['place Kenya']],
    [
      'He leads the Tandor’s People’s Alliance.',
      [['place', 'People’s Alliance']],
      ['organization People’s Alliance'],
    ],
    ['They lost against the Tandors then.', [['place', 'Tandors']], ['organization Tandors']],
    [
      'The Tandor Highway Patrol came.',
      [['place', 'Tandor Highway Patrol']],
      ['organization Tandor Highway Patrol'],
    ],
    ['They opened the Incirlo copper mine then.', [['person', 'Incirlo']], ['place Incirlo']],
    ['Snow fell on Mt Vestar at dawn.', [['person', 'Mt Vestar']], ['place Mt Vestar']],
    ['It was Tandor Gaming that won.', [['person', 'Tandor Gaming']], ['organization Tandor Gaming']],
    ['He leads Fuerza Tandora now.', [['person', 'Fuerza Tandora']], ['organization Fuerza Tandora']],
    ['The jets left Incirlo air base at noon.', [['organization', 'Incirlo']], ['place Incirlo']],
    [
      'The Journal’s Giffar Torrealba covered it.',
      [['organization', 'Giffar Torrealba']],
      ['person Giffar Torrealba'],
    ],
    [
      'The Journal’s Vestmar Group said so.',
      [['organization', 'Vestmar Group']],
      ['organization Vestmar Group'],
    ],
    ['It grew by a half, Daparov noted.', [['organization', 'Daparov']], ['person Daparov']],
    [
      'Tandor Arts to be sold. Tandor Arts Inc said so.',
      [
        ['person', 'Tandor Arts'],
        ['organization', 'Tandor Arts Inc', 'organizations/company'],
      ],
      ['organization Tandor Arts', 'organization Tandor Arts Inc'],
    ],
    [
      'CEBU, Philippines (AP) — The boat left for Calapan at noon.',
      [['person', 'Calapan']],
      ['place Calapan'],
    ],
  ])('tells by the words what is named: %s', (text, told, expected) => {
    expect(kinds(text, ...told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ['Gunmen came at noon.', [['person', 'Gunmen']]],
    ['It was near King’s Road.', [['place', 'Road']]],
    ['The country’s Islamists lost power.', [['person', 'Islamists']]],
    ['Homo erectus lived there.', [['person', 'Homo']]],
    ['The Ann Lee Space Telescope is up.', [['person', 'Ann Lee Space Telescope']]],
    ['Assistant State Attorney Ann Lee spoke.', [['place', 'Assistant']]],
    ['They blamed El Niño then.', [['organization', 'El Niño']]],
    ['It is U.S. Assistant Secretary again.', [['person', 'U.S. Assistant Secretary']]],
    ['Don Lee, D-Oak, spoke.', [['person', 'D-']]],
    ['It is Republican Ann Lee who won.', [['place', 'Republican']]],
    ['Deputy Prime Minister and others left.', [['organization', 'Deputy Prime Minister']]],
    ['The MV Santa Clara sank at noon.', [['person', 'Clara']]],
    ['The MV Santa Clara sank. Nobody knows why the Santa Clara turned.', [['place', 'Santa Clara']]],
    ['Tropical Storm Beryl came. Nobody had seen Beryl turn.', [['person', 'Beryl']]],
    ['It goes to the Secretary of State for Housing.', [['organization', 'State for Housing']]],
    ['They ask for Ella’s Rule in every hospital.', [['place', 'Ella’s Rule']]],
    ['The roof went when Typhoon Fengshen came.', [['place', 'Typhoon Fengshen']]],
    ['He served in Operation Desert Storm.', [['place', 'Operation Desert', 'places/head-word']]],
    ['He won the Western & Southern Open.', [['place', 'Southern Open']]],
    ['She won the Tandor Peace Prize.', [['place', 'Tandor Peace Prize']]],
    ['She won the Golden Bear.', [['place', 'Golden']]],
    ['It was reported in Nature.', [['place', 'Nature']]],
    ['It is due at 8 a.m. Eastern Time.', [['place', 'Eastern Time']]],
    ['The germ Yersinia pestis was there.', [['person', 'Yersinia']]],
    ['She won the Tandor prize.', [['organization', 'Tandor']]],
    ['She is a U.S. District Judge.', [['place', 'U.S. District', 'places/head-word']]],
  ])('leaves out what is no person, place or body: %s', (text, told) => {
    expect(kinds(text, ...told)).toEqual([]);
  });

  it.each<[string, Told[], string[]]>([
    ['She is a friend of Tandor.', [['person', 'Tandor']], ['person Tandor']],
    ['Melbourne Storm Captain Beryl left the town to Beryl.', [['person', 'Beryl']], ['person Beryl']],
    ['The Ann Tandor prison is old.', [['person', 'Ann Tandor']], ['person Ann Tandor']],
    ['It went to Kishinov and Azov.', [['organization', 'Azov']], ['organization Azov']],
    ['The NTV prison is run by guards.', [['organization', 'NTV']], ['organization NTV']],
    [
      'It bought Tandor Lines and Jordan Alder.',
      [['organization', 'Jordan Alder']],
      ['organization Jordan Alder'],
    ],
    ['They met Glenn Close.', [['person', 'Glenn Close']], ['person Glenn Close']],
    ['They asked of Glenn Close nothing.', [['person', 'Glenn Close']], ['person Glenn Close']],
    ['Jinnah allows us more.', [['person', 'Jinnah']], ['person Jinnah']],
    ['Yersinia was there.', [['person', 'Yersinia']], ['person Yersinia']],
    ['They drove from Golden north.', [['place', 'Golden']], ['place Golden']],
    ['Clara Santa left the town.', [['person', 'Clara Santa']], ['person Clara Santa']],
    ['Lines of people stood in Tandor.', [['place', 'Tandor']], ['place Tandor']],
    [
      'CEBU, Philippines (AP) — Ana Calapan sat beside Calapan.',
      [
        ['person', 'Ana Calapan'],
        ['person', 'Calapan'],
      ],
      ['person Ana Calapan', 'person Calapan'],
    ],
  ])('leaves alone: %s', (text, told, expected) => {
    expect(kinds(text, ...told)).toEqual(expected);
  });
});

it('adds no place of the name of somebody whom the article names in full', () => {
  const text = 'Ana Delgado left. The mayor said Delgado was in Delgado’s house.';
  const named: FoundName = {
    kind: 'person',
    start: 0,
    end: 11,
    surface: 'Ana Delgado',
    rule: 'people/evidence',
    weight: 5,
    title: null,
  };
  const elsewhere: FoundPlace = {
    kind: 'place',
    start: 33,
    end: 40,
    surface: 'Delgado',
    rule: 'places/gazetteer',
    weight: 5,
    candidates: [],
    isWithin: false,
  };
  const added = (names: FoundName[]) => addPlaces({ reading: readingOf(text), names }).length - names.length;
  expect(added([elsewhere])).toBeGreaterThan(0);
  expect(added([named, elsewhere])).toBe(0);
});

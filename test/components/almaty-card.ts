import type {
  Card,
  CardDate,
  CardEvent,
  CardPlace,
  CardQuotation,
  Place,
  Receipt,
} from '../../core/model.ts';
import type { CardAnswer } from '../../extension/messages.ts';

const TOOK_TO_STREETS =
  'On January 2, crowds took to the streets in the cities of Zhanaozen and Aktau in the Mangystau Region, in southwestern Kazakhstan, protesting against high fuel prices.';
const ENGULFED =
  'Two days later, the protests engulfed Almaty, in the country’s southeast, where the police used flashbangs to disperse the crowd, as well as other cities, including Atyrau, Aktobe (in the west), Uralsk (in the northwest), Taraz, Shymkent, Kyzylorda (in the south), Karaganda (in the northeast) and even Kazakhstan’s capital Nur-Sultan.';
const EMERGENCY =
  'The president imposed a two-week state of emergency in the Mangystau Region and in the Almaty Region, as well as the republic’s largest city of Almaty and the capital Nur-Sultan.';
const RESIGNATION = 'On January 5, the head of the state also accepted the government’s resignation.';
const STATEMENT =
  '"We call on all concerned to act with responsibility and restraint and to refrain from actions that could lead to further escalation of violence. While recognizing the right to peaceful demonstration, the European Union expects that they remain non-violent and avoid any incitement to violence. The European Union also calls upon authorities to respect the fundamental right to peaceful protest and proportionality in the use of force when defending its legitimate security interests, and to uphold its international commitments," the statement said.';
const PARTNER =
  'The EU also called Kazakhstan "an important partner for the European Union. In the framework of the European Union-Kazakhstan Enhanced Partnership and Cooperation Agreement, we count on Kazakhstan to uphold its commitments, including freedom of the press and access to information online and offline".';
const CALLS =
  'The European Union calls on the parties in Kazakhstan for a peaceful settlement of the situation through dialogue, according to the statement of the EU foreign policy department, circulated on Wednesday in Brussels.';

/** The sentence with the place of `words` in it. Fails on a fixture that the model forbids. */
export function receipt(sentence: string, words: string): Receipt {
  const start = sentence.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in “${sentence}”`);
  const at = { start: 0, end: sentence.length };
  return { sentence, within: { start, end: start + words.length }, source: 0, at, link: null };
}

const WEEKDAY = 'January 5 is the Wednesday of the lede in 1994, 2000, 2005, 2011, 2022 and 2028.';
const CAPITAL = 'The capital is called Nur-Sultan, its name from 23 March 2019 to 17 September 2022.';

const deduced = (value: string, surface: string, because: readonly string[]): CardDate => ({
  value,
  certainty: 'deduced',
  surface,
  because,
});

export const ISSUED = deduced('2022-01-05', 'January 5', [WEEKDAY, CAPITAL]);

const event = (
  sentence: string,
  what: string,
  rest: Pick<CardEvent, 'type' | 'date'> & Partial<CardEvent>,
): CardEvent => ({
  ...receipt(sentence, what),
  what,
  bearing: 0,
  duration: null,
  ...rest,
});

export const EVENTS: readonly CardEvent[] = [
  event(ENGULFED, 'the protests engulfed Almaty', {
    type: 'protest',
    date: deduced('2022-01-04', 'Two days later', [
      'Two days after January 2 of the sentence before.',
      WEEKDAY,
      CAPITAL,
    ]),
  }),
  event(ENGULFED, 'the police used flashbangs to disperse the crowd', {
    type: 'police action',
    date: deduced('2022-01-04', 'Two days later', ['Two days after January 2 of the sentence before.']),
  }),
  event(
    EMERGENCY,
    'The president imposed a two-week state of emergency in the Mangystau Region and in the Almaty Region',
    {
      type: 'state of emergency',
      date: null,
      duration: { value: 'P2W', certainty: 'said', surface: 'two-week', because: [] },
    },
  ),
];

export const FIRST_PROTESTS = event(
  TOOK_TO_STREETS,
  'crowds took to the streets in the cities of Zhanaozen and Aktau',
  {
    type: 'protest',
    date: deduced('2022-01-02', 'January 2', [WEEKDAY, CAPITAL]),
  },
);

export const RESIGNED = event(
  RESIGNATION,
  'the head of the state also accepted the government’s resignation',
  {
    type: 'resignation',
    date: ISSUED,
  },
);

const inKazakhstan = (kind: Place['kind'], lat: number, lon: number, rest: Partial<Place> = {}): Place => ({
  kind,
  lat,
  lon,
  country: 'KZ',
  countryName: 'Kazakhstan',
  region: null,
  names: [],
  ...rest,
});

const place = (entity: string, name: string, sentence: string, where: Place): CardPlace => ({
  ...receipt(sentence, name),
  entity,
  name,
  place: where,
});

export const ALMATY = place(
  'almaty',
  'Almaty',
  ENGULFED,
  inKazakhstan('city', 43.25667, 76.92861, {
    names: [
      { name: 'Verny', from: '1867', until: '1921' },
      { name: 'Alma-Ata', from: '1921', until: '1993' },
    ],
  }),
);

export const PLACES: readonly CardPlace[] = [
  ALMATY,
  place('atyrau', 'Atyrau', ENGULFED, inKazakhstan('city', 47.11667, 51.88333, { region: 'Atyrau Region' })),
  place('aktobe', 'Aktobe', ENGULFED, inKazakhstan('city', 50.27969, 57.20718, { region: 'Aktobe Region' })),
  place(
    'uralsk',
    'Uralsk',
    ENGULFED,
    inKazakhstan('city', 51.23333, 51.36667, {
      region: 'West Kazakhstan Region',
      names: [{ name: 'Oral', from: null, until: null }],
    }),
  ),
  place('taraz', 'Taraz', ENGULFED, inKazakhstan('city', 42.9, 71.36667, { region: 'Jambyl Region' })),
  place('shymkent', 'Shymkent', ENGULFED, inKazakhstan('city', 42.3, 69.6)),
  place(
    'kyzylorda',
    'Kyzylorda',
    ENGULFED,
    inKazakhstan('city', 44.85278, 65.50917, { region: 'Kyzylorda Region' }),
  ),
  place(
    'karaganda',
    'Karaganda',
    ENGULFED,
    inKazakhstan('city', 49.79949, 73.08549, { region: 'Karaganda Region' }),
  ),
  place(
    'nur-sultan',
    'Nur-Sultan',
    ENGULFED,
    inKazakhstan('capital', 51.1801, 71.44598, {
      names: [
        { name: 'Tselinograd', from: '1961', until: '1992' },
        { name: 'Astana', from: '1998-05-06', until: '2019-03-23' },
        { name: 'Nur-Sultan', from: '2019-03-23', until: '2022-09-17' },
        { name: 'Astana', from: '2022-09-17', until: null },
      ],
    }),
  ),
  place('mangystau-region', 'Mangystau Region', EMERGENCY, inKazakhstan('admin1', 44.6, 53.8)),
  place('almaty-region', 'Almaty Region', EMERGENCY, inKazakhstan('admin1', 45, 78.4)),
];

export const DIRECT: CardQuotation = {
  ...receipt(STATEMENT, STATEMENT.slice(1, STATEMENT.indexOf('," the'))),
  contents: [STATEMENT.slice(1, STATEMENT.indexOf(',"'))],
  bearing: 0,
  directness: 'direct',
  speaker: 'the statement',
  speakerName: 'European Union',
  cue: 'said',
  date: ISSUED,
};

export const MIXED: CardQuotation = {
  ...receipt(PARTNER, PARTNER.slice(PARTNER.indexOf('an important'), -2)),
  contents: [PARTNER.slice(PARTNER.indexOf('an important'), -2)],
  bearing: 0,
  directness: 'mixed',
  speaker: 'The EU',
  speakerName: 'European Union',
  cue: 'called',
  date: null,
};

const SETTLEMENT = CALLS.slice(0, CALLS.indexOf(', according'));

export const INDIRECT: CardQuotation = {
  ...receipt(CALLS, SETTLEMENT),
  contents: [SETTLEMENT],
  bearing: 0,
  directness: 'indirect',
  speaker: 'the statement of the EU foreign policy department',
  speakerName: 'European Union',
  cue: 'according to',
  date: {
    value: '2022-01-05',
    certainty: 'deduced',
    surface: 'Wednesday',
    because: ['The Wednesday of the dateline.', CAPITAL],
  },
};

export const CARD: Card = {
  entity: {
    id: 'almaty',
    kind: 'place',
    name: 'Almaty',
    aliases: [],
    description: 'the republic’s largest city',
    place: ALMATY.place,
    parties: [],
  },
  parties: [],
  descriptions: [receipt(EMERGENCY, 'the republic’s largest city')],
  asOf: { date: ISSUED, age: null },
  why: { name: 'Almaty', mention: { ...receipt(ENGULFED, 'Almaty'), rule: 'places/gazetteer' } },
  conflicts: [],
  related: [
    { entity: 'kazakhstan', name: 'Kazakhstan', kind: 'place', facts: 3 },
    { entity: 'european-union', name: 'European Union', kind: 'organization', facts: 2 },
  ],
  left: { events: 0, places: 0, quotations: 0 },
  events: EVENTS,
  places: PLACES,
  quotations: [INDIRECT, DIRECT, MIXED],
  sources: [
    {
      article: 'eu-calls',
      headline: 'EU calls for peaceful settlement in Kazakhstan through dialogue',
      agency: 'TASS',
      date: ISSUED,
      url: null,
    },
  ],
};

/** The card of the seed article for Almaty, with a map on which each place has a point. */
export const ANSWER: CardAnswer = {
  card: CARD,
  marking: 'marked',
  map: {
    width: 348,
    height: 190,
    land: 'M0 0h348v190h-348z',
    home: 'M20 40l300 -20v140l-290 10z',
    borders: 'M20 40l300 -20v140l-290 10z',
    points: PLACES.map(({ place: { lat, lon } }) => ({ x: (lon - 46) * 8, y: (56 - lat) * 11 })),
  },
};

/** One row of the report: a figure among the answers of the measure, beside what it should reach. */
export interface Measure {
  readonly name: string;
  /** Folder of the gold texts. */
  readonly set: string;
  /** Only texts whose source begins with one of these; without it all of the set. */
  readonly sources?: readonly string[];
  /** Only the half of the texts whose errors were not looked at while rules were written: `isOtherHalf`. */
  readonly half?: 'other';
  /** Where the figure stands in the scored answer. */
  readonly path: readonly string[];
  readonly least: number | null;
  readonly aim: number | null;
}

const NEWS = ['timebank', 'aquaint'];
const WARS = ['wikiwars'];

/** What is read out of pages, and where the scored answer has it. */
const ARTICLE_FIGURES: readonly (readonly [name: string, ...path: string[]])[] = [
  ['pages, news: body F1', 'body:scrapinghub', 'F1'],
  ['pages, of all kinds: body F1', 'body:readability-tests', 'F1'],
  ['pages: segments there and not there, F1', 'segments:trafilatura-eval', 'F1'],
  ['pages: headline', 'meta:headline', 'acc'],
  ['pages: author', 'meta:author', 'acc'],
  ['pages, of all kinds: date', 'meta:date', 'acc'],
  ['pages, dated: date', 'meta:pageDate', 'acc'],
];

/** In the order of the report. */
export const MEASURES: readonly Measure[] = [
  { name: 'dateline: place F1', set: 'dateline', path: ['place', 'F1'], least: 0.97, aim: 0.99 },
  { name: 'dateline: date F1', set: 'dateline', path: ['date', 'F1'], least: 0.95, aim: 0.98 },
  { name: 'dateline: agency F1', set: 'dateline', path: ['agency', 'F1'], least: null, aim: null },
  {
    name: 'dates, news: relaxed F1',
    set: 'timex',
    sources: NEWS,
    path: ['relaxed', 'F1'],
    least: 0.91,
    aim: 0.95,
  },
  { name: 'dates, news: value F1', set: 'timex', sources: NEWS, path: ['valueF1'], least: 0.78, aim: 0.85 },
  {
    name: 'dates, narrative: value F1',
    set: 'timex',
    sources: WARS,
    path: ['valueF1'],
    least: 0.7,
    aim: 0.82,
  },
  { name: 'names, worldwide news: overlap F1', set: 'ner', path: ['overlap', 'F1'], least: 0.82, aim: 0.88 },
  { name: 'names, worldwide news: strict F1', set: 'ner', path: ['strict', 'F1'], least: 0.73, aim: 0.81 },
  {
    name: 'names, CoNLL 2003: overlap F1',
    set: 'ner-conll2003',
    path: ['overlap', 'F1'],
    least: null,
    aim: null,
  },
  { name: 'names, Wikipedia: overlap F1', set: 'ner-wiki', path: ['overlap', 'F1'], least: null, aim: null },
  {
    name: 'names, security reports: overlap F1',
    set: 'ner-re3d',
    path: ['overlap', 'F1'],
    least: null,
    aim: null,
  },
  {
    name: 'quoted segments of ≥ 5 words: F1',
    set: 'quotes',
    path: ['ge5words', 'segments', 'F1'],
    least: 0.985,
    aim: 0.99,
  },
  {
    name: 'quoted segments of ≥ 5 words: right speaker',
    set: 'quotes',
    path: ['ge5words', 'speaker', 'R'],
    least: 0.9,
    aim: 0.95,
  },
  {
    name: 'all quoted segments: right speaker',
    set: 'quotes',
    path: ['all', 'speaker', 'R'],
    least: 0.86,
    aim: 0.92,
  },
  {
    name: 'all quoted segments: cue recall',
    set: 'quotes',
    path: ['all', 'cueRecall'],
    least: 0.85,
    aim: 0.93,
  },
  {
    name: 'indirect speech: character F1',
    set: 'quotes',
    path: ['charOverlap:indirect', 'F1'],
    least: 0.5,
    aim: 0.72,
  },
  ...places('GeoWebNews', { sources: ['geowebnews'], found: [0.82, 0.89], near: [0.94, 0.96] }),
  ...places('TR-News', { sources: ['tr-news'], found: [0.87, 0.92], near: [0.9, 0.93] }),
  ...places('LGL', { sources: ['lgl'], found: [0.76, 0.84], near: [0.78, 0.84] }),
  { name: 'acronyms: recall', set: 'aliases', path: ['R'], least: 0.95, aim: 0.98 },
  { name: 'acronyms: precision', set: 'aliases', path: ['precisionLowerBound'], least: 0.92, aim: 0.95 },
  ...places('GeoVirus', { sources: ['geovirus'] }),
  ...places('GeoWebNews, other half', { sources: ['geowebnews'], half: 'other' }),
  ...places('TR-News, other half', { sources: ['tr-news'], half: 'other' }),
  ...places('LGL, other half', { sources: ['lgl'], half: 'other' }),
  ...places('GeoVirus, other half', { sources: ['geovirus'], half: 'other' }),
  {
    name: 'acronyms, security reports: precision',
    set: 'aliases-re3d',
    path: ['precisionLowerBound'],
    least: null,
    aim: null,
  },
  {
    name: 'pages, dated, other half: date',
    set: 'articles',
    half: 'other',
    path: ['meta:pageDate', 'acc'],
    least: null,
    aim: null,
  },
  ...ARTICLE_FIGURES.map(([name, ...path]) => ({ name, set: 'articles', path, least: null, aim: null })),
];

function places(
  name: string,
  of: {
    sources: readonly string[];
    half?: 'other';
    found?: readonly [least: number, aim: number];
    near?: readonly [least: number, aim: number];
  },
): Measure[] {
  const shared = { set: 'toponyms', sources: of.sources, ...(of.half && { half: of.half }) };
  return [
    {
      ...shared,
      name: `places, ${name}: detection F1`,
      path: ['overlap', 'F1'],
      least: of.found?.[0] ?? null,
      aim: of.found?.[1] ?? null,
    },
    {
      ...shared,
      name: `places, ${name}: within 161 km of those found`,
      path: ['resolution', 'acc161km'],
      least: of.near?.[0] ?? null,
      aim: of.near?.[1] ?? null,
    },
  ];
}

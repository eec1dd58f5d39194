/** Repeats a pattern up to a number of UTF-16 units. */
export const filled = (size: number, pattern: string): string =>
  pattern.repeat(Math.ceil(size / pattern.length)).slice(0, size);

/** Pieces made one after the other from their number, up to a size. */
function counted(size: number, piece: (at: number) => string): string {
  const pieces: string[] = [];
  for (let [at, length] = [0, 0]; length < size; at++) {
    const next = piece(at);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join('').slice(0, size);
}

const SYLLABLES = 'ba do ki lu me no ra su ti ve wo za'.split(' ');
const FIRST_NAMES = ['John', 'Maria', 'Aigul', 'Peter', 'Anna', 'Omar'];

/** A made-up name of its own for each number: "Bakido". */
export function nameOf(at: number): string {
  let name = '';
  for (let rest = at + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    name += SYLLABLES[rest % SYLLABLES.length] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Texts of one piece over and over, each the worst case of a finder or of a pattern. */
const REPEATED = [
  'EU ',
  'EU EU',
  'Paris, ',
  'New York, ',
  'Q3 ',
  'St. ',
  'US ',
  'May ',
  'May 5, ',
  '5 May ',
  'in May ',
  'March for ',
  '"said ',
  '"Yes," he said. ',
  '“a ‘b ',
  '“',
  '”',
  '«',
  '"',
  "'",
  "''",
  '``',
  '"""" ',
  '“‘“‘',
  '"‘ “‘',
  '“He said ‘yes “no” maybe’ today.” ',
  '"a" ',
  '" a',
  '‘Al ',
  '(A) [',
  '((((',
  '(AB) ',
  '(PA) ',
  '(',
  ')',
  '[',
  '{',
  '<b>',
  '= "',
  '>"a"',
  '1234567890',
  '1 of 2 ',
  '1,000,000 ',
  '1.1',
  '12:30 ',
  '12/12/2012 ',
  '1-',
  '1 2 ',
  '0',
  '9 a.m. ',
  '1990s ',
  '2021 ',
  '2021-',
  "'90s ",
  '21st ',
  'a',
  'A',
  'aA',
  'é',
  'Al-',
  'al-',
  '-',
  '– ',
  '—',
  'a-',
  'A-b-',
  'A. ',
  'A.',
  'A.A. ',
  'Mr. ',
  'Mr ',
  'Dr. J. ',
  'U.S.',
  'U.S. ',
  'a.m. ',
  'Bob Smith ',
  'Bob Smith, ',
  'Bob ',
  'Bob said ',
  'said Bob ',
  'President ',
  'President Bob Smith ',
  'de la ',
  'von ',
  'John de la ',
  '5 January 2022 ',
  'on Friday ',
  'Friday ',
  'two days after ',
  'two ',
  'twenty-',
  'a few ',
  'last ',
  'the same ',
  'the next ',
  'the ',
  'the the',
  'the mass ',
  'half a ',
  'hundred ',
  'every ',
  'day ',
  'days ',
  'year ',
  'years ago ',
  'a year ',
  'the end of ',
  'early ',
  'of ',
  'of the ',
  'and ',
  'A and ',
  'A of ',
  'A of the ',
  'to ',
  'in ',
  'In ',
  'in Al ',
  'or ',
  'A\n',
  'a\n\n',
  'Abc\n',
  'abc\n\n',
  '\n',
  '\r\n',
  ' ',
  '\t',
  '\u00a0',
  '\u2028',
  ' \n',
  '\n ',
  'By A\n',
  '. ',
  '.',
  '...',
  '! ',
  '?!',
  ', ',
  ',',
  ';',
  ': ',
  ':',
  '/',
  'a/',
  'A/',
  '\\',
  '_',
  '|',
  '• ',
  '&',
  'A & ',
  'AT&T ',
  '#a ',
  '@a ',
  'He resigned. ',
  'resigned ',
  'protest ',
  'took to the ',
  'the state of ',
  'that ',
  'said ',
  'said that ',
  'he said ',
  'said he ',
  ', he said, ',
  'who said ',
  'told ',
  'according to ',
  'statement ',
  'the statement of ',
  "his brother's ",
  '"Yes, we want it all," said John Smith. ',
  'John Smith said "we want it all and more", ',
  '"We," he said, "are," ',
  'President Smith, the president of France, ',
  'Paris, Texas, ',
  'Paris (',
  'World Health Organization (WHO) ',
  'Ministry of Peace and ',
  'Ministry of ',
  'Ministry ',
  'Bank of the ',
  'Commission ',
  'the Commission ',
  'Inc. ',
  'Ltd ',
  'EU-Kazakhstan Agreement of ',
  'Agreement ',
  'Treaty of ',
  'Treaty ',
  'Convention on the ',
  'Lake ',
  'Mount ',
  'Park ',
  'Region ',
  'Almaty Region ',
  'Almaty, the largest city of ',
  'the republic’s largest city of ',
  'city of ',
  'French ',
  'the French president ',
  'Kazakh-',
  'LONDON (Reuters) - ',
  'LONDON, May 5 (Reuters) - A man ',
  'A man said so.\n',
  'PARIS ',
  'WASHINGTON, D.C. ',
  'Title Case Words Here ',
  'ALL CAPITALS HERE ',
  'x1',
  'A1',
  '日',
  '日本。',
  'שלום ',
  'مرحبا ',
  'привет ',
  'Привет ',
  'ñ ',
  'İ',
  'ß',
  'a\u0301',
  '\u0301',
  '\u200d',
  '\u202e',
  '👍',
  '👨‍👩‍👧 ',
  '\ud800',
  '\udc00',
  '\u0000',
  '\ufeff',
  'ﬀ',
  'Ǆ',
  'ǅ ',
  '𝐀',
  '½',
  '٣',
  '$1 ',
  '€',
  '%',
  'http://a.b/',
  'a@b.c ',
  '<p>',
  '&amp;',
  "O'",
  "O'B ",
  "A's ",
  "'s ",
  '’s',
  "'S",
  'a’',
  'd’A',
  'ʻ',
  'Mc',
  'Nur-Sultan ',
  'Democratic Republic of the ',
  'Democratic Republic of the Congo ',
  'the United States of ',
  'United ',
  'Saint ',
  'San ',
  'New ',
  'North ',
  'Al ',
] as const;

/** Texts that never say the same twice, or that have an order of their own. */
const MADE: Readonly<Record<string, (size: number) => string>> = {
  'distinct people': (size) =>
    counted(size, (at) => `${FIRST_NAMES[at % FIRST_NAMES.length]} ${nameOf(at)} came here. `),
  'distinct surnames of one first name': (size) => counted(size, (at) => `Mr John ${nameOf(at)} came here. `),
  'distinct first names of one surname': (size) =>
    counted(size, (at) => `Mr ${nameOf(at)} Smith came here. `),
  'one speaker, distinct words': (size) =>
    counted(size, (at) => `"We want ${at} of them now," John Smith said.\n`),
  'distinct speakers': (size) => counted(size, (at) => `"We want it all now," said Mr ${nameOf(at)}.\n`),
  'one speech over paragraphs': (size) => counted(size, (at) => `“And number ${at} is that we want more.\n`),
  'identical quotations': (size) => filled(size, '"We want it all now," John Smith said.\n\n'),
  'pronoun speakers': (size) => filled(size, 'John Smith came. "We want it all now," he said. '),
  'distinct bodies': (size) =>
    counted(size, (at) => `the ${nameOf(at)} Commission (${nameOf(at).slice(0, 2).toUpperCase()}C) met. `),
  'distinct acronyms': (size) => counted(size, (at) => `the ${nameOf(at).toUpperCase().slice(0, 6)} met. `),
  'bodies of the same initials': (size) =>
    counted(
      size,
      (at) => `the B${nameOf(at).toLowerCase()} C${nameOf(at * 7).toLowerCase()} Commission and BCC met. `,
    ),
  'distinct agreements': (size) => counted(size, (at) => `the ${nameOf(at)} Agreement was signed. `),
  'distinct places': (size) => counted(size, (at) => `in ${nameOf(at)}, France, `),
  'distinct parks': (size) => counted(size, (at) => `the ${nameOf(at)} Park burned. `),
  'distinct dates': (size) =>
    counted(size, (at) => `on ${1 + (at % 28)} May ${1900 + (at % 120)} they met. `),
  'distinct small words': (size) => counted(size, (at) => `${nameOf(at).toLowerCase()} `),
  'one word of its own after another': (size) => counted(size, (at) => `${nameOf(at)} `),
  datelines: (size) =>
    counted(
      size,
      (at) => `LONDON, May ${1 + (at % 28)} (Reuters) - The man number ${at} said that he would go home.\n`,
    ),
  'paragraphs of one word': (size) => counted(size, (at) => `${nameOf(at)}\n`),
  'events on dates in places': (size) =>
    counted(size, (at) => `On ${1 + (at % 28)} May ${1900 + (at % 120)} protests began in Paris. `),
  'one sentence of events': (size) => filled(size, 'on Friday protests began in Paris and '),
  'nested quotes': (size) => `${'“'.repeat(size / 2)}${'”'.repeat(size / 2)}`,
  'nested brackets': (size) => `${'('.repeat(size / 2)}${')'.repeat(size / 2)}`,
  'open at one end': (size) => `“${filled(size - 1, 'we want more of it and ')}`,
  'no spaces': (size) => counted(size, (at) => nameOf(at)),
  'minified JSON': (size) =>
    counted(size, (at) => `{"id":${at},"name":"${nameOf(at)}","tags":["a","b"],"at":${at * 7}.5,"ok":true},`),
  'marks in any order': (size) =>
    anyOf(size, ['"', "'", '“', '”', '‘', '’', '«', '»', 'a', 'B', ' ', '.', ',']),
  'brackets and digits in any order': (size) =>
    anyOf(size, ['(', ')', '[', ']', '{', '}', '1', '2', 'a', '"', "'", '.', ',']),
  'capitals in any order': (size) => anyOf(size, ['A', 'B', 'Cd', 'E. ', ' ', '-', "'", '’s ', '& ', 'of ']),
  'words in any order': (size) =>
    anyOf(size, ['“', '”', 'said ', 'Bob ', 'he ', ', ', '. ', 'in Paris ', 'on Friday ', 'we want it ']),
  noise: (size) => noise(size, 0x3000),
  'noise of letters': (size) => noise(size, 0x80),
  'all code units': (size) => noise(size, 0x10000),
  prose: (size) =>
    filled(size, 'The people of the town said on Friday that they had seen three men near the river. '),
};

/** The same on every run: a linear congruential generator (Numerical Recipes). */
function* randomNumbers(): Generator<number, never> {
  let state = 7;
  while (true) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state >>> 8;
  }
}

/** Pieces drawn one after the other, up to a size. */
function anyOf(size: number, pieces: readonly string[]): string {
  const numbers = randomNumbers();
  return counted(size, () => pieces[numbers.next().value % pieces.length] ?? '');
}

function noise(size: number, below: number): string {
  const numbers = randomNumbers();
  return counted(size, () => String.fromCharCode(numbers.next().value % below));
}

/** Texts made to be slow, by what they are made of; each gives any size. */
export const HARD_TEXTS: ReadonlyMap<string, (size: number) => string> = new Map([
  ...REPEATED.map((pattern) => [JSON.stringify(pattern), (size: number) => filled(size, pattern)] as const),
  // In small letters too, or a line of capitals alone would be taken for a headline.
  ...REPEATED.map(
    (pattern) =>
      [
        `prose + ${JSON.stringify(pattern)}`,
        (size: number) => `${filled(size / 2, 'we want more of it and ')}${filled(size / 2, pattern)}`,
      ] as const,
  ),
  ...Object.entries(MADE),
]);

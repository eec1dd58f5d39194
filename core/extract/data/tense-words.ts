/** Words that put the date beside them ahead of the story, as alternatives of a pattern. */
export const FUTURE_CUES: readonly string[] = [
  'will',
  "won['’]t",
  'shall',
  "(?<=\\w)['’]ll",
  'going to',
  '(?:is|are) to',
  'to be',
  'plans? to',
  'as soon as',
  'as early as',
  'planning to',
  'planned',
  'planning',
  'expects? to',
  'expected to',
  'expected',
  'intends? to',
  'hopes? to',
  'scheduled',
  'slated',
  'due',
  'set (?:to|for)',
  'upcoming',
  'ahead of',
  'until',
  'effective',
  'expires?',
  'expiring',
  'payable',
  'deadline',
  'would',
  'can',
  'must',
  'should',
  'before',
  'no later than',
  'in time for',
];

/** Past forms that do not end in "ed". */
export const PAST_FORMS: readonly string[] =
  `was were had did said told began made went came took gave got saw met won lost left held kept led felt found sent spent
  built bought brought caught fell fought flew grew heard hit knew let met paid put ran rose sat sold shot spoke stood struck
  taught thought threw wrote became broke chose drew drove ate forgot hid rode rang sang sank stole swore tore woke wore
  withdrew shut cut hurt quit been`.split(/\s+/);

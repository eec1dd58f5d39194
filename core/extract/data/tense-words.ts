/** Words that put the date beside them ahead of the story, as alternatives of a pattern. */
export const FUTURE_CUES: readonly string[] = [
  '(?:is|are) (?:due|set|about|likely|unlikely|ready|poised|to)',
  '(?:due|set|likely|unlikely|poised|about|slated|forecast|supposed|certain|scheduled) to',
  'plans? to',
  'as soon as',
  'as early as',
  'planning',
  '(?:chances?|odds|probability|likelihood|prospects?) (?:of|for)',
  '(?:votes?|voted|voting)(?: \\d+[-–]\\d+| unanimously| overwhelmingly)? to',
  'planned',
  '(?<!than[ -])expected',
  'expects',
  'expecting',
  'scheduled',
  'slated',
  'likely',
  'due',
  'set for',
  'upcoming',
  'ahead of',
  'effective',
  'expires?',
  'expiring',
  'payable',
  'deadline',
  'no later than',
  'in time for',
  '(?:moved|postponed|delayed|pushed|rescheduled|adjourned|extended|put off|brought forward|set|called|booked)(?: back)? (?:to|for|until|till)(?= (?:the |early |late |mid-?)*$)',
  'has until',
  'have until',
  'gave \\w+ until',
  // "The final is being held on Sunday": what is arranged.
  '(?:is|are) being (?:held|played|staged|buried|launched|unveiled|laid to rest)',
  // "We are meeting them on Thursday": what is arranged.
  "(?:am|are|is|(?<=\\w)['’](?:re|m)) (?:also |not |now |still )?(?:meeting|going|coming|leaving|returning|flying|travell?ing|visiting|hosting|starting|playing|opening|arriving|holding talks)",
];

/** What opens a verb group that looks ahead: "will be reopened", "agreed to meet", as alternatives of a pattern. */
export const FUTURE_OPENERS: readonly string[] = [
  'will',
  "won['’]t",
  'shall',
  "(?<=\\w)['’]ll",
  'would',
  'can',
  'could',
  '(?<![A-Z]\\w* )may',
  'might',
  'must',
  'should',
  'going to',
  '(?:is|are) (?:due |set |about |likely |unlikely |ready |poised |expected |scheduled |slated |planning |hoping |preparing )?to',
  '(?:were|was) (?:due|set|about|likely|expected|scheduled|slated|planning|hoping|preparing|supposed) to',
  '(?:plan|hope|expect|intend|want|need|aim|agree|decide|vow|promise|pledge|prepare|threaten|wish)(?:s|es|d|ed)? to',
  '(?:planned|planning|hoping|expecting|intending|wanting|aiming|agreeing|preparing|threatening) to',
  '(?:due|set|likely|unlikely|poised|about|slated|forecast|supposed|certain|scheduled|expected|ready) to',
  'to be',
];

/** Verbs that news puts in the present for what is on the calendar: "talks resume Monday". */
export const CALENDAR_VERBS: readonly string[] =
  `begins? starts opens? resumes? meets? convenes? reconvenes? reopens? expires? arrives? departs? travels faces plays
  hosts visits leaves ends closes takes flies go(?:es)? comes? holds premieres? debuts runs(?=.(?:through|until|from|to)\\b)`.split(
    /\s+/,
  );

/** The same in the plural, where only the subject before tells a verb from a noun: "the Pirates |host Munster on Friday". */
export const CALENDAR_PLURALS: readonly string[] =
  'host face play visit travel entertain welcome take go meet return fly head leave depart'.split(' ');

/** Past forms that do not end in "ed". */
export const PAST_FORMS: readonly string[] = [
  // Not "a rate cut in June".
  '(?<!\\b(?:an?|the|any|no|another|further|first|big|deep|tax|pay|price|job|rate|budget|spending|power|output|production|[a-z]+-point|point) )cut',
  ...`was were had did said told began made went came took gave got saw met won lost left held kept led felt found sent spent
  built bought brought caught fell fought flew grew heard hit knew let paid ran rose sat sold shot spoke stood struck
  taught thought threw wrote became broke chose drew drove ate forgot hid rode rang sang sank stole swore tore woke wore
  withdrew shut hurt quit been set put beat lit bore blew burst cast clung dealt dug fled froze gone given taken
  seen shown written chosen stolen broken driven thrown drawn fallen worn torn beaten forgotten frozen
  hung laid lay lent meant overthrew rebuilt shook shone slept slid sought split spread strove swept swam swung
  understood underwent upheld wept wound`.split(/\s+/),
];

/** Words in "ed" that are no past form of a verb. */
export const NOT_PAST: readonly string[] =
  `need speed feed seed breed deed weed greed indeed exceed proceed succeed hundred sacred naked wicked embed shed
  red bed led wed sled kindred hatred aged beloved rugged related unrelated`.split(/\s+/);

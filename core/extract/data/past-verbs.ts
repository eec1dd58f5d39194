/** Past forms that do not end with "-ed", and the words that begin what has happened or will. Small letters. */
export const PAST_VERBS: ReadonlySet<string> = new Set(
  `was were had has have will became began broke brought built bought came caught chose cut dealt did drew drove fell fought found
fled flew forbade froze gave got grew held hit hurt kept knew laid led left lent let lost made met opened paid put quit ran rose
sank sat saw sent set shook shot shut slew sold spent split spread stole stood struck sued swept swore took taught threw tore
underwent upheld freed agreed decreed guaranteed went withdrew woke won wore wrote`.split(/\s+/),
);

/** Words on "-ed" that tell of nothing that happened. */
export const NO_PAST_VERBS: ReadonlySet<string> = new Set(
  `need indeed hundred speed feed seed breed weed greed creed exceed proceed succeed unprecedented alleged united renowned
so-called armed based related aged supposed assorted limited advanced beloved sacred wicked naked crooked rugged unemployed
disabled detailed continued increased complicated experienced interested concerned involved embed shed bed red`.split(
    /\s+/,
  ),
);

/** Verbs that tell of words: what was said is a quotation. */
export const TELLING_VERBS: ReadonlySet<string> = new Set(
  `said says told added asked argued noted stressed stated claimed explained replied insisted warned wrote tweeted thought believed
felt hoped wanted liked loved seemed appeared tended outlined highlighted pointed indicated revealed reported recalled maintained
observed emphasised emphasized underlined underscored mentioned described according`.split(/\s+/),
);

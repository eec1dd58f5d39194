/** Pronouns that may stand for who speaks. */
export const SPEAKER_PRONOUNS: ReadonlyMap<string, 'he' | 'they' | 'it' | 'who' | 'we'> = new Map([
  ['he', 'he'],
  ['she', 'he'],
  ['they', 'they'],
  ['it', 'it'],
  ['who', 'who'],
  ['which', 'who'],
  ['i', 'we'],
  ['we', 'we'],
  ['you', 'we'],
]);

/** What opens a noun phrase. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  `the a an his her their its our my this that these those one two three four five another some many most several both
  other few all no each every any`.split(/\s+/),
);

/** What ends a noun phrase before its verb or its next phrase. */
export const PHRASE_ENDS: ReadonlySet<string> = new Set(
  `of in on at by for with from to into over under about against after before during since until as than that which who
  whom whose where when while because if although though and or but nor so yet is are was were be been being am has have
  had having do does did will would can could shall should may might must not never also always then there here he she it they
  we i you him them us me himself herself themselves itself via per amid among between toward towards through without
  within upon off out up down says said`.split(/\s+/),
);

/** Words in -s that are no plural: "has |always denied". */
export const ADVERBS_IN_S: ReadonlySet<string> = new Set(
  'always sometimes perhaps nowadays besides afterwards towards backwards forwards upwards downwards overseas indoors outdoors'.split(
    ' ',
  ),
);

/** Words in -ly that are no adverbs: "the family |said". */
export const NOUNS_IN_LY: ReadonlySet<string> = new Set(
  'family assembly ally monopoly supply reply bully daily weekly monthly quarterly anomaly butterfly belly'.split(
    ' ',
  ),
);

/** Nouns for times: a phrase that ends in one says when, not who. */
export const TIME_NOUNS: ReadonlySet<string> = new Set(
  `minute minutes hour hours day days week weeks weekend month months quarter year years decade decades century morning
  afternoon evening night time times point stage monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s+/,
  ),
);

/** Nouns for what somebody is called by, who speaks himself: "who gave only |her surname, Lee, said". */
export const NAME_NOUNS: ReadonlySet<string> = new Set(
  'name names surname surnames nickname pseudonym'.split(' '),
);

/** Nouns for people who speak in the plural without an article: "officials said", "critics say". */
export const SPEAKER_PLURALS: ReadonlySet<string> = new Set(
  `officials critics supporters opponents experts analysts aides advisers advisors allies voters people police
  authorities sources prosecutors lawyers lawmakers republicans democrats witnesses residents researchers scientists
  economists investigators doctors organizers activists protesters demonstrators leaders members reporters journalists
  others many some several polls reports documents records strategists rivals candidates politicians diplomats
  historians scholars teachers parents students workers observers commentators pundits conservatives liberals
  progressives insiders donors fans friends relatives neighbors neighbours executives company companies investors
  traders senators governors detectives agents firefighters soldiers rebels campaigners groups women men americans
  users attorneys judges ministers delegates skeptics detractors backers surrogates spokesmen spokeswomen
  representatives moderators`.split(/\s+/),
);

/** Words in capitals at the start of a sentence that are no names. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `the a an this that these those in on at by for from with to of as if when while after before since until and but or
  nor so yet because although though however meanwhile moreover still also then there here now today yesterday
  tomorrow earlier later last next it he she they we i you his her their its our my your who what where why how which
  not no yes one two three four five six seven eight nine ten some many most several both other another each every all
  during despite according asked speaking instead indeed perhaps maybe even only just once recently under over
  between among through without within about against like unlike such same first second third finally again
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december is are was were do does did has have had will would can could should let sure well oh
  asking talking referring noting citing responding addressing calling following given whether unless nearly almost
  more less much few little those rather thus hence therefore besides additionally furthermore elsewhere overall
  read see watch photo image video caption related share advertisement`.split(/\s+/),
);

/** Pronouns for one person. */
export const MASCULINE_OR_FEMININE: ReadonlySet<string> = new Set(['he', 'she']);

/** What may follow a subject that stands behind its verb: "said the mayor of …", "said Ann Lee who …". */
export const AFTER_SUBJECT: ReadonlySet<string> = new Set(
  `of for at in from with on who whose during after before as to when while via by about and yesterday today earlier
  last later also through following since until upon under`.split(/\s+/),
);

/** Determiners that may speak alone: "another said". */
export const ALONE: ReadonlySet<string> = new Set(
  'another one some several many most few others all both each these those'.split(' '),
);

/** Plurals without an s. */
export const PLURALS: ReadonlySet<string> = new Set(
  'people men women children police media others'.split(' '),
);

/** Past forms that no rule makes, of verbs that tell what somebody did. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  `went took made came got gave ran fell held kept left lost met won led sat stood brought built drew flew grew paid
  sold spent sent struck threw wore put set cut let beat bought caught chose did drove fought forgot froze had hung
  hurt laid lay rose shot shut sought swept taught tore woke broke became bent bound dealt dug fed hid rode sang sank
  shook shrank sprang stole stuck swung was were`.split(/\s+/),
);

/** Helpers before a verb. */
export const HELPERS: ReadonlySet<string> = new Set(
  `is are was were be been being am has have had do does did will would can could shall should may might must not never
  to isn’t isn't aren’t aren't wasn’t wasn't weren’t weren't hasn’t hasn't haven’t haven't hadn’t hadn't didn’t didn't doesn’t
  doesn't don’t don't won’t won't wouldn’t wouldn't can’t can't couldn’t couldn't shouldn’t shouldn't`.split(
    /\s+/,
  ),
);

/** What opens a clause that somebody says or asks. */
export const CLAUSE_STARTS: ReadonlySet<string> = new Set(
  'to that whether how why if what who there'.split(' '),
);

/** What the word before a possible speaker makes of them. */
export const WORDS_BEFORE = {
  mark: ', ; : — – -',
  prep: 'of by to with for on in at from about against between over under into than as like after before',
  joint: 'and or but while that because when if where as although though',
  relative: 'which whom who what',
} as const;

/** What speaks without an article behind the verb of a headline: "…, says report". */
export const PAPERS_THAT_SPEAK: ReadonlySet<string> = new Set(
  'report study inquiry watchdog charity court police union survey poll regulator thinktank think-tank campaigners experts mps ministers'.split(
    ' ',
  ),
);

/** "a vote on Monday |after| two parties agreed": the verb is that of the clause they open. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  'after before while when because although though unless until whereas'.split(' '),
);

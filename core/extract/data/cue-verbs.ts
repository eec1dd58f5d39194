/** Verbs that report words, by how they do it. Plain forms; `inflect` makes the others, `IRREGULAR_FORMS` the rest. */
export const CUE_VERBS = {
  /** May stand beside a quotation of a whole sentence. */
  say: `say tell add write ask note tweet explain reply respond continue recall conclude declare insist argue state
  announce acknowledge admit warn claim comment observe remark report retort quip joke shout yell scream cry exclaim
  whisper mutter murmur answer suggest assert contend maintain stress emphasize emphasise reiterate repeat confirm
  predict complain lament caution counter concede recount vow promise pledge read begin explain elaborate boast brag
  tease muse testify charge demand urge advise inform reveal disclose post blog email text allege deny estimate
  forecast object plead snap gush sigh laugh reflect summarize joke thunder bellow interject chant confess bark ponder exhort grouse implore plead deadpan quote stammer
  speculate surmise theorize advocate sum venture volunteer vent interject protest proclaim
  profess pronounce relate signal affirm opine intone remind assure write agree recommend rule wonder request threaten
  order apologize apologise marvel gripe grumble moan whine rant fume growl roar holler shriek clarify specify stipulate
  counsel recite preach lecture hint intimate insinuate prophesy attest swear vouch aver avow posit postulate hypothesize
  reckon guess presume quiz query inquire enquire instruct notify brief bluster gloat crow kid wisecrack banter retweet
  message telegraph publish broadcast herald trumpet underscore underline highlight reaffirm restate rejoin chime
  rebut refute dispute contradict implore beseech entreat sing cheer sympathize grouse carp bristle`,
  /** Takes quoted words as part of its own sentence: "called it 'a mistake'". */
  judge: `call describe accuse criticize criticise praise dismiss blast denounce refer label brand decry defend attack
  slam mock ridicule hail characterize characterise condemn thank portray cite quote compare cast rip tout brush
  deride chide rebuke scold deem term liken reject blame credit laud applaud commend depict bemoan slammed hit
  endorse oppose support welcome question address discuss mention talk speak echo propose invoke assail lambaste rebuff lampoon savage lament disparage denigrate dub peg paint frame
  accept reference taunt needle berate excoriate castigate summon put lambast pillory vilify demonize malign smear bash
  skewer trash deplore censure chastise admonish reprimand upbraid belittle downplay extol salute appreciate salutes
  protest challenge champion back promote pitch float raise recommend renounce disavow repudiate spurn honor honour
  congratulate compliment greet warn advocate nominate`,
  /** Thought, wanted or feared rather than said. */
  think: `think believe hope want know fear expect feel worry wish plan suspect doubt consider view see realize
  understand remember regret imagine assume prefer seek decide agree decline refuse intend appear seem like love hate dream aim bet deserve calculate conceive foresee envision anticipate doubt trust`,
  /** Papers and figures that speak: polls show, studies find. */
  show: `show find indicate reveal estimate project imply list include point suggest demonstrate confirm state title headline feature contain`,
} as const;

/** `other`: a verb of no list, beside its subject. `noun`: "her claim". `mark`: the colon of "Ann Lee: '…'". */
export type CueClass = keyof typeof CUE_VERBS | 'according' | 'other' | 'noun' | 'mark';

/** Forms that no rule makes. */
export const IRREGULAR_FORMS: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  wrote: 'write',
  written: 'write',
  thought: 'think',
  knew: 'know',
  known: 'know',
  felt: 'feel',
  saw: 'see',
  seen: 'see',
  found: 'find',
  shown: 'show',
  understood: 'understand',
  began: 'begin',
  spoke: 'speak',
  spoken: 'speak',
  sought: 'seek',
  cast: 'cast',
  read: 'read',
  hit: 'hit',
};

/** Phrases that lead to a source without a verb, lower case. */
export const SOURCE_PHRASES: readonly string[] = [
  'according to',
  'in the words of',
  'as per',
  'quoting',
  'citing',
];

/**
 * Verbs after which a clause without "that" is what is said: "said he would come", "hopes to win". Not "declare": to
 * declare an emergency, a war or a winner is to do it.
 */
export const CLAUSE_VERBS: readonly string[] =
  `say tell add note argue announce claim conclude insist suggest assert contend maintain stress emphasize
  emphasise reiterate predict complain caution promise pledge vow explain acknowledge concede believe think hope want
  fear expect worry know feel realize understand decline refuse seek plan intend agree decide wish show find indicate
  reveal estimate project warn report confirm deny allege recall propose urge demand write tweet counter ask swear
  guess recommend threaten request rule reckon presume posit reaffirm testify speculate prefer remember doubt imagine
  calculate foresee anticipate hint joke boast lament remark observe reply`.split(/\s+/);

/** What follows a verb of saying and is no clause: "said on Monday", "said of him". */
export const NO_CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  `in on at of about so as with for by from against during after before monday tuesday wednesday thursday friday
  saturday sunday yesterday today earlier again later while when where who because amid upon onstage through via`.split(
    /\s+/,
  ),
);

/** What opens a clause that tells the time or the reason of saying: "said as he left". */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  'as while when where after before because since until who if though although'.split(' '),
);

/** Shown or not, these are no words: "showed no |emotion|". */
export const MOODS: ReadonlySet<string> = new Set('emotion remorse mercy reaction regret fear'.split(' '));

/** Behind a form in -ing these make a noun of it: "planning committee", "warning shots". */
export const BEHIND_ING: ReadonlySet<string> = new Set(
  `application applications authority board centre commission committee consent council department hearing inspector
laws letter letters minister officer officers office panel permission process rules shot shots sign signs stage system systems
tool tools label labels lights`.split(/\s+/),
);

/** Verbs that never stand before their subject: "told the paper" names who was told. */
export const NEVER_BEFORE_SUBJECT: ReadonlySet<string> = new Set(
  'tell inform assure remind urge advise notify brief decline refuse seek want plan decide know reveal show see'.split(
    ' ',
  ),
);

/** Nouns whose clause is what somebody says or thinks: "her claim that …", "a warning that …". */
export const THAT_NOUNS: ReadonlySet<string> = new Set(
  `claim claims assertion assertions statement statements allegation allegations accusation accusations argument
  arguments belief fear fears concern concerns hope hopes view warning warnings promise pledge announcement suggestion
  suggestions report reports conclusion prediction predictions contention insistence admission denial threat complaint
  complaints charge charges notion idea assurance assurances confidence conviction acknowledgment acknowledgement
  assessment comment comments remark remarks worry worries rumor rumors rumour rumours doubt doubts theory criticism
  assumption impression opinion speculation testimony revelation revelations hint hints sentiment`.split(
    /\s+/,
  ),
);

/** Nouns whose "to" says what somebody means to do: "his pledge to rebuild the bridge". */
export const TO_NOUNS: ReadonlySet<string> = new Set(
  `pledge pledges promise promises vow vows proposal proposals plan plans decision demand demands request requests call
  calls threat threats offer refusal desire hopes commitment intention willingness`.split(/\s+/),
);

/** Verbs that tell nothing without a clause: "felt the town was lost", but not "felt tired", "found himself". */
export const NEEDS_SUBJECT: ReadonlySet<string> = new Set(
  'know feel find see remember imagine show reveal'.split(' '),
);

/** Verbs whose object is what is said of something: "criticized the plan", but not "accepted the resignation". */
export const OBJECT_VERBS: ReadonlySet<string> = new Set(
  `call describe accuse criticize criticise praise dismiss blast denounce decry defend slam mock ridicule hail
  characterize characterise condemn portray compare tout deride chide rebuke reject blame laud applaud commend depict
  bemoan oppose support endorse question discuss propose assail lament disparage denigrate berate deplore censure
  chastise cite mention protest recommend advocate downplay renounce welcome speak talk credit reiterate`.split(
    /\s+/,
  ),
);

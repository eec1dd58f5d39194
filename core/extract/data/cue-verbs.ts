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
  profess pronounce relate signal affirm opine intone remind assure write agree`,
  /** Takes quoted words as part of its own sentence: "called it 'a mistake'". */
  judge: `call describe accuse criticize criticise praise dismiss blast denounce refer label brand decry defend attack
  slam mock ridicule hail characterize characterise condemn thank portray cite quote compare cast rip tout brush
  deride chide rebuke scold deem term liken reject blame credit laud applaud commend depict bemoan slammed hit
  endorse oppose support welcome question address discuss mention talk speak echo propose invoke assail lambaste rebuff lampoon savage lament disparage denigrate dub peg paint frame
  accept reference taunt needle berate excoriate castigate summon put`,
  /** Thought, wanted or feared rather than said. */
  think: `think believe hope want know fear expect feel worry wish plan suspect doubt consider view see realize
  understand remember regret imagine assume prefer seek decide agree decline refuse intend appear seem`,
  /** Papers and figures that speak: polls show, studies find. */
  show: `show find indicate reveal estimate project imply list include point`,
} as const;

export type CueClass = keyof typeof CUE_VERBS | 'according';

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

/** Verbs after which a clause without "that" is what is said: "said he would come", "hopes to win". */
export const CLAUSE_VERBS: readonly string[] =
  `say tell add note argue announce claim conclude declare insist suggest assert contend maintain stress emphasize
  emphasise reiterate predict complain caution promise pledge vow explain acknowledge concede believe think hope want
  fear expect worry know feel realize understand decline refuse seek plan intend agree decide wish show find indicate
  reveal estimate project warn report confirm deny allege recall propose urge demand write tweet counter demand ask`.split(
    /\s+/,
  );

/** What follows a verb of saying and is no clause: "said on Monday", "said of him". */
export const NO_CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  `in on at of about so as with for by from against during after before monday tuesday wednesday thursday friday
  saturday sunday yesterday today earlier again later`.split(/\s+/),
);

/** Words that end in a full stop without ending a sentence, lower case, without the stop. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof gen col maj capt lt cmdr adm brig sgt cpl pvt sen rep gov pres amb hon rev fr st sr jr messrs
  mme mlle supt insp det atty dist asst assoc dep treas sec ald mt ft vs al cf viz approx ph eds engr smt alh cllr barr pst ven`.split(
    /\s+/,
  ),
);

/** Abbreviations only before a number: "No. 10", "Art. 5". */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'no nos art vol fig pp p par sec ch'.split(' '),
);

/** Words whose full stop may also end a sentence: "at Smith Corp. The firm", "in Springfield, Ill. The town". */
export const OPEN_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `inc ltd corp co bros cos llc plc dept univ intl natl assn ave blvd rd hwy
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn
  tex vt va wash wis wyo etc dlrs`.split(/\s+/),
);

/** Words that open a sentence much more often than they follow an abbreviation inside one. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `the a an this that these those it its he she they we i you his her their our my there here in on at by for from
  with as if when while after before but and or so yet however meanwhile although though since because what who why
  how where some many most all no not one two three both each such under over during last next now then`.split(
    /\s+/,
  ),
);

/** What stands before the name of a work in quotation marks, lower case. */
export const WORK_NOUNS: readonly string[] =
  `book books novel memoir film films movie movies documentary show shows series sitcom program programme podcast song
  songs album single hit track play musical opera ballet magazine article essay poem painting exhibition exhibit game
  column blog episode comedy drama thriller trilogy bestseller best-seller biography autobiography
  autobiographical newsmagazine talk-show hashtag`.split(/\s+/);

/** What puts a name in quotation marks, lower case. */
export const NAMING_WORDS: readonly string[] =
  'titled entitled dubbed nicknamed named so-called codenamed code-named aka known-as'.split(' ');

/** Programmes that people speak on: NBC's "Meet the Press". */
export const NETWORKS: readonly string[] =
  `ABC NBC CBS CNN MSNBC Fox PBS NPR BBC HBO CNBC Univision Telemundo ITV Sky Bloomberg C-SPAN News Channel Business
  Network Radio TV television Comedy Central Netflix`.split(/\s+/);

/** Who stands after the name of a work: "Hamilton" star. */
export const MAKERS: readonly string[] =
  'star stars host co-host anchor actor actress director author creator producer singer franchise series'.split(
    ' ',
  );

/** Forms that only an attribution has beside quoted words: what follows a quotation whose closing mark was lost. */
export const ATTRIBUTION_FORMS: readonly string[] =
  `said says told wrote writes added adds replied tweeted explained noted recalled insisted argued continued concluded
  declared warned asked`.split(/\s+/);

/** Words that lost their first letters: the mark before them is an apostrophe. */
export const NOT_OPENING: ReadonlySet<string> = new Set(
  'tis twas em til till cause bout round cos cuz nuff n neath gainst fraid'.split(' '),
);

/** What introduces a further quotation behind an attribution: "he said, adding: ". */
export const GOING_ON: readonly string[] =
  `adding noting saying asking telling explaining arguing warning insisting claiming stressing calling describing
  declaring promising predicting suggesting concluding continuing writing urging emphasizing acknowledging quipping joking
  added asked continued later`.split(/\s+/);

/** Forms after which "to" leads to what somebody does, not to what somebody says. */
export const DECIDING_FORMS: ReadonlySet<string> = new Set(
  `decide decides decided deciding decision decisions agree agrees agreed agreeing decline declines declined declining
  refuse refuses refused refusing refusal seek seeks sought seeking choose chooses chose chosen wish wishes wished begin
  begins began like likes liked love loves loved prefer prefers preferred remember remembers remembered known seen seem
  seems seemed appear appears appeared`.split(/\s+/),
);

/** Forms of knowing: what follows is not said by anybody. */
export const KNOWING_FORMS: ReadonlySet<string> = new Set(
  'know knows knew understand understands understood realize realizes realized realise realises realised'.split(
    ' ',
  ),
);

/** Small words of whole sentences; a name with what somebody is has none of them. Lower case. */
export const SPEAKING_WORDS: ReadonlySet<string> = new Set(
  `i we you they he she it there this that is are was were be been am has have had do does did will would can could
  should may might must not no never if when because but so what who how why`.split(/\s+/),
);

/** What stands before the colon of a headline and says nothing: "Interview: …". Lower case. */
export const HEADLINE_LABELS: ReadonlySet<string> = new Set(
  `interview analysis opinion comment commentary editorial exclusive video watch live update updated breaking photos
  pictures gallery review profile obituary explainer explained factbox timeline podcast report poll column letter letters
  preview recap feature insight focus notebook roundup round-up diary briefs digest league
  cup championship championships trophy final finals olympics prix bowl playoffs election elections budget weather football
  rugby cricket tennis golf boxing athletics racing transfers q&a a alert correction corrected background`.split(
    /\s+/,
  ),
);

/** Small words inside a person's name. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de da dos das del della di du la le bin ibn bint al el ben abu ter ten zu y e af av ap ferch'.split(
    ' ',
  ),
);

/** What people do with words, and what news says that people do. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `said says say told tells added adds announced announces argued argues asked asks believes believed called claimed claims
confirmed confirms criticised criticized declared declares declined denied denies described describes explained explains
insisted insists noted notes pledged promised promises recalled replied reported repeated responded revealed stated states
stressed suggested suggests thanked thinks thought tweeted urged urges vowed vows warned warns was is has had who wrote writes
resigned arrived visited met won lost died joined`.split(/\s+/),
);

/** English words that are names as well: one of them may open a sentence as a name. */
export const SURNAME_WORDS: ReadonlySet<string> = new Set(
  `sun moon brown green white black gray grey young long rich wood woods stone street rose grant cook mason carter hunter parker
porter chase faith grace hope joy summer may june april park price bush fast strong short rivers banks fields hill lake
law king knight bishop pope day may han li an do so you mark will bill frank rob jack pat drew dean art gene`.split(
    /\s+/,
  ),
);

/** Given names that say of many what they believe: only a name behind them makes them one. */
export const FAITH_NAMES: ReadonlySet<string> = new Set(['christian']);

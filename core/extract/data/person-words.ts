/** Small words inside a person's name. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de da dos das del della di du la le bin ibn bint al el ben abu ter ten zu y e af av'.split(
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

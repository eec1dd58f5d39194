const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Numbers in words, and the digits that mean the same. Those that count nothing exact stand for themselves. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ...UNITS.map((word, at) => [word, `${at + 1}`] as const),
  ...TENS.map((word, at) => [word, `${(at + 2) * 10}`] as const),
  ...['dozens', 'scores', 'hundreds', 'thousands', 'millions'].map((word) => [word, word] as const),
]);

/** Words that sentences are made with: sharing them does not make two sentences tell of one thing. */
export const CONTENT_WORDS_LEFT_OUT: ReadonlySet<string> = new Set(
  (
    'the and for from with that this these those which who whom whose was were has have had been being are its his her ' +
    'their our also but not into onto over under after before during while when where than then there here more most ' +
    'least about around nearly almost only other others another some any each all both such said says say will would ' +
    'could should may might can did does done new according including amid against between among through because'
  ).split(' '),
);

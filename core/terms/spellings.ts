/** Words that papers shorten or spell out as they please, with a stop or without one. */
const SHORTENED: readonly { readonly ways: readonly string[]; readonly word: RegExp }[] = [
  ['Saint', 'St'],
  ['Mount', 'Mt'],
  ['Fort', 'Ft'],
].map(([full = '', short = '']) => ({
  ways: [full, short, `${short}.`],
  word: new RegExp(`(?<![\\p{L}-])(?:${full}|${short}\\.?)(?= \\p{Lu})`, 'u'),
}));
const INITIAL = /(?<=\s)(\p{Lu})\.(?=\s\p{Lu})/gu;

/**
 * A name and the other ways in which papers spell it: "St. Petersburg", "St Petersburg", "Saint Petersburg"; "Bosnia &
 * Herzegovina"; "John F Kennedy". Most names have one.
 */
export function spellingsOf(name: string): string[] {
  let all = [name];
  for (const { ways, word } of SHORTENED)
    all = all.flatMap((one) => [one, ...(word.test(one) ? ways.map((way) => one.replace(word, way)) : [])]);
  all = all.flatMap((one) => [one, one.replaceAll(' & ', ' and '), one.replaceAll(' and ', ' & ')]);
  all = all.flatMap((one) => [one, one.replace(INITIAL, '$1')]);
  return [...new Set(all)];
}

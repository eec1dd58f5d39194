/** Words that initials pass over or take: "Bank of England" → BoE, "Department of Justice" → DOJ. */
const SMALL = new Set('of the and for in on to de la du des et a an & at by with'.split(' '));

/** The first letters of the words written large: "European Union" → "EU". */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => !SMALL.has(word) && /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
}

/** Takes "EU" for "European Union", "DOJ" for "Department of Justice"; leaves "US" for "United Services Union". */
export function isInitialsOf(acronym: string, name: string): boolean {
  const letters = acronym.replace(/[.\s]/g, '');
  if (!/^[\p{L}\p{N}]{2,8}$/u.test(letters) || !/\p{Lu}.*\p{Lu}/u.test(letters)) return false;
  const words = name.split(/[\s-]+/).filter((word) => word !== '');
  const all = words
    .map((word) => word[0] ?? '')
    .join('')
    .toUpperCase();
  return letters.toUpperCase() === initialsOf(name).toUpperCase() || letters.toUpperCase() === all;
}

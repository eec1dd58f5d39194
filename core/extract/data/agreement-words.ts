/** What an agreement is called by, last in its name or before "of", "on", "for". */
export const AGREEMENT_WORDS: ReadonlySet<string> = new Set(
  `Agreement Agreements Treaty Treaties Accord Accords Pact Protocol Protocols Convention Conventions Memorandum Charter
Compact Armistice Concordat Declaration`.split(/\s+/),
);
/** Words of these that are agreements only of a place or body, or "on" something: "Geneva Convention", no party's. */
export const UNCLEAR_AGREEMENT_WORDS: ReadonlySet<string> = new Set([
  'Convention',
  'Charter',
  'Declaration',
  'Compact',
  'Memorandum',
]);
/** Small words inside the name of an agreement. */
export const AGREEMENT_JOINERS: ReadonlySet<string> = new Set(
  'of on for and the to in against with & between'.split(' '),
);

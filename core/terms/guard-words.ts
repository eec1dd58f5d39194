/** Words that the guards look at. Lower case, folded. Data only: the rules are in guards.ts. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** After a place's name they make it another place, capital or not: "Almaty Region", "the Almaty oblast". */
export const AREA_NOUNS = list(
  'region regions province provinces oblast oblasts district districts county counties prefecture prefectures ' +
    'governorate governorates krai voivodeship canton department territory peninsula island islands',
);

/** After a list of names each of them is one of these: "Mangystau and Almaty regions". */
export const AREA_PLURALS: ReadonlyMap<string, string> = new Map([
  ['regions', 'Region'],
  ['oblasts', 'Oblast'],
  ['provinces', 'Province'],
  ['districts', 'District'],
  ['counties', 'County'],
  ['prefectures', 'Prefecture'],
  ['governorates', 'Governorate'],
  ['states', 'State'],
]);

/** Before a name they are part of another: "North Kazakhstan", "Lake Balkhash" – at a sentence's start too. */
export const NAME_OPENERS = list(
  'north south east west northern southern eastern western northeast northwest southeast southwest central ' +
    'upper lower greater inner outer new old saint st san santa mount mt lake cape fort port fc ac sc',
);

/** Capitalised for other reasons than being part of a name; they block nothing. */
export const FREE_NEIGHBOURS = list(
  // function words, capital in headlines
  'a an the and or but nor as at by for from in into of off on onto over per than that to up via with without within ' +
    'after before between against amid among near outside inside under until since across around about like unlike ' +
    // days and months
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march ' +
    'april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    // titles and offices
    'mr mrs ms dr sir president presidents premier prime minister foreign interior defence defense finance deputy vice ' +
    'chancellor king queen prince princess pope senator secretary governor mayor ambassador general chief ' +
    'police parliament government',
);

/** A name and what follows it in everyday words: nothing to do with the place. Words starting so count: "sprouts". */
export const EVERYDAY_COMPOUNDS: Readonly<Record<string, readonly string[]>> = {
  bermuda: ['short', 'triangle', 'grass'],
  bologna: ['sandwich', 'sauce'],
  boston: ['cream', 'terrier', 'fern'],
  brazil: ['nut'],
  brussels: ['sprout', 'lace', 'griffon'],
  chile: ['pepper', 'powder', 'sauce', 'flake'],
  china: ['cabinet', 'cup', 'doll', 'plate', 'shop', 'tea'],
  frankfurt: ['sausage'],
  guinea: ['pig', 'fowl', 'worm', 'hen'],
  havana: ['syndrome'],
  jerusalem: ['artichoke'],
  jersey: ['cow', 'dress', 'fabric', 'knit', 'shirt'],
  jordan: ['almond'],
  lima: ['bean'],
  london: ['broil', 'fog'],
  manila: ['envelope', 'folder', 'paper', 'rope'],
  oxford: ['comma', 'shirt', 'shoe', 'cloth'],
  panama: ['hat'],
  paris: ['green'],
  peru: ['balsam'],
  stockholm: ['syndrome'],
  turkey: [
    'bacon', 'baster', 'breast', 'burger', 'carcass', 'day', 'dinner', 'drumstick', 'giblet', 'gravy', 'leftover',
    'leg', 'meat', 'neck', 'roast', 'sandwich', 'sausage', 'shoot', 'soup', 'stock', 'stuffing', 'thigh', 'trot',
    'vulture', 'wing',
  ],
  vienna: ['sausage'],
}; // biome-ignore format: as a table

/** Two names in one by a hyphen. Elsewhere a hyphen joins two things: "EU-Kazakhstan". Before the hyphen → after it. */
export const HYPHENATED_NAMES: Readonly<Record<string, readonly string[]>> = {
  bosnia: ['herzegovina'],
  guinea: ['bissau'],
  rhine: ['westphalia'],
  rhineland: ['palatinate'],
  saxony: ['anhalt'],
  schleswig: ['holstein'],
  timor: ['leste'],
};

/** The last words of names, which papers write without a capital too: "the Mangystau region". */
export const GENERIC_NOUNS = list(
  'region province oblast district county prefecture governorate republic state city island islands river sea ' +
    'parliament government ministry council commission committee court bank party union agency university army police ' +
    'agreement treaty protocol accord convention pact deal',
);

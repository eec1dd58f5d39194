/** Words that the guards look at. Lower case, folded. Data only: the rules are in guards.ts. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const table = <T>(rows: Readonly<Record<string, T>>): ReadonlyMap<string, T> => new Map(Object.entries(rows));

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
    // offices
    'presidents premier prime minister foreign interior defence defense finance deputy vice secretary ambassador envoy ' +
    'general major chief coach police parliament government ' +
    // times and parts of a place
    'soviet downtown',
);

/** Before a person's name, and before that of a place which is somebody's: "Mr. Jordan", "King Jordan". */
export const TITLES = list(
  'mr mrs ms miss dr prof professor sir lady lord president chancellor king queen prince princess emperor sultan sheikh ' +
    'pope cardinal bishop archbishop imam father sister brother rev senator sen rep governor gov mayor pm mp judge ' +
    'justice chairman chairwoman gen colonel col captain capt lt sgt adm',
);

/** They open a sentence, so that their capital is no part of the name behind them: "While Almaty slept". */
export const SENTENCE_OPENERS = list(
  'when while where why what which who how if because although though despite during through throughout both nor not no ' +
    'only even just also still yet so then now once here there today tomorrow yesterday however instead later meanwhile ' +
    'perhaps beyond behind along toward towards upon unless is are was were do does did has have had can could will would ' +
    'should this that these those his her its their our my some many most more few several all any every each another ' +
    'such two three first last next past former early late top said says visit see meet read watch ' +
    // adjectives
    'nearby distant independent occupied closed rural beautiful modern ancient rich poor wealthy tiny dear snowy sunny ' +
    // of French, German, Italian, Spanish
    'en le la les el los las il der die das im bei nach aus mit dans au por para con desde',
);

/** "Gulf of Guinea", "Duke of York" are no Guinea, York. The "University of Chicago" is one in Chicago. */
export const HEADS_OF_NAMES = list('gulf bay sea strait straits isle duke duchess earl');

/** Small words inside names: "Rio de Janeiro", "Santiago de Compostela". */
export const PARTICLES = list('de del della di da do dos das du van von der bin ibn al');

/** Words that are somebody's initials too, and what says in a line of capitals that they are words: "CONTACT US". */
export const CAPITAL_WORDS = table<{ readonly after?: string; readonly before?: string }>({
  us: {
    after:
      'about contact follow join tell let call email write support help give show ask with for find trust visit',
  },
  who: {
    after: 'those man woman men women people one',
    before: 'is are was were have has had will would can could should did does do',
  },
});

/** A name and what follows it in everyday words: nothing to do with the place. Words starting so count: "sprouts". */
export const EVERYDAY_COMPOUNDS = table<readonly string[]>({
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
}); // biome-ignore format: as a table

/** Two names in one by a hyphen. Elsewhere a hyphen joins two things: "EU-Kazakhstan". Before the hyphen → after it. */
export const HYPHENATED_NAMES = table<readonly string[]>({
  bosnia: ['herzegovina'],
  guinea: ['bissau'],
  rhine: ['westphalia'],
  rhineland: ['palatinate'],
  saxony: ['anhalt'],
  schleswig: ['holstein'],
  timor: ['leste'],
});

/** The last words of names, which papers write without a capital too: "the Mangystau region". */
export const GENERIC_NOUNS = list(
  'region province oblast district county prefecture governorate republic state city island islands river sea ' +
    'parliament government ministry council commission committee court bank party union agency university army police ' +
    'agreement treaty protocol accord convention pact deal',
);

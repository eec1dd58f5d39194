/** Zones of time by their letters: "01:25 PM EST" names no region of the east. */
export const TIME_ZONES: ReadonlySet<string> = new Set(
  'EST EDT CST CDT MST MDT PST PDT ET PT GMT UTC BST CET CEST EET IST JST AEST AEDT'.split(' '),
);

/** Words before the name of a place. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at near from to outside around across throughout inside toward towards within into via between through'.split(
    ' ',
  ),
);

/** "the city of Almaty", "the cities of Zhanaozen and Aktau". */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  `city cities town towns village villages region regions province provinces district districts capital port state states
county republic oblast municipality suburb borough island islands settlement hamlet governorate prefecture peninsula
enclave neighborhood neighbourhood`.split(/\s+/),
);

/** Written small behind the name of one: "the Kempir-Abad reservoir". */
export const LANDFORMS: ReadonlySet<string> = new Set(
  `reservoir lake river dam island islands peninsula mountains valley canyon gorge desert strait volcano glacier canal archipelago plateau
airport checkpoint wetlands rainforest`.split(/\s+/),
);

/** Between the hyphens of a town's name: "Tandor-upon-Wye", "Tandor-sur-Mer". */
export const TOWN_LINKS: ReadonlySet<string> = new Set(
  'upon on under in by le la les lès du des en sur sous aux aan am an der im juxta next cum super the'.split(
    ' ',
  ),
);

/** Parts of the world that may stand between a preposition and a name: "in southwestern Kazakhstan". */
export const DIRECTIONS: ReadonlySet<string> = new Set(
  `north south east west northern southern eastern western central northeastern northwestern southeastern southwestern
north-eastern north-western south-eastern south-western northeast northwest southeast southwest upper lower downtown
mainland rural greater nearby neighbouring neighboring`.split(/\s+/),
);

/** A capitalised word that makes a place of the words before it: "Orange River", "Nuritola Bazar", "Taksim Square". */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  `River Lake Mountain Mountains Hills Hill Valley Island Islands Peninsula Desert Forest Bay Gulf Sea Ocean Strait Canal Beach
Coast Cape Square Street Road Avenue Boulevard Lane Highway Bridge Airport Station Port Harbour Harbor Park Stadium Arena
Tower Palace Castle Prison Camp Dam Region Province District County Oblast Governorate Prefecture Village Town City
Heights Falls Creek Springs Canyon Crossing Barracks Plaza Terminal Municipality Township Parish Upazila Tehsil
Krai Voivodeship Canton Raion Freeway Parkway Turnpike Bypass Wilderness Delta Plateau Basin Glacier Reef Reservoir Bazaar Bazar Mosque Cathedral`.split(
    /\s+/,
  ),
);

/** Stand before a proper name: "Lake Victoria", "Mount Kenya". */
export const PLACE_OPENERS: ReadonlySet<string> = new Set(
  'Lake Mount Cape Fort Port River Gulf Strait Isle Camp'.split(' '),
);

/** What may be called after the body that pays for it: "Emirates Stadium". */
export const VENUES: ReadonlySet<string> = new Set(
  'Stadium Arena Ballpark Freeway Park Field Speedway Raceway Coliseum Plaza Tower Pavilion Amphitheater Amphitheatre'.split(
    ' ',
  ),
);

/** Of these, and of their short forms, the ones that nobody has for a given name. */
export const SURE_PLACE_OPENERS: ReadonlySet<string> = new Set(
  'Mount Mt Cape Fort Port Gulf Strait Isle Camp'.split(' '),
);

/** Who and what stands behind the name of a town as it is; behind that of a country stands its adjective. */
export const TOWN_FOLK: ReadonlySet<string> = new Set(
  `man woman men women teen teenager resident residents couple police firefighter firefighters school schools mayor officials home
house residence native natives family families businessman businesswoman boy girl student students motorist teacher city town
village`.split(/\s+/),
);

/** What a town has: "Jordan High School", "Athens Police". */
export const TOWN_BODIES: ReadonlySet<string> = new Set([
  ...`Police Fire Council Mayor Town Village Township Schools Selectman Selectmen Selectboard School Planning Parks Volunteer`.split(
    ' ',
  ),
  'City Council',
  'City Police',
  'City School',
  'City Schools',
  'City Mayor',
  'City Manager',
  'High School',
  'Middle School',
  'Elementary School',
  'Public Schools',
]);

/** Roads that go by a number: "Interstate 45". */
export const NUMBERED_ROADS: readonly string[] = [
  'Interstate',
  'Highway',
  'Route',
  'State Route',
  'State Road',
  'State Highway',
  'County Road',
  'County Highway',
  'Farm Road',
  'U.S. Highway',
  'U.S. Route',
  'US Highway',
  'Hwy.',
  'Hwy',
];

/** What stands before the constituency of a member of parliament: "D-Charleston". */
export const PARTY_LABELS: readonly string[] = [
  'R',
  'D',
  'I',
  'DFL',
  'GOP',
  'Rep',
  'Dem',
  'Lib',
  'NDP',
  'PC',
];

/** Roads whose last word has other uses: with them a name that is taken for a place is a road. */
export const ROAD_HEADS: ReadonlySet<string> = new Set(
  'Drive Way Place Pike Trail Court Circle Terrace Crescent Close Row Alley St St. Ave Ave. Rd Rd. Blvd Blvd. Dr.'.split(
    ' ',
  ),
);

/** What stands behind the name of a place and says so: "|Incirlik| air base", "|Zaatari| refugee camp". */
export const PLACE_TAILS =
  /^ (?:(?:air|naval|army|military) ?bases?|airfield|airport|refugee camps?|prison|border crossing|checkpoint|district|neighbou?rhood|prefecture|province|governorate|county|village|peninsula|valley|archipelago|reservoir|dam|(?:coal |copper |gold |iron |uranium )?mine|oil ?field|gas ?field|suburb|township|sub-?county|constituency|local government areas?|(?:deputy |vice[ -]|lady |acting )?mayor|barangay|tehsil|taluka|upazila)(?!\p{L}|['’-])/u;

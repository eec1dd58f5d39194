/** What stands before the name of a ship: "the MV Saint Anne". */
export const SHIP_PREFIXES: ReadonlySet<string> = new Set(
  'MV USS USNS USCGC HMS RMS HMAS HMCS HMNZS BRP KRI ROKS'.split(' '),
);

/** What opens the name of a storm or of an action of armed forces or police: it may hold that of a person or place. */
export const NAMED_EVENT_OPENERS: ReadonlySet<string> = new Set(
  'Typhoon Hurricane Cyclone Storm Operation'.split(' '),
);

/** Of these the ones whose names are given names as well. */
export const STORMS: ReadonlySet<string> = new Set('Typhoon Hurricane Cyclone Storm'.split(' '));

/** Kinds of living things, with the kind's own name written small behind ("Homo sapiens"), and of weather. */
export const NATURE_NAMES: ReadonlySet<string> = new Set([
  ...'Homo Australopithecus Tyrannosaurus Plasmodium Aedes Anopheles Escherichia Staphylococcus Streptococcus Salmonella Canis Felis Panthera'.split(
    ' ',
  ),
  'El Niño',
  'El Nino',
  'La Niña',
  'La Nina',
]);

/** What ends the name of a thing that is called after somebody: "James Webb Space Telescope". */
export const THING_ENDINGS: ReadonlySet<string> = new Set(
  'Telescope Observatory Act Bill Award Awards Prize Cup Trophy Memorial Festival Marathon Classic Invitational Scholarship Tahoe Corolla Civic Accord Camry Mustang Silverado Hilux Prius'.split(
    ' ',
  ),
);

/** What ends the name of a contest or prize, which is no place: "U.S. Open", "Nobel Peace Prize". */
export const CONTEST_ENDINGS: ReadonlySet<string> = new Set(
  'Open Championship Championships Olympics Games Cup Prix Masters Marathon Derby Trophy Prize Award Awards'.split(
    ' ',
  ),
);

/** Journals that have an everyday word for a name: "published in Nature". */
export const JOURNAL_NAMES: ReadonlySet<string> = new Set(
  'Nature Science Cell Blood Brain Cancer Heart'.split(' '),
);

/** "Eastern Time", "Pacific Daylight Time". */
export const TIME_ZONE_NAME = /^(?:Eastern|Central|Mountain|Pacific)(?: Standard| Daylight)? Time$/;

/** What prizes are made of: "the Golden Bear". */
export const PRIZE_COLOURS: ReadonlySet<string> = new Set('Golden Silver Bronze Crystal'.split(' '));

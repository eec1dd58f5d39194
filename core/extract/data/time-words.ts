/** Month names and their short forms, lower case, without a full stop. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sept: 9,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

export const MONTH_NAMES: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Weekdays as ISO 8601 counts them, Monday first. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
  mon: 1,
  tues: 2,
  tue: 2,
  wed: 3,
  thurs: 4,
  thur: 4,
  thu: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};

/** What makes a weekday part of a name: "Bloody Sunday", "Sheffield Wednesday", "the Sunday Times". */
export const NAMED_WEEKDAYS: Readonly<Record<'before' | 'after', readonly string[]>> = {
  before:
    `Bloody|Black|Super|Ruby|Man|Casual|Sheffield|Blue|Giving|Throwback|Freaky|Manic|Spy|Big|the Mail on|The Mail on|Mail on`.split(
      '|',
    ),
  after:
    `Times|Telegraph|Mirror|Express|Mail|Herald|Independent|Post|Age|World|Star|Tribune|People|Mercury|Business|Night Live|Night Football|Night Lights|Night Fever|Evening Post|Review|Agreement|Club|Group|School|Prayer|Brunch`.split(
      '|',
    ),
};

export const WEEKDAY_NAMES: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];

export const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  dozen: 12,
};

export const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
  'twenty-second': 22,
  'twenty-third': 23,
  'twenty-fourth': 24,
  'twenty-fifth': 25,
  'twenty-sixth': 26,
  'twenty-seventh': 27,
  'twenty-eighth': 28,
  'twenty-ninth': 29,
  thirtieth: 30,
  'thirty-first': 31,
};

/** TIMEX3 names of the seasons. */
export const SEASONS: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
};

/** TIMEX3 names of the parts of a day. */
export const DAY_PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  midmorning: 'TMO',
  'mid-morning': 'TMO',
  afternoon: 'TAF',
  'mid-afternoon': 'TAF',
  midafternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  overnight: 'TNI',
  noon: 'T12:00',
  midday: 'T12:00',
  midnight: 'T24:00',
  dawn: 'TMO',
  daybreak: 'TMO',
  dusk: 'TEV',
  'early hours': 'TMO',
  'small hours': 'TMO',
};

/** Feasts on a fixed day, as month and day. */
export const FIXED_HOLIDAYS: Readonly<Record<string, string>> = {
  christmas: '12-25',
  'christmas day': '12-25',
  xmas: '12-25',
  'christmas eve': '12-24',
  'boxing day': '12-26',
  "new year's day": '01-01',
  "new year's": '01-01',
  'new years day': '01-01',
  'new years eve': '12-31',
  "new year's eve": '12-31',
  "valentine's day": '02-14',
  'valentines day': '02-14',
  halloween: '10-31',
  'independence day': '07-04',
  'veterans day': '11-11',
  'armistice day': '11-11',
  "st. patrick's day": '03-17',
  "st patrick's day": '03-17',
  "april fools' day": '04-01',
  "april fool's day": '04-01',
  'earth day': '04-22',
  'may day': '05-01',
  epiphany: '01-06',
  'orthodox christmas': '01-07',
  'australia day': '01-26',
  'groundhog day': '02-02',
  "international women's day": '03-08',
  'anzac day': '04-25',
  'cinco de mayo': '05-05',
  juneteenth: '06-19',
  'canada day': '07-01',
  'bastille day': '07-14',
  'guy fawkes night': '11-05',
  'bonfire night': '11-05',
  'remembrance day': '11-11',
  "all souls' day": '11-02',
  "new year's night": '01-01',
  "saint patrick's day": '03-17',
  "all saints' day": '11-01',
};

/** Feasts on the nth weekday of a month: month, weekday, which one (-1: the last), days after it. */
export const WEEKDAY_HOLIDAYS: Readonly<
  Record<string, readonly [month: number, weekday: number, nth: number, plusDays?: number]>
> = {
  thanksgiving: [11, 4, 4],
  'thanksgiving day': [11, 4, 4],
  'labor day': [9, 1, 1],
  'labour day': [9, 1, 1],
  'memorial day': [5, 1, -1],
  'election day': [11, 1, 1, 1],
  'black friday': [11, 4, 4, 1],
  'cyber monday': [11, 4, 4, 4],
  "presidents' day": [2, 1, 3],
  "president's day": [2, 1, 3],
  'martin luther king day': [1, 1, 3],
  'mlk day': [1, 1, 3],
  'martin luther king jr. day': [1, 1, 3],
  "indigenous peoples' day": [10, 1, 2],
  'presidents day': [2, 1, 3],
  'columbus day': [10, 1, 2],
  "mother's day": [5, 7, 2],
  'mothers day': [5, 7, 2],
  "father's day": [6, 7, 3],
  'fathers day': [6, 7, 3],
};

/** Feasts so many days from Easter Sunday, in the western churches. */
export const EASTER_HOLIDAYS: Readonly<Record<string, number>> = {
  easter: 0,
  'easter sunday': 0,
  'easter day': 0,
  'easter monday': 1,
  'good friday': -2,
  'maundy thursday': -3,
  'holy thursday': -3,
  'holy saturday': -1,
  'shrove tuesday': -47,
  'ascension day': 39,
  'pentecost sunday': 49,
  'whit sunday': 49,
  'palm sunday': -7,
  'ash wednesday': -46,
  'mardi gras': -47,
  pentecost: 49,
  'whit monday': 50,
};

/** Days in history that are called by a name of their own. */
export const NAMED_DAYS: Readonly<Record<string, string>> = {
  '9/11': '2001-09-11',
  'd-day': '1944-06-06',
  've day': '1945-05-08',
  'v-e day': '1945-05-08',
  'vj day': '1945-08-15',
  'v-j day': '1945-08-15',
};

/** Words for no known moment, lower case, and their TIMEX3 value. */
export const VAGUE_MOMENTS: Readonly<Record<string, string>> = {
  now: 'PRESENT_REF',
  'right now': 'PRESENT_REF',
  'just now': 'PRESENT_REF',
  currently: 'PRESENT_REF',
  nowadays: 'PRESENT_REF',
  'at present': 'PRESENT_REF',
  'at the moment': 'PRESENT_REF',
  'these days': 'PRESENT_REF',
  lately: 'PAST_REF',
  'at this time': 'PRESENT_REF',
  recently: 'PAST_REF',
  'more recently': 'PAST_REF',
  'most recently': 'PAST_REF',
  'in the past': 'PAST_REF',
  'the past': 'PAST_REF',
  'the near future': 'FUTURE_REF',
  'the future': 'FUTURE_REF',
  'in the future': 'FUTURE_REF',
  'the near term': 'FUTURE_REF',
  'the short term': 'FUTURE_REF',
};

/** What a number of four digits counts and so is no year: "1990 people". */
export const COUNTED_NOUNS: readonly string[] =
  `people men women children soldiers troops miles km kilometers kilometres meters metres feet tons tonnes dollars euros
  pounds votes jobs homes houses workers employees students cases deaths members police officers residents families
  square acres MW kg refugees prisoners casualties civilians guns tanks aircraft ships dead wounded strong others
  hours hrs GMT EST EDT UTC calories points words pages copies shares units barrels rooms seats`.split(/\s+/);

/** What is near the half or the quarter of a game. */
export const GAME_WORDS: readonly string[] =
  `touchdowns? goals goalkeeper coach scored scoring scorer kick kicked quarterback rebounds? pointer penalty penalties
  substitute striker midfielder defender winger halftime half-time kickoff header equali[sz]er interception fumble dunk
  free-throw`.split(/\s+/);

/** What is near the half of a year in accounts. */
export const ACCOUNT_WORDS: readonly string[] =
  `profits? earnings results sales net revenues? loss(?:es)? income pretax operating growth figures gdp output economy
  orders exports imports deliveries inflation budget dividend forecast guidance outlook shares? percent year quarter
  rose fell grew production prices demand spending investment`.split(/\s+/);

/** What stands before a year: "in 1990", "since 1990". */
export const YEAR_LEADS: readonly string[] =
  `in since until by from before after during of the early late mid year fiscal and to for through around about between
  spring summer fall autumn winter january february march april may june july august september october november
  december`.split(/\s+/);

/** Ends of web addresses in countries whose English papers write the day before the month. */
export const DAY_FIRST_DOMAINS: ReadonlySet<string> = new Set(
  `uk ie au nz in pk bd lk np za ng ke gh ug tz zm zw bw na mw rw et sg my hk fj pg jm tt bb gy mt cy il eg ae qa kw bh om
  sa jo lb iq ir tr de fr it es pt nl be at ch pl cz ro gr dk no se fi ru ua by kz vn th id mm kh br ar mx cl co pe`.split(
    /\s+/,
  ),
);

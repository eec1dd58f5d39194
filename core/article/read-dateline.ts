import type { Dateline, Span } from '../model.ts';
import { FOREIGN_MONTHS } from './data/foreign-months.ts';
import { STORY_LABELS, WIRE_SERVICES } from './data/page-lines.ts';

const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\p{L}{0,6}\.?`;
/** "mar", "Mar", "MAR": patterns that take every case anywhere cost far more to make. */
export const FOREIGN_MONTH = `(?:${Object.keys(FOREIGN_MONTHS).flatMap(written).join('|')})`;
/** "12 mar", "3. Mai 2024", "5 de abril de 2024", "12 DIC": of agencies in other languages. */
const FOREIGN_DATE = String.raw`\d{1,2}(?:\.|er|º)? (?:de )?${FOREIGN_MONTH}(?!\p{L})\.?(?:,? (?:de )?\d{4})?(?!\d)`;
const DATE = String.raw`(${MONTH} ?\d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?(?!\d)|\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? \d{4})?(?!\d)|${MONTH} \d{4}(?!\d)|${FOREIGN_DATE}|\d{1,2}[./]\d{1,2}[./]\d{2,4})`;
const WEEKDAY = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)(?:day|DAY))`;
/** A stop belongs to a short word only: "Calif.", "St.", "N.J."; "MOSCOW." ends there. */
const WORD = String.raw`(?!${MONTH} ?\d|${WEEKDAY}\b)(?:\p{Lu}\p{Ll}{1,4}\.|(?:\p{Lu}\p{Ll}?\.){1,4}(?:\p{Lu}\p{Ll}{1,3}\.)?|(?:ST|MT|FT)\.|\p{Lu}[\p{L}\p{M}'’]{0,30})`;
const LINK = String.raw`(?:of|de|da|do|del|la|le|les|los|las|el|al|and|am|der|den|on|upon|sur|y|e|en|es)`;
const NAME = String.raw`${WORD}(?:[ \u00a0-](?:${LINK}[ \u00a0-])?${WORD}){0,4}`;
const PLACE = String.raw`(${NAME}(?:/${NAME}(?:(?![\p{L}/])|(?=/${NAME}(?![\p{L}/])))){0,2}(?: ?, ?(?:\p{Lu}{2,4}\.(?= )|${NAME})){0,2})`;
/** "/ 05:00 am MT": the time of day, as some agencies put behind the date. */
const TIME = String.raw`(?:(?:,| \/)? ?\d{1,2}[:.]\d{2}(?: ?[aApP]\.?[mM]\.?)?(?: [A-Z]{2,4})?)?`;
const AGENCY = String.raw`\( ?([^()\n]{0,60}?) ?\)|\/([^/\n]{2,40})\/|\| ?(?:([A-Z]{2,8})) ?\||([A-Z]{3,12})(?= ?[-–—])`;
/** Behind a date an agency may stand bare: "TOKYO, Feb. 4, Kyodo -", "YEREVAN, JUNE 3, ARMENPRESS." */
const BARE = String.raw`(\p{Lu}[\p{L}-]{2,15})(?= ?[-–—])|(\p{Lu}{3,12})(?=\.? +\p{Lu})`;
const DASH = String.raw`[-–—―_]{1,3}`;

/** Groups: place, date, agency in brackets, in slashes, between bars, bare, bare behind a date (two), separator. */
const DATELINE = new RegExp(
  String.raw`${PLACE}(?:,? ${WEEKDAY}(?=[ ,:–—-]))?(?: ?(?:,|\.|${DASH}) ?${DATE}\.?${TIME})?(?:(?:[ \u00a0]?[,.]?[ \u00a0]?| ?${DASH} ?)(?:${AGENCY}|(?<=\d[.,]? )(?:${BARE})))?( ?[.]?\s{0,2}${DASH}|:|\.|)`,
  'uy',
);

function written(month: string): string[] {
  return [month, month.charAt(0).toUpperCase() + month.slice(1), month.toUpperCase()];
}

/** How many words the sentence after a weak dateline has at least. "Abbas: No peace" is a headline. */
const LEDE_WORDS = 11;
/** No story opens further down than this, in UTF-16 units. */
const SEARCH_LIMIT = 900;
/** Below captions, which pages put first, a story opens in capitals and with its agency: "MOSCOW (AP) —". */
const BELOW_CAPTIONS = 3_000;
/** A story opens with its place at the start of a paragraph, or right after a headline or its agency in the same line. */
const AFTER_SENTENCE =
  /\b(?:Agency|Service|Bureau|Desk) [-–—] (?=\p{Lu})|[.!?"”’)]\s+(?=\p{Lu})|, (?:Associated Press|AP|Reuters)[^\S\n]+(?=\p{Lu}{3})/gu;

/** "GENEVA, March 3 (Reuters) —" → place, date, agency. Only the first in the text; `null` where no story opens so. */
export function readDateline(text: string, paragraphs: readonly Span[]): Dateline | null {
  for (const paragraph of paragraphs) {
    if (paragraph.start > BELOW_CAPTIONS) return null;
    if (paragraph.start > SEARCH_LIMIT) {
      const plain = datelineAt(text, paragraph.start, paragraph);
      if (plain && isPlainlyOne(text, plain)) return plain;
      continue;
    }
    const end = Math.min(paragraph.end, SEARCH_LIMIT);
    const found =
      datelineAt(text, paragraph.start, paragraph) ?? datelineInside(text, { start: paragraph.start, end });
    if (found) return found;
  }
  return null;
}

function isPlainlyOne(text: string, { place, agency }: Dateline): boolean {
  if (!place || !agency) return false;
  return (
    /^[\p{Lu} .,'’-]+$/u.test(text.slice(place.start, place.end)) &&
    WIRE_SERVICES.has(text.slice(agency.start, agency.end))
  );
}

function datelineInside(text: string, { start, end }: Span): Dateline | null {
  for (const { index, 0: gap } of text.slice(start, end).matchAll(AFTER_SENTENCE)) {
    const found = datelineAt(text, start + index + gap.length, null);
    if (found) return found;
  }
  return null;
}

const PLACELESS = new RegExp(String.raw`(?:${DATE},? )?\(([^()\n]{2,30})\) ?${DASH} (?=\S)`, 'uy');

/** "Jan 27 (Reuters) - " at the start of a paragraph: a story that is told from nowhere; `null` where it opens otherwise. */
export function placelessDateline(text: string, { start }: Span): Span | null {
  PLACELESS.lastIndex = start;
  const match = PLACELESS.exec(text);
  const agency = match?.[2]?.split(/[ /]/)[0] ?? '';
  return match && WIRE_SERVICES.has(agency) ? { start, end: start + match[0].length } : null;
}

/** `paragraph` is given where `at` opens it: there less is asked of the words. */
function datelineAt(text: string, at: number, paragraph: Span | null): Dateline | null {
  DATELINE.lastIndex = at;
  const match = DATELINE.exec(text);
  if (!match) return null;
  const [whole, named = '', date, bracketed, slashed, barred, bare, dated, capitals, separator = ''] = match;
  const { place, trailing } = splitAgency(named);
  const agency = bracketed ?? slashed ?? barred ?? bare ?? dated ?? capitals ?? trailing;
  const end = at + whole.length;
  if (
    !isPlausible({
      place,
      date,
      agency,
      slashed: (slashed ?? barred) !== undefined,
      bare: bare !== undefined,
      separator,
      after: text.slice(end, end + 200),
      opens: paragraph !== null,
    })
  )
    return null;
  const dateStart = date === undefined ? -1 : at + whole.indexOf(date, place.length);
  const agencyName = agency?.split('/')[0]?.trim();
  const agencyStart = agencyName ? at + whole.indexOf(agencyName, place.length) : -1;
  return {
    start: at,
    end: closingStop(text, end),
    place: { start: at, end: at + place.length },
    date: date === undefined ? null : { start: dateStart, end: dateStart + date.length },
    agency: agencyName ? { start: agencyStart, end: agencyStart + agencyName.length } : null,
  };
}

/** "Moscow, SANA": after a name in small letters, capitals are the agency; "HOBART, AAP" where it is a known one. */
function splitAgency(named: string): { readonly place: string; readonly trailing: string | undefined } {
  const parts = /^(.*\p{L}) ?, ?(\p{Lu}{2,8})$/u.exec(named);
  const [, place = named, trailing = ''] = parts ?? [];
  return WIRE_SERVICES.has(trailing) || (/\p{Ll}$/u.test(place) && trailing.length > 2)
    ? { place, trailing: trailing || undefined }
    : { place: named, trailing: undefined };
}

function closingStop(text: string, end: number): number {
  return text[end] === '.' ? end + 1 : end;
}

interface Reading {
  readonly place: string;
  readonly date: string | undefined;
  readonly agency: string | undefined;
  /** The agency stands in slashes; without brackets or slashes. */
  readonly slashed: boolean;
  readonly bare: boolean;
  readonly separator: string;
  /** What follows, some 200 characters. */
  readonly after: string;
  /** It opens a paragraph. */
  readonly opens: boolean;
}

/** Takes "BRUSSELS, January 5. /TASS/", "Doha: A 11-year-old student …"; leaves "BREAKING: …", "Mary-Jane Smith". */
function isPlausible({ place, date, agency, bare, slashed, separator, after, opens }: Reading): boolean {
  if (STORY_LABELS.has(place.toLowerCase()) || /^By /i.test(place)) return false;
  if (/ (?:Agency|Service|Bureau|Desk|Correspondent|Reporter)$/.test(place)) return false;
  if (!/^(?:[\s"'“‘«„`(]*[\p{L}\d$€£#]|\s*$)/u.test(after)) return false;
  const capitals = isCapitals(place);
  if (date !== undefined)
    return separator !== '' || agency !== undefined || (capitals && opens && /^\s*\n/.test(after));
  const spaced = /[-–—―_]$/.test(separator) || separator === ':';
  if (bare && !capitals) return false;
  if (agency !== undefined) {
    if (opens && !spaced && WIRE_SERVICES.has(agency) && isLede(after)) return true;
    return (capitals || opens) && (spaced || (opens && separator !== ':' && (slashed || capitals)));
  }
  if (!spaced) return false;
  // "KANO—The Emir": as papers of West Africa set it.
  const isSet = separator === '—' && capitals && opens && isLede(after);
  if (/^[-–—]$/.test(separator) && !/^\s/.test(after) && !isSet) return false;
  if (capitals) return place.length > 2 && (opens || separator !== ':' || isLede(after));
  return (opens || / ?[–—-]{1,2}$/.test(separator)) && wordsOf(place).length <= 4 && isLede(after);
}

/** "St. Paul", "WASHINGTON", "LEEDS, Ala.": its first name is in capitals. */
function isCapitals(place: string): boolean {
  const head = place.split(',')[0] ?? '';
  return /\p{Lu}{2}/u.test(head) && !/\p{Ll}{2}/u.test(head);
}

function isLede(after: string): boolean {
  const sentence = after.split(/(?<=\p{Ll}{3})[.!?]["”’)]?\s+["“‘]?\p{Lu}|\n/u)[0] ?? '';
  const words = wordsOf(sentence);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= LEDE_WORDS && small >= words.length * 0.3 && /^\s*["“‘'`]*[\p{Lu}\d]/u.test(after);
}

function wordsOf(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}

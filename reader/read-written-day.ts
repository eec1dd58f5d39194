import { MONTH_NAMES } from './month-names.ts';
import { readDay } from './read-day.ts';

const WORD_MONTHS = MONTH_NAMES.map((names) => names.split(' '));
/** "16. Oktober 2019", "2 de abril de 2020", "16th of October, 2019". */
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?,?\s+(?:de |of )?(\p{L}{3,12})\.?,?\s+(?:de |del )?(\d{4})(?!\d)/u;
/** "October 16th, 2019". */
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;
/** "2019年10月16日". */
const EAST_ASIAN = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
const YEAR_FIRST = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
/** "16.10.2019", "16.10.19"; dots put the day first wherever they are used. */
const DOTTED = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\d)/;
const SLASHED = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/;

/**
 * The day that a line of a page names, as people write it.
 * @param language of the page as in `lang`, since "1/2/2020" is two days; `null` where it is not known.
 * @returns `YYYY-MM-DD`, or `null`.
 */
export function readWrittenDay(line: string, language: string | null): string | null {
  const dayFirst = DAY_FIRST.exec(line);
  if (dayFirst && monthOf(dayFirst[2])) return dayOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(line);
  if (monthFirst && monthOf(monthFirst[1]))
    return dayOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  const yearFirst = EAST_ASIAN.exec(line) ?? YEAR_FIRST.exec(line);
  if (yearFirst) return dayOf(yearFirst[1], Number(yearFirst[2]), yearFirst[3]);
  const dotted = DOTTED.exec(line);
  if (dotted) return dayOf(fullYear(dotted[3]), Number(dotted[2]), dotted[1]);
  const slashed = SLASHED.exec(line);
  return slashed ? slashedDay(slashed, language) : null;
}

/** Only the United States put the month first; without a language the day counts only where no month could be meant. */
function slashedDay([, first, second, year]: RegExpExecArray, language: string | null): string | null {
  const isMonthFirst = /^en(?:-us)?$/i.test(language ?? '');
  if (Number(first) > 12) return dayOf(year, Number(second), first);
  if (Number(second) > 12) return dayOf(year, Number(first), second);
  if (language === null || language.toLowerCase() === 'en')
    return first === second ? dayOf(year, Number(first), second) : null;
  return isMonthFirst ? dayOf(year, Number(first), second) : dayOf(year, Number(second), first);
}

/** 1 to 12; 0: no month is called so. */
function monthOf(word = ''): number {
  const name = word.toLowerCase();
  return WORD_MONTHS.findIndex((names) => names.some((beginning) => name.startsWith(beginning))) + 1;
}

function dayOf(year = '', month: number, date = ''): string | null {
  return readDay(`${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`);
}

function fullYear(year = ''): string {
  return year.length === 2 ? `20${year}` : year;
}

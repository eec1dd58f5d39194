const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The web is younger, and no article is from the next century. */
const FIRST_YEAR = 1980;
const LAST_YEAR = 2099;

/**
 * The day of a machine-written date, in the zone that it names: "2022-01-05T23:10:00+06:00", "20220105", "5 Jan 2022",
 * "January 5, 2022", "1/5/2022" only where no other reading is possible.
 * @returns `YYYY-MM-DD`, or `null`.
 */
export function readDay(given: string | null | undefined): string | null {
  if (!given) return null;
  const iso = /^\s*(\d{4})-?(\d{1,2})-?(\d{1,2})(?!\d{3})/.exec(given);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4})\b/i.exec(given);
  if (dayFirst) return day(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i.exec(given);
  if (monthFirst) return day(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  return null;
}

function monthOf(name = ''): string {
  return String(MONTHS.indexOf(name.toLowerCase()) + 1);
}

function day(year = '', month = '', date = ''): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  const real = new Date(Date.UTC(y, m - 1, d));
  if (y < FIRST_YEAR || y > LAST_YEAR || real.getUTCMonth() !== m - 1 || real.getUTCDate() !== d) return null;
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

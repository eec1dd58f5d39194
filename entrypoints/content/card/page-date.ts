const TAGS = [
  'meta[property="article:published_time"][content]',
  'meta[itemprop="datePublished"][content]',
  'meta[name="parsely-pub-date"][content]',
  'meta[name="date"][content]',
  'meta[name="dc.date"][content]',
  'meta[name="pubdate"][content]',
  'time[itemprop="datePublished"][datetime]',
  'time[pubdate][datetime]',
  'article time[datetime]',
  'time[datetime]',
];
const DAY = /^\s*(\d{4}-\d\d-\d\d)(?!\d)/;
const LINKED = /"datePublished"\s*:\s*"(\d{4}-\d\d-\d\d)/;
const IN_ADDRESS = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/;
/** Longer linked data is a catalogue, not an article's. UTF-16 code units. */
const LONGEST_LINKED = 100_000;

/** The day that a page says it is of: `YYYY-MM-DD`, or `null`. What it tells machines first, then its address. */
export function pageDate(of: Document): string | null {
  return linkedDay(of) ?? taggedDay(of) ?? addressDay(of.location.pathname);
}

function linkedDay(of: Document): string | null {
  for (const script of of.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    const day = text.length <= LONGEST_LINKED ? LINKED.exec(text)?.[1] : undefined;
    if (day !== undefined && isDay(day)) return day;
  }
  return null;
}

function taggedDay(of: Document): string | null {
  for (const tag of TAGS) {
    const element = of.querySelector(tag);
    const day = DAY.exec(element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? '')?.[1];
    if (day !== undefined && isDay(day)) return day;
  }
  return null;
}

function addressDay(path: string): string | null {
  const [, year = '', month = '', day = ''] = IN_ADDRESS.exec(path) ?? [];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : null;
}

/** A day of the calendar: not 2022-02-31. */
function isDay(written: string): boolean {
  const time = Date.parse(`${written}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
}

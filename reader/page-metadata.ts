import { linkedArticle } from './linked-data.ts';
import { readDay } from './read-day.ts';
import { shownDay } from './shown-day.ts';

/** What a page says of its article outside the text. */
export interface PageMetadata {
  readonly headline: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  /** `YYYY-MM-DD`. */
  readonly published: string | null;
  /** Absolute, http or https, without a fragment. */
  readonly url: string | null;
}

/** How far a page's date and the date in its address may be apart. */
const MOST_DRIFT_MS = 2 * 24 * 60 * 60 * 1000;

const HEADLINE = ['og:title', 'twitter:title', 'parsely-title', 'dc.title', 'sailthru.title'];
const BYLINE = ['author', 'parsely-author', 'dc.creator', 'sailthru.author', 'byl', 'article:author'];
const PUBLISHER = ['og:site_name', 'application-name', 'dc.publisher', 'publisher'];
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'parsely-pub-date',
  'datepublished',
  'dc.date.issued',
  'dc.date',
  'sailthru.date',
  'pubdate',
  'date',
];

/** What the page tells machines first (JSON-LD), then the tags for sharing, then what stands on it. */
export function pageMetadata(document: Document, url: string | null): PageMetadata {
  const linked = linkedArticle(document);
  const named = metaOf(document);
  const first = (names: readonly string[]) =>
    names.map((name) => named.get(name)).find((value) => value !== undefined) ?? null;
  const site = linked.publisher ?? first(PUBLISHER);
  const publisher = site && withoutSlogan(site);
  const headline =
    [linked.headline, ...HEADLINE.map((name) => named.get(name)), shownHeadline(document)].find(
      (title) => title && !isSame(title, site),
    ) ?? null;
  return {
    headline: headline && withoutPublisher(headline, publisher),
    byline: bylineOf(
      linked.byline ?? first(BYLINE) ?? textOf(document.querySelector('[rel="author"], [itemprop="author"]')),
    ),
    publisher,
    published: publishedOf(document, { linked: linked.published, named: first(PUBLISHED), url }),
    url: addressOf(document, { url, named: named.get('og:url') }),
  };
}

/** `<meta name|property|itemprop content>` by lower-case name; the first of each counts. */
function metaOf(document: Document): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const value = tidy(element.getAttribute('content'));
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && value !== null && !named.has(name)) named.set(name, value);
    }
  }
  return named;
}

/** The one first-rank heading, or of several the one that the window's title opens with. */
function shownHeadline(document: Document): string | null {
  const all = [...document.querySelectorAll('h1')].flatMap((heading) => textOf(heading) ?? []);
  if (all.length === 1) return all[0] ?? null;
  const title = tidy(document.title) ?? '';
  return all.find((heading) => title.startsWith(heading)) ?? null;
}

function textOf(element: Element | null): string | null {
  return tidy(element?.textContent);
}

function tidy(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null;
}

/** "Headline | The Paper" → "Headline"; a headline with a dash of its own stays whole. */
export function withoutPublisher(headline: string, publisher: string | null): string {
  const parts = /^(.{10,}?)\s+[|–—·-]\s+([^|–—·]{2,60})$/.exec(headline);
  const [, before, behind] = parts ?? [];
  if (!before || !behind || !publisher) return headline;
  const [own, paper] = [bare(behind), bare(publisher)];
  return paper.includes(own) || own.includes(paper) ? before : headline;
}

/** "Example News - Latest Headlines" → "Example News". */
function withoutSlogan(site: string): string {
  return /^(.{2,}?)\s+[|–—-]\s/.exec(site)?.[1] ?? site;
}

/** Some sites name themselves where a title belongs. */
function isSame(title: string, publisher: string | null): boolean {
  return publisher !== null && bare(title) === bare(publisher);
}

function bare(name: string): string {
  return name.toLowerCase().replace(/^the |[^\p{L}\p{N}]/gu, '');
}

/** "By Jane Doe" → "Jane Doe"; the address of a profile names nobody. */
export function bylineOf(given: string | null): string | null {
  if (given === null || /^https?:/i.test(given)) return null;
  const name = given
    .replace(/^by[:\s]+/i, '')
    .replace(/\s*[(<]?\S+@\S+[)>]?/g, '')
    .trim();
  return name === '' || name.length > 120 ? null : name;
}

function publishedOf(
  document: Document,
  { linked, named, url }: { linked: string | null; named: string | null; url: string | null },
): string | null {
  const time = document.querySelector(
    'time[itemprop="datePublished"][datetime], time[pubdate][datetime], article time[datetime], time[datetime]',
  );
  const told =
    [linked, named, time?.getAttribute('datetime')]
      .map((candidate) => readDay(candidate))
      .find((day) => day !== null) ??
    shownDay(document) ??
    undefined;
  const inAddress = readDay(
    /\/(\d{4}[/-]\d{1,2}[/-]\d{1,2})(?:[/-]|$)/.exec(url ?? '')?.[1]?.replaceAll('/', '-'),
  );
  if (told === undefined || inAddress === null) return told ?? inAddress;
  // Moved sites stamp all stories anew, but addresses stay; a day or two is the zone, or the night.
  return Math.abs(Date.parse(told) - Date.parse(inAddress)) > MOST_DRIFT_MS ? inAddress : told;
}

/** The address that the page calls its own, if it is of the same site; else where it was. */
function addressOf(
  document: Document,
  { url, named }: { url: string | null; named: string | undefined },
): string | null {
  const page = webAddress(url, null);
  const own = document.querySelector('link[rel="canonical"][href]')?.getAttribute('href') ?? named ?? null;
  const canonical = webAddress(own, page);
  const chosen =
    canonical && (page === null || canonical.hostname === page.hostname) && canonical.pathname !== '/'
      ? canonical
      : page;
  if (chosen === null) return null;
  chosen.hash = '';
  return chosen.href;
}

function webAddress(url: string | null, base: URL | null): URL | null {
  if (url === null) return null;
  try {
    const address = new URL(url, base ?? undefined);
    return /^https?:$/.test(address.protocol) ? address : null;
  } catch {
    return null;
  }
}

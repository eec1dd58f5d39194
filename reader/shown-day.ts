import { readDay } from './read-day.ts';
import { readWrittenDay } from './read-written-day.ts';

/** What pages call the element that holds the day, in class, id or `itemprop`. */
const NAMED =
  '[class*="publish" i], [class*="date" i], [id*="date" i], [class*="posted" i], [class*="timestamp" i], [class*="byline" i], [class*="meta" i], [class*="fecha" i], [class*="datum" i], time';
/** Parts of a page that tell of other stories. */
const ELSEWHERE =
  'nav, footer, aside, [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="sidebar" i], [id*="sidebar" i], [class*="footer" i], [class*="recommend" i], [class*="popular" i], [class*="copyright" i]';
/** UTF-16 units: a line that says when and by whom; longer ones are prose, and prose names other days. */
const LONGEST_LINE = 120;
/** Elements of that kind are looked at, and so many pieces of text before and behind the headline. */
const MOST_NAMED = 300;
const BEFORE = 8;
const BEHIND = 16;
const CHANGED =
  /\b(?:updated|modified|reviewed|aktualisiert|actualizado|mis à jour|aggiornato|copyright)\b|©/i;

/** The day that a page shows beside its headline, for people: marked up, in an element named for it, or as a bare line. */
export function shownDay(document: Document): string | null {
  return markedDay(document) ?? namedDay(document) ?? dayByHeadline(document);
}

/** Microdata and hAtom. */
function markedDay(document: Document): string | null {
  for (const element of document.querySelectorAll(
    '[itemprop="datePublished"], abbr.published, .published[title]',
  )) {
    for (const attribute of ['content', 'datetime', 'title']) {
      const day = readDay(element.getAttribute(attribute));
      if (day !== null) return day;
    }
    const day = dayIn(document, element.textContent);
    if (day !== null) return day;
  }
  return null;
}

function namedDay(document: Document): string | null {
  const elements = [...document.querySelectorAll(NAMED)].slice(0, MOST_NAMED);
  for (const element of elements) {
    if (element.closest(ELSEWHERE)) continue;
    const day = dayIn(document, element.textContent);
    if (day !== null) return day;
  }
  return null;
}

function dayByHeadline(document: Document): string | null {
  const headline = document.querySelector('h1');
  if (!headline) return null;
  const lines = linesOf(document);
  const at = lines.findIndex(({ parent }) => headline.contains(parent));
  if (at < 0) return null;
  const near = [...lines.slice(at, at + BEHIND), ...lines.slice(Math.max(0, at - BEFORE), at).reverse()];
  for (const { text, parent } of near) {
    const day = parent.closest(ELSEWHERE) ? null : dayIn(document, text);
    if (day !== null) return day;
  }
  return null;
}

interface Line {
  readonly text: string;
  readonly parent: Element;
}

/** The pieces of text of a page, without scripts and styles. */
function linesOf(document: Document): Line[] {
  const lines: Line[] = [];
  const walk = (element: Element): void => {
    for (const child of element.childNodes) {
      if (child.nodeType === TEXT && child.textContent?.trim())
        lines.push({ text: child.textContent, parent: element });
      else if (child.nodeType === ELEMENT && !UNSEEN.has((child as Element).tagName.toLowerCase()))
        walk(child as Element);
    }
  };
  if (document.body) walk(document.body);
  return lines;
}

const TEXT = 3;
const ELEMENT = 1;
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'select']);

function dayIn(document: Document, text: string | null): string | null {
  const line = (text ?? '').replace(/\s+/g, ' ').trim();
  // "Updated 4 June, created 17 May": which is which shows only to those who know the words.
  if (line === '' || line.length > LONGEST_LINE || CHANGED.test(line)) return null;
  return readWrittenDay(line, document.documentElement.getAttribute('lang'));
}

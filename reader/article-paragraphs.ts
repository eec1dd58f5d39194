/** Elements that end the line before and behind them. */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE BLOCKQUOTE BR CENTER DD DETAILS DIV DL DT FIELDSET FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN ' +
    'OL P PRE SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL'
  ).split(' '),
);

/** In an article, but not its text. */
const LEFT_OUT = new Set(
  (
    'ASIDE AUDIO BUTTON CANVAS FIGCAPTION FIGURE FORM IFRAME INPUT MATH NAV NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG ' +
    'TEMPLATE TEXTAREA VIDEO'
  ).split(' '),
);

/** A paragraph of so many words that is nothing but links leads to another story; a shorter one may be a name. */
const FEWEST_LINKED_WORDS = 5;

/** The paragraphs under an element, in order: white space is one space, block borders part them. */
export function articleParagraphs(root: Element): string[] {
  const paragraphs: string[] = [];
  let open = '';
  let links = 0;
  let plain = false; // something in the open paragraph stands outside of links
  const close = (): void => {
    const paragraph = open.replace(/[\s\u00a0]+/g, ' ').trim();
    if (paragraph !== '' && (plain || paragraph.split(' ').length < FEWEST_LINKED_WORDS))
      paragraphs.push(paragraph);
    open = '';
    plain = false;
  };
  const leaveLink = (): void => {
    links -= 1;
  };
  // A list of what is still to be read: pages nest deeper than a stack of calls may.
  const rest: (Node | typeof close)[] = [root];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (typeof next === 'function') next();
    else if (next.nodeType === 3) {
      open += next.nodeValue ?? '';
      if (links === 0 && /[\p{L}\p{N}]/u.test(next.nodeValue ?? '')) plain = true;
    } else if (next.nodeType === 1) {
      const tag = next.nodeName.toUpperCase();
      if (LEFT_OUT.has(tag)) continue;
      if (BLOCKS.has(tag)) {
        close();
        rest.push(close);
      }
      if (tag === 'A' && leadsAway(next as Element)) {
        links += 1;
        rest.push(leaveLink);
      }
      for (let child = next.lastChild; child; child = child.previousSibling) rest.push(child);
    }
  }
  close();
  return paragraphs;
}

/** Headings often link to themselves; links to other pages have another address. */
function leadsAway(link: Element): boolean {
  const href = link.getAttribute('href') ?? '';
  return href !== '' && !href.includes('#') && !/^h[1-6]$/i.test(link.parentElement?.tagName ?? '');
}

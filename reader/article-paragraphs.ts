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

/** The paragraphs under an element, in order: white space is one space, block borders part them. */
export function articleParagraphs(root: Element): string[] {
  const paragraphs: string[] = [];
  let open = '';
  const close = (): void => {
    const paragraph = open.replace(/[\s\u00a0]+/g, ' ').trim();
    if (paragraph !== '') paragraphs.push(paragraph);
    open = '';
  };
  // A list of what is still to be read: pages nest deeper than a stack of calls may.
  const rest: (Node | typeof close)[] = [root];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (typeof next === 'function') next();
    else if (next.nodeType === 3) open += next.nodeValue ?? '';
    else if (next.nodeType === 1) {
      const tag = next.nodeName.toUpperCase();
      if (LEFT_OUT.has(tag)) continue;
      if (BLOCKS.has(tag)) {
        close();
        rest.push(close);
      }
      for (let child = next.lastChild; child; child = child.previousSibling) rest.push(child);
    }
  }
  close();
  return paragraphs;
}

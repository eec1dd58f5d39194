import type { Drawing } from '../../../extension/messages.ts';

/** What a card is made of. Everything else in a drawing is left out, whoever drew it. */
const TAGS = new Set(
  (
    'a abbr article bdi blockquote button cite dd del details div dl dt em figcaption figure footer h2 h3 header ins li nav ol p section span ' +
    'strong summary time ul circle g line path rect svg text title'
  ).split(' '),
);
const SVG_TAGS = new Set(['circle', 'g', 'line', 'path', 'rect', 'svg', 'text', 'title']);
const ATTRIBUTE =
  /^(?:aria-[a-z]+|data-[a-z-]+|class|cx|cy|d|datetime|dir|dominant-baseline|dx|dy|height|hidden|href|id|lang|open|points|r|rel|role|rx|tabindex|target|text-anchor|title|transform|type|viewBox|width|x|x1|x2|y|y1|y2)$/i;

/** Elements and text nodes of a drawing. Text stays text, attributes come from a short list, links go to the web. */
export function buildDrawing(nodes: readonly Drawing[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const node of nodes) fragment.append(typeof node === 'string' ? node : buildElement(node));
  return fragment;
}

function buildElement({ tag, attributes, children }: Exclude<Drawing, string>): Element | DocumentFragment {
  if (!TAGS.has(tag)) return buildDrawing(children);
  const element = SVG_TAGS.has(tag)
    ? document.createElementNS('http://www.w3.org/2000/svg', tag)
    : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (!ATTRIBUTE.test(name) || (name === 'href' && !/^https?:\/\//i.test(value))) continue;
    element.setAttribute(name, value);
  }
  element.append(buildDrawing(children));
  return element;
}

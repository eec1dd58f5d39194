/** Parts of a page whose text is not for the reader, or which the reader is writing. */
const NOT_READ = [
  '[aria-hidden="true" i]',
  '[inert]',
  '[role=textbox]',
  '[role=button]',
  '[role=combobox]',
  '[role=option]',
  '[role=code]',
  'button', // of a shadow root, around what is slotted into it
].join(',');

const { matches, checkVisibility } = Element.prototype;

/** Whether the text directly in `element` is there for the reader to see. Asks for up-to-date styles. `known` holds for one look. */
export function isShown(element: Element, known: WeakMap<Element, boolean>): boolean {
  // Nothing else is asked of details themselves: what is closed is in them.
  if (matches.call(element, 'details:not([open])') || isInPartNotRead(element, known)) return false;
  let at: Element | null = element;
  while (at && !isVisible(at) && hasNoBox(at)) at = parentOf(at);
  return at !== null && isVisible(at);
}

/** `<form><input name=isContentEditable>` puts its own in the way, which is not `true`. */
const isNotRead = (element: Element): boolean =>
  (element as HTMLElement).isContentEditable === true || matches.call(element, NOT_READ);

/** `known`: of which elements it was asked before. Blocks have most of what is around them in common. */
function isInPartNotRead(element: Element, known: WeakMap<Element, boolean>): boolean {
  const way: Element[] = [];
  let at: Element | null = element;
  for (; at && !known.has(at) && !isNotRead(at); at = parentOf(at)) way.push(at);
  const is = at !== null && (known.get(at) ?? true);
  for (const one of way) known.set(one, is);
  return is;
}

/**
 * The element around, as it is drawn: of what is slotted the slot, of what is in a shadow root its host. Asked through the
 * prototypes: `<form><input name=assignedSlot>` puts its own in the way.
 */
export function parentOf(element: Element): Element | null {
  const parent: Node | null =
    Reflect.get(Element.prototype, 'assignedSlot', element) ??
    Reflect.get(Node.prototype, 'parentNode', element);
  if (parent && isShadowRoot(parent)) return parent.host;
  return parent?.nodeType === Node.ELEMENT_NODE ? (parent as Element) : null;
}

/** The same of a text. */
export const around = (text: Text): Element | null => text.assignedSlot ?? text.parentElement ?? hostOf(text);

/** What came from another frame is of that frame's classes: `instanceof` would not know it. */
export const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === Node.DOCUMENT_FRAGMENT_NODE;

/** What the shadow root belongs to that a node is in. */
export function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return isShadowRoot(root) ? root.host : null;
}

/** Where the text of a root stands. */
export const elementOf = (root: Element | ShadowRoot): Element => (isShadowRoot(root) ? root.host : root);

const isVisible = (element: Element): boolean =>
  checkVisibility.call(element, { visibilityProperty: true, opacityProperty: true });

/**
 * Whether anything inside `element` can be drawn, where what is around it can: false for `display: none`, and in closed
 * details.
 */
export function isRendered(element: Element): boolean {
  return isLaidOut(element) || hasNoBox(element);
}

/** The same but for `display: contents`. */
export const isLaidOut = (element: Element): boolean => checkVisibility.call(element);

/** `display: contents` has no box of its own, and is none the less there. */
export function hasNoBox(element: Element): boolean {
  return getComputedStyle(element).display === 'contents';
}

/** Documents with a text for readers: not SVG, feeds, XML, plain text, PDF. */
export function isReadable(of: Document): boolean {
  const isHtml = of.contentType === 'text/html' || of.contentType === 'application/xhtml+xml';
  return isHtml && of.documentElement?.namespaceURI === 'http://www.w3.org/1999/xhtml';
}

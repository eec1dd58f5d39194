/** Parts of a page whose text is not for the reader, or which the reader is writing. */
const NOT_READ = [
  '[aria-hidden=true]',
  '[inert]',
  '[contenteditable]:not([contenteditable=false])',
  '[role=textbox]',
  '[role=button]',
  '[role=combobox]',
  '[role=code]',
].join(',');

const { closest, checkVisibility } = Element.prototype;

/** Whether the text directly in `element` is there for the reader to see. Asks for up-to-date styles. */
export function isShown(element: Element): boolean {
  if (document.designMode === 'on' || isInPartNotRead(element)) return false;
  let at: Element | null = element;
  while (at && !isVisible(at) && hasNoBox(at)) at = at.parentElement;
  return at !== null && isVisible(at);
}

function isInPartNotRead(element: Element): boolean {
  // Called through the prototype: `<form><input name=closest>` puts its own in the way.
  for (let at: Element | null = element; at; at = hostOf(at)) if (closest.call(at, NOT_READ)) return true;
  return false;
}

/** The element around, out of a shadow root too. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? hostOf(element);
}

/** What the shadow root belongs to that a node is in. */
export function hostOf(element: Node): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

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

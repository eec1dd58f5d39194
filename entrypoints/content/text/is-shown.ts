/** Parts of a page whose text is not for the reader, or which the reader is writing. */
const NOT_READ = [
  '[aria-hidden="true"]',
  '[inert]',
  '[contenteditable]:not([contenteditable="false"])',
  '[role="textbox"]',
  '[role="button"]',
  '[role="combobox"]',
].join(',');

const { closest, checkVisibility } = Element.prototype;

/** Whether the text directly in `element` is there for the reader to see. Asks for up-to-date styles. */
export function isShown(element: Element): boolean {
  // Called through the prototype: `<form><input name=closest>` puts its own in the way.
  if (closest.call(element, NOT_READ) !== null) return false;
  return checkVisibility.call(element, { visibilityProperty: true, opacityProperty: true });
}

/** Documents with a text for readers: not SVG, feeds, XML, plain text, PDF. */
export function isReadable(of: Document): boolean {
  const isHtml = of.contentType === 'text/html' || of.contentType === 'application/xhtml+xml';
  return isHtml && of.documentElement?.namespaceURI === 'http://www.w3.org/1999/xhtml';
}

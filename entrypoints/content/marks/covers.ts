import { isShadowRoot, parentOf } from '../text/is-shown.ts';
import { type Box, intersect, isEmpty } from './surroundings.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

const PICTURES = new Set(['img', 'video', 'canvas', 'iframe', 'embed', 'object', 'svg']);

/** What paints over `element` at a point; `null`: nothing. Links stretched over a whole teaser paint nothing. */
export function coverAt(element: Element, at: Point): Element | null {
  const root = rootOf(element);
  const first = root.elementFromPoint(at.x, at.y);
  if (first === null || isOfText(first, element)) return null;
  const stack = root.elementsFromPoint(at.x, at.y);
  const own = stack.findIndex((over) => isOfText(over, element));
  // What is inert behind an open dialog is not among them; the browser itself draws it under the dialog.
  if (own < 0 && element.closest('[inert]') === null && document.querySelector(':modal')) return null;
  return stack.slice(0, own < 0 ? stack.length : own).find(paints) ?? null;
}

/** A text's own element, one around it, or a part of it. */
function isOfText(over: Element, element: Element): boolean {
  if (over === element || over.contains(element) || element.contains(over)) return true;
  for (let at = parentOf(element); at; at = parentOf(at)) if (at === over) return true;
  return false;
}

/** What lies behind the text of `element` at a point, from the nearest downwards; `null`: it is not to be seen. */
export function paintedBelow(
  element: Element,
  at: Point,
): { readonly backgroundColor: string; readonly isPicture: boolean }[] | null {
  const stack = rootOf(element).elementsFromPoint(at.x, at.y);
  const own = stack.findIndex((over) => isOfText(over, element));
  if (own < 0) return null;
  return stack.slice(own).map((below) => {
    const { backgroundColor, backgroundImage, filter } = getComputedStyle(below);
    const isPicture = PICTURES.has(below.localName) || backgroundImage !== 'none' || filter !== 'none';
    return { backgroundColor, isPicture };
  });
}

function rootOf(element: Element): Document | ShadowRoot {
  const root = element.getRootNode();
  return isShadowRoot(root) ? root : document;
}

function paints(element: Element): boolean {
  if (PICTURES.has(element.localName)) return true;
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return backgroundImage !== 'none' || !/[,/] *0\)$/.test(backgroundColor);
}

/**
 * The part of a line that nothing lies over. What has a z-index of its own covers marks by itself: this is for the
 * rest, such as a sticky header without one.
 */
export function uncovered(line: Box, element: Element): Box | null {
  const isFlat = line.right - line.left >= line.bottom - line.top;
  const seen = intersect(line, { left: 0, top: 0, right: innerWidth, bottom: innerHeight });
  if (isEmpty(seen)) return line; // nobody sees it, nor can anybody say
  const x = (seen.left + seen.right) / 2;
  const y = (seen.top + seen.bottom) / 2;
  const coverAtEnd = (end: Point): Element | null =>
    coverAt(element, isFlat ? { x: end.x, y } : { x, y: end.y });
  const before = coverAtEnd({ x: Math.min(seen.left + 1, x), y: Math.min(seen.top + 1, y) });
  const after = coverAtEnd({ x: Math.max(seen.right - 1, x), y: Math.max(seen.bottom - 1, y) });
  const cover = before ?? after;
  if (!cover) return line;
  if (before && after) return null;
  const [start, end] = isFlat ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
  const box = cover.getBoundingClientRect();
  const rest = intersect(line, { ...line, [before ? start : end]: box[before ? end : start] });
  return isEmpty(rest) ? null : rest;
}

import { hostOf } from './is-shown.ts';
import type { Mention } from './mentions.ts';

/** Which of two mentions begins first on the page: below 0 is the one. Quick where the other is just before it, as `sort` asks. */
export function byPlace(one: Mention, other: Mention): number {
  if (one.from.node === other.from.node) return one.from.offset - other.from.offset;
  return positionOf(other.from.node, one.from.node) & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : -1;
}

/** Whether everything in the element comes after the beginning of the other node. */
export const isBehind = (element: Element, other: Node): boolean =>
  (positionOf(element, other) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;

/** Where `other` is from `node`: browsers go back from `other` until they meet `node`. */
function positionOf(node: Node, other: Node): number {
  const position = node.compareDocumentPosition(other);
  return position & Node.DOCUMENT_POSITION_DISCONNECTED
    ? outermost(node).compareDocumentPosition(outermost(other))
    : position;
}

/** The node in the document that a node in shadow roots belongs to. */
function outermost(node: Node): Node {
  let at = node;
  for (let host = hostOf(at); host; host = hostOf(at)) at = host;
  return at;
}

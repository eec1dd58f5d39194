import { hostOf } from './is-shown.ts';
import type { Mention } from './mentions.ts';

/** Which of two mentions begins first on the page: below 0 is the one. Quick where that is the other, or just before it. */
export function byPlace(one: Mention, other: Mention): number {
  if (one.from.node === other.from.node) return one.from.offset - other.from.offset;
  let position = one.from.node.compareDocumentPosition(other.from.node);
  if (position & Node.DOCUMENT_POSITION_DISCONNECTED)
    position = outermost(one.from.node).compareDocumentPosition(outermost(other.from.node));
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The node in the document that a node in shadow roots belongs to. */
function outermost(node: Node): Node {
  let at = node;
  for (let host = hostOf(at); host; host = hostOf(at)) at = host;
  return at;
}

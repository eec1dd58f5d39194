import type { Mention } from './mentions.ts';

/**
 * Mentions in the order of the page. Telling which of two places comes first costs a walk in the page: only what has
 * changed is put in anew.
 */
export class PageOrder {
  #sorted: readonly Mention[] = [];

  /** `changed`: containers whose mentions may be others, or elsewhere; `of`: those that they have now. */
  with(changed: ReadonlySet<Element>, of: (container: Element) => readonly Mention[]): readonly Mention[] {
    if (changed.size === 0) return this.#sorted;
    const kept = this.#sorted.filter(({ container }) => !changed.has(container));
    const fresh = [...changed].flatMap((container) => of(container)).sort(byPlace);
    this.#sorted = merge(kept, fresh);
    return this.#sorted;
  }
}

function merge(kept: readonly Mention[], fresh: readonly Mention[]): Mention[] {
  const merged: Mention[] = [];
  let from = 0;
  for (const mention of fresh) {
    const to = placeAmong(kept, mention, from);
    for (const before of kept.slice(from, to)) merged.push(before);
    merged.push(mention);
    from = to;
  }
  for (const after of kept.slice(from)) merged.push(after);
  return merged;
}

/** How many of the sorted `kept` come before a mention; at least `from` do. Most pages grow at their end. */
function placeAmong(kept: readonly Mention[], mention: Mention, from: number): number {
  const last = kept.at(-1);
  if (from === kept.length || (last && byPlace(last, mention) <= 0)) return kept.length;
  let [low, high] = [from, kept.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = kept[middle];
    if (other && byPlace(other, mention) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Which of two mentions begins first on the page: below 0 is the one. */
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
  for (let root = at.getRootNode(); root instanceof ShadowRoot; root = at.getRootNode()) at = root.host;
  return at;
}

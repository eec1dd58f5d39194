import type { EntityId } from '../../../core/model.ts';
import { findMatches } from '../../../core/terms/find-matches.ts';
import type { TermIndex } from '../../../core/terms/term-index.ts';
import { isShown } from './is-shown.ts';
import { placeIn, type Run } from './read-runs.ts';

/** A term where it stands on the page. Plain nodes and offsets: live Ranges would make the page's own work slow. */
export interface Mention {
  readonly entity: EntityId;
  readonly container: Element;
  readonly from: { readonly node: Text; readonly offset: number };
  readonly to: { readonly node: Text; readonly offset: number };
  /** Whether a reader can see it, as of the last look. */
  shown: boolean;
}

/** Told when a container gets its first mention, and when it has none any more. */
interface Watcher {
  entered(container: Element): void;
  left(container: Element): void;
}

/** All mentions on the page, by the block that they stand in. */
export class Mentions {
  private readonly byContainer = new Map<Element, Mention[]>();
  /** Containers with text of their own, mentions or not: new text in them means reading them again. */
  private readonly withText = new WeakSet<Element>();
  private sorted: readonly Mention[] | null = null;
  private readonly index: TermIndex;
  private readonly watcher: Watcher;

  constructor(index: TermIndex, watcher: Watcher) {
    this.index = index;
    this.watcher = watcher;
  }

  hasText(container: Element): boolean {
    return this.withText.has(container);
  }

  add(run: Run): void {
    this.withText.add(run.container);
    const matches = findMatches(this.index, run.text);
    if (matches.length === 0) return;
    const known = this.byContainer.get(run.container) ?? [];
    for (const { start, end, entity } of matches) {
      const from = placeIn(run, start, 'start');
      const to = placeIn(run, end, 'end');
      const parent = from?.node.parentElement;
      if (from && to && parent)
        known.push({ entity, container: run.container, from, to, shown: isShown(parent) });
    }
    if (known.length === 0) return;
    if (!this.byContainer.has(run.container)) {
      this.byContainer.set(run.container, known);
      this.watcher.entered(run.container);
    }
    this.sorted = null;
  }

  drop(container: Element): void {
    this.withText.delete(container);
    if (!this.byContainer.delete(container)) return;
    this.watcher.left(container);
    this.sorted = null;
  }

  /** Forgets what is no longer in the document. */
  sweep(): void {
    for (const [container, mentions] of this.byContainer) {
      const gone = !container.isConnected || mentions.some(({ from }) => !from.node.isConnected);
      if (gone) this.drop(container);
    }
  }

  clear(): void {
    for (const container of [...this.byContainer.keys()]) this.drop(container);
  }

  of(container: Element): readonly Mention[] {
    return this.byContainer.get(container) ?? [];
  }

  /** Looks again at what is shown; true if anything changed. */
  look(): boolean {
    let changed = false;
    const seen = new Map<Element, boolean>();
    for (const mentions of this.byContainer.values()) {
      for (const mention of mentions) {
        const parent = mention.from.node.parentElement;
        const shown = parent !== null && (seen.get(parent) ?? isShown(parent));
        if (parent) seen.set(parent, shown);
        if (shown !== mention.shown) changed = true;
        mention.shown = shown;
      }
    }
    return changed;
  }

  /** In document order. */
  all(): readonly Mention[] {
    this.sorted ??= [...this.byContainer.values()].flat().sort(byPlace);
    return this.sorted;
  }

  shown(): readonly Mention[] {
    return this.all().filter((mention) => mention.shown);
  }
}

function byPlace(one: Mention, other: Mention): number {
  if (one.from.node === other.from.node) return one.from.offset - other.from.offset;
  return one.from.node.compareDocumentPosition(other.from.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

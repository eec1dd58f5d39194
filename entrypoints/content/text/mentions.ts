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

/** More than anybody reads. Beyond it a page gets no marks, instead of taking the memory of the tab. */
const MOST_MENTIONS = 20_000;

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
  /** What was dropped just now, to be the same mention again where only the text around it changed. */
  private readonly dropped = new Map<Element, readonly Mention[]>();
  private count = 0;
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
    if (this.count >= MOST_MENTIONS) return;
    const matches = findMatches(this.index, run.text);
    if (matches.length === 0) return;
    const known = this.byContainer.get(run.container) ?? [];
    for (const { start, end, entity } of matches) {
      const from = placeIn(run, start, 'start');
      const to = placeIn(run, end, 'end');
      const parent = from?.node.parentElement;
      if (!from || !to || !parent) continue;
      const shown = isShown(parent);
      const old = this.dropped.get(run.container)?.find((mention) => isSame(mention, { entity, from, to }));
      if (old) old.shown = shown;
      this.count++;
      known.push(old ?? { entity, container: run.container, from, to, shown });
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
    const mentions = this.byContainer.get(container);
    if (!mentions) return;
    this.byContainer.delete(container);
    this.count -= mentions.length;
    this.dropped.set(container, mentions);
    this.watcher.left(container);
    this.sorted = null;
  }

  /** After a batch of changes: what was dropped and not found again is gone. */
  settle(): void {
    this.dropped.clear();
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

function isSame(mention: Mention, { entity, from, to }: Pick<Mention, 'entity' | 'from' | 'to'>): boolean {
  return (
    mention.entity === entity &&
    mention.from.node === from.node &&
    mention.from.offset === from.offset &&
    mention.to.node === to.node &&
    mention.to.offset === to.offset
  );
}

function byPlace(one: Mention, other: Mention): number {
  if (one.from.node === other.from.node) return one.from.offset - other.from.offset;
  return one.from.node.compareDocumentPosition(other.from.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

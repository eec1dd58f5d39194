import type { EntityId } from '../../../core/model.ts';
import type { FoundEntity, PageHits } from '../../../extension/messages.ts';
import { HeldMentions } from './held-mentions.ts';
import { isShown } from './is-shown.ts';
import { type Place, placesIn, type Run } from './run.ts';

/** A term where it stands on the page. Plain nodes and offsets: live Ranges would make the page's own work slow. */
export interface Mention {
  readonly entity: EntityId;
  readonly container: Element;
  readonly from: Place;
  readonly to: Place;
  /** Whether a reader can see it, as of the last look. */
  shown: boolean;
  /** A name that may mean something else: it holds where one of these is on the page. `null`: it needs no company. */
  readonly company: readonly EntityId[] | null;
}

/** A hit inside one run: offsets into its text. */
export interface RunHit {
  readonly start: number;
  readonly end: number;
  readonly entity: EntityId;
  readonly company: readonly EntityId[] | null;
}

/** Told when a container gets its first mention, and when it has none any more. */
export interface Watcher {
  entered(container: Element): void;
  left(container: Element): void;
}

/** More than anybody reads. Beyond it a page gets no marks, instead of taking the memory of the tab. */
const MOST_MENTIONS = 20_000;

/** All mentions on the page, by the block that they stand in. */
export class Mentions {
  private readonly held: HeldMentions;
  /** The last reading of each container with text: an answer to an older one is late. */
  private readonly readings = new WeakMap<Element, number>();
  private lastReading = 0;
  private readonly entities = new Map<EntityId, FoundEntity>();
  private sorted: readonly Mention[] | null = null;

  constructor(watcher: Watcher) {
    this.held = new HeldMentions(watcher);
  }

  /** Whether the container has text of its own: new text in it means reading it again. */
  hasText(container: Element): boolean {
    return this.readings.has(container);
  }

  /** The container is read anew: `add` takes no answer to an older reading. */
  startReading(container: Element): void {
    this.readings.set(container, ++this.lastReading);
  }

  readingOf(container: Element): number {
    return this.readings.get(container) ?? 0;
  }

  know(entities: readonly FoundEntity[]): void {
    for (const entity of entities) this.entities.set(entity.id, entity);
  }

  about(entity: EntityId): FoundEntity | undefined {
    return this.entities.get(entity);
  }

  /** Every entity that the page has named so far. */
  named(): Iterable<EntityId> {
    return this.entities.keys();
  }

  /**
   * What was found in a run, in layers: hits of one do not overlap, those of two may. The first of a new reading takes
   * the place of all that an older one gave.
   */
  add(run: Run, reading: number, layers: readonly (readonly RunHit[])[]): void {
    const { container } = run;
    if (reading !== this.readingOf(container)) return;
    const room = MOST_MENTIONS - this.held.count;
    const found = room > 0 ? layers.flatMap((hits) => mentionsOf(run, hits)) : [];
    // What lies around something else comes before it.
    found.sort((a, b) => a.hit.start - b.hit.start || b.hit.end - a.hit.end);
    const mentions = found.map(({ mention }) => mention);
    if (this.held.put(container, reading, mentions)) this.sorted = null;
  }

  /** The container has no text any more. */
  drop(container: Element): void {
    this.readings.delete(container);
    if (this.held.drop(container)) this.sorted = null;
  }

  /** After a batch of changes: decides which names hold. */
  settle(): void {
    if (this.held.decide()) this.sorted = null;
  }

  /** Forgets what is no longer in the document. */
  sweep(): void {
    if (this.held.sweep()) this.sorted = null;
  }

  clear(): void {
    this.held.clear();
    this.sorted = null;
  }

  of(container: Element): readonly Mention[] {
    return this.held.of(container);
  }

  /** Looks again at what is shown; true if anything changed. */
  look(): boolean {
    let changed = false;
    const seen = new Map<Element, boolean>();
    for (const mention of this.held.all()) {
      const parent = mention.from.node.parentElement;
      const shown = parent !== null && (seen.get(parent) ?? isShown(parent));
      if (parent) seen.set(parent, shown);
      if (shown !== mention.shown) changed = true;
      mention.shown = shown;
    }
    return changed;
  }

  /** In document order. */
  all(): readonly Mention[] {
    this.sorted ??= [...this.held.all()].sort(byPlace);
    return this.sorted;
  }

  shown(): readonly Mention[] {
    return this.all().filter((mention) => mention.shown);
  }
}

function mentionsOf(run: Run, hits: readonly RunHit[]): { hit: RunHit; mention: Mention }[] {
  return placesIn(run, hits).flatMap((place, at) => {
    const hit = hits[at];
    const parent = place?.from.node.parentElement;
    if (!place || !hit || !parent) return [];
    const { entity, company } = hit;
    return [
      { hit, mention: { ...place, entity, company, container: run.container, shown: isShown(parent) } },
    ];
  });
}

/** The hits of one run in the answer to a text that holds it from `start` to `end`. `from`: where its hits begin. */
export function hitsIn(
  { hits, entities, companies }: PageHits,
  { start, end, from }: { readonly start: number; readonly end: number; readonly from: number },
): { hits: RunHit[]; next: number } {
  const found: RunHit[] = [];
  let at = from;
  for (; at + 3 < hits.length; at += 4) {
    const [from = 0, to = 0, number = 0, need = 0] = hits.slice(at, at + 4);
    if (from >= end) break;
    const entity = entities[number];
    const company = need > 0 ? (companies[need - 1] ?? null) : null;
    if (entity) found.push({ start: from - start, end: to - start, entity: entity.id, company });
  }
  return { hits: found, next: at };
}

function byPlace(one: Mention, other: Mention): number {
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

import type { EntityId } from '../../../core/model.ts';
import type { FoundEntity, PageHits } from '../../../extension/messages.ts';
import { HeldMentions } from './held-mentions.ts';
import { isShown } from './is-shown.ts';
import { PageOrder } from './page-order.ts';
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
/** The clock is asked after so many looks. */
const LOOKS_BETWEEN_TIMES = 50;

/** All mentions on the page, by the block that they stand in. */
export class Mentions {
  readonly #held: HeldMentions;
  /** The last reading of each container with text: an answer to an older one is late. */
  readonly #readings = new WeakMap<Element, number>();
  #lastReading = 0;
  readonly #entities = new Map<EntityId, FoundEntity>();
  readonly #order = new PageOrder();
  /** The look that is under way. */
  #looking: { readonly left: Iterator<Mention>; readonly seen: Map<Element, boolean> } | null = null;

  constructor(watcher: Watcher) {
    this.#held = new HeldMentions(watcher);
  }

  /** Whether the container has text of its own: new text in it means reading it again. */
  hasText(container: Element): boolean {
    return this.#readings.has(container);
  }

  /** The container is read anew: `add` takes no answer to an older reading. */
  startReading(container: Element): void {
    this.#readings.set(container, ++this.#lastReading);
  }

  readingOf(container: Element): number {
    return this.#readings.get(container) ?? 0;
  }

  know(entities: readonly FoundEntity[]): void {
    for (const entity of entities) this.#entities.set(entity.id, entity);
  }

  about(entity: EntityId): FoundEntity | undefined {
    return this.#entities.get(entity);
  }

  /** Every entity that the page has named so far. */
  named(): Iterable<EntityId> {
    return this.#entities.keys();
  }

  /**
   * What was found in a run, in layers: hits of one do not overlap, those of two may. The first of a new reading takes
   * the place of all that an older one gave; what comes later for the same reading is added to it.
   */
  add(run: Run, reading: number, layers: readonly (readonly RunHit[])[]): void {
    const { container } = run;
    if (reading !== this.readingOf(container)) return;
    const room = MOST_MENTIONS - this.#held.count;
    const found = room > 0 ? layers.flatMap((hits) => mentionsOf(run, hits)) : [];
    // What lies around something else comes before it.
    found.sort((a, b) => a.hit.start - b.hit.start || b.hit.end - a.hit.end);
    const mentions = found.map(({ mention }) => mention);
    this.#held.put(container, reading, mentions);
  }

  /** The container has no text any more. */
  drop(container: Element): void {
    this.#readings.delete(container);
    this.#held.drop(container);
  }

  /** After a batch of changes: decides which names hold. */
  settle(): void {
    this.#held.decide();
  }

  /** Forgets what is no longer in the document. */
  sweep(): void {
    this.#held.sweep();
  }

  clear(): void {
    this.#held.clear();
  }

  of(container: Element): readonly Mention[] {
    return this.#held.of(container);
  }

  /** Looks again at what is shown, while it may. `changed`: something is that was not, or the other way round. */
  look(mayGoOn: () => boolean = () => true): { changed: boolean; done: boolean } {
    this.#looking ??= { left: this.#held.all(), seen: new Map() };
    const { left, seen } = this.#looking;
    let changed = false;
    for (let looks = 1; ; looks++) {
      const { value: mention, done } = left.next();
      if (done) break;
      const parent = mention.from.node.parentElement;
      const shown = parent !== null && (seen.get(parent) ?? isShown(parent));
      if (parent) seen.set(parent, shown);
      if (shown !== mention.shown) changed = true;
      mention.shown = shown;
      if (looks % LOOKS_BETWEEN_TIMES === 0 && !mayGoOn()) return { changed, done: false };
    }
    this.#looking = null;
    return { changed, done: true };
  }

  /** In document order. */
  all(): readonly Mention[] {
    const { changed } = this.#held;
    const all = this.#order.with(changed, (container) => this.#held.of(container));
    changed.clear();
    return all;
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
  { hits, entities, companies }: Pick<PageHits, 'hits' | 'entities' | 'companies'>,
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

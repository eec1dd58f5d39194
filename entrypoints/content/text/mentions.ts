import type { EntityId } from '../../../core/model.ts';
import type { FoundEntity, PageHits } from '../../../extension/messages.ts';
import { ByEntity } from './by-entity.ts';
import { type Found, HeldMentions } from './held-mentions.ts';
import { around, isShown } from './is-shown.ts';
import { byPlace } from './page-order.ts';
import { type Place, placesIn, type Run } from './run.ts';

/** A term where it stands on the page. Plain nodes and offsets: live Ranges would make the page's own work slow. */
export interface Mention {
  readonly entity: EntityId;
  readonly container: Element;
  readonly from: Place;
  readonly to: Place;
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

/** Told of containers that have mentions, again and again, and when one has none any more. */
export interface Watcher {
  /** `mayBeFirst`: one of them may be the first of its entity. */
  entered(container: Element, mayBeFirst: boolean): void;
  left(container: Element): void;
}

/** More than anybody reads. Beyond it a page gets no marks, instead of taking the memory of the tab. */
const MOST_MENTIONS = 20_000;

/** All mentions on the page, by the block that they stand in. */
export class Mentions {
  readonly #held: HeldMentions;
  /** The last reading of each container with text: an answer to an older one is late. */
  readonly #readingOf = new WeakMap<Element, number>();
  /** How many readings were begun. */
  readings = 0;
  readonly #entities = new Map<EntityId, FoundEntity>();
  /** Those that hold. Which can be seen is asked for those alone that something depends on: it takes a style each. */
  readonly #byEntity: ByEntity;
  /** Elements that were looked at since the last `lookAgain`, and whether their text can be seen. */
  #seen = new WeakMap<Element, boolean>();
  /** And whether elements around them are in a part that is not read. */
  #parts = new WeakMap<Element, boolean>();

  constructor(watcher: Watcher) {
    this.#byEntity = new ByEntity({
      isShown: (mention) => this.isShown(mention),
      mentionsOf: (container) => this.of(container),
      entered: (container, mayBeFirst) => watcher.entered(container, mayBeFirst),
    });
    this.#held = new HeldMentions(watcher, this.#byEntity, (found) => this.#make(found));
  }

  /** Whether the container has text of its own: new text in it means reading it again. */
  hasText(container: Element): boolean {
    return this.#readingOf.has(container);
  }

  /** The container is read anew: `add` takes no answer to an older reading. */
  startReading(container: Element): number {
    this.#readingOf.set(container, ++this.readings);
    return this.readings;
  }

  readingOf(container: Element): number {
    return this.#readingOf.get(container) ?? 0;
  }

  know(entities: readonly FoundEntity[]): void {
    this.#parts = new WeakMap(); // what is read anew may have been moved to another part
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
   * What was found in a run: quoted passages, and then the names in them. The first of a new reading takes the place of all
   * that an older one gave; what comes later for the same reading is added to it.
   */
  add(run: Run, ...layers: readonly (readonly RunHit[])[]): void {
    if (run.reading === this.readingOf(run.container))
      this.#held.put(run, this.#held.count < MOST_MENTIONS ? layers.filter(({ length }) => length > 0) : []);
  }

  /** The container has no text any more. */
  drop(container: Element): void {
    this.#readingOf.delete(container);
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

  of(container: Element): readonly Mention[] {
    return this.#held.of(container);
  }

  get count(): number {
    return this.#held.count;
  }

  /** What can be seen may be something else now. Costs nothing: a mention is looked at when it is next asked for. */
  lookAgain(): void {
    this.#seen = new WeakMap();
    this.#parts = new WeakMap();
    this.#byEntity.lookAgain();
  }

  /** Whether a reader can see a mention, as of the last look. */
  isShown({ from }: Mention): boolean {
    const parent = around(from.node);
    if (!parent || document.designMode === 'on') return false; // nothing tells when it is turned on or off
    const seen = this.#seen.get(parent) ?? isShown(parent, this.#parts);
    this.#seen.set(parent, seen);
    return seen;
  }

  /** The first mention of an entity that a reader can see. */
  first(entity: EntityId): Mention | null {
    return this.#byEntity.first(entity);
  }

  /** Entities with a mention that a reader can see; `done` is false where some were not looked at. */
  entities(mayGoOn: () => boolean = () => true): ReturnType<ByEntity['shown']> {
    return this.#byEntity.shown(mayGoOn);
  }

  all(): Iterable<Mention> {
    return this.#held.all();
  }

  /** Those of hits that stand where they did when they were read. */
  #make({ run, hits }: Found): Mention[] {
    return placesIn(run, hits).flatMap((place, at) => {
      const hit = hits[at];
      const parent = place && around(place.from.node);
      if (!hit || !parent) return [];
      this.#seen.delete(parent); // it is read anew
      const { entity, company } = hit;
      return [{ ...place, entity, company, container: run.container }];
    });
  }

  /** Those that a reader can see, in document order. Puts them in order anew: only what a reader asks for may wait for it. */
  shown(): readonly Mention[] {
    return [...this.all()].filter((mention) => this.isShown(mention)).sort(byPlace);
  }
}

const NONE: readonly RunHit[] = [];

/** Gives the hits of an answer in the parts of the text, one part after the other. */
export function hitsByPart(
  hits: readonly number[],
  { entities, companies }: Pick<PageHits, 'entities' | 'companies'>,
): (start: number, end: number) => readonly RunHit[] {
  let at = 0;
  return (start, end) => {
    let found = NONE;
    for (let from = hits[at] ?? end; from < end; from = hits[at] ?? end) {
      const entity = entities[hits[at + 2] ?? 0]?.id ?? '';
      const company = companies[(hits[at + 3] ?? 0) - 1] ?? null;
      const hit = { start: from - start, end: (hits[at + 1] ?? 0) - start, entity, company };
      if (found === NONE) found = [hit];
      else (found as RunHit[]).push(hit);
      at += 4;
    }
    return found;
  };
}

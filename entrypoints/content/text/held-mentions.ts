import type { EntityId } from '../../../core/model.ts';
import type { Mention, Watcher } from './mentions.ts';
import { byPlace } from './page-order.ts';

/** What was found in one container. */
interface Held {
  readonly reading: number;
  /** Everything, in the order of its text; of several entities with one name there is one mention each. */
  readonly found: readonly Mention[];
  /** Those of them that hold. */
  holding: readonly Mention[];
}

/** Mentions by container. Those which need company hold only where it is on the page: `decide` says which. */
export class HeldMentions {
  readonly #byContainer = new Map<Element, Held>();
  readonly #unsure = new Set<Element>();
  readonly #watcher: Watcher;
  /** Containers with other mentions than when this was last cleared. */
  readonly changed = new Set<Element>();
  count = 0;

  constructor(watcher: Watcher) {
    this.#watcher = watcher;
  }

  /** Mentions of one run. */
  put(container: Element, reading: number, mentions: readonly Mention[]): void {
    const known = this.#byContainer.get(container);
    if (mentions.length === 0 && (!known || known.reading === reading)) return;
    if (known?.reading === reading) this.#set(container, reading, inOrder(known.found, mentions));
    else if (mentions.length === 0) this.drop(container);
    else this.#set(container, reading, sameAgain(known?.found ?? [], mentions));
  }

  drop(container: Element): void {
    const held = this.#byContainer.get(container);
    if (!held) return;
    this.#byContainer.delete(container);
    this.#unsure.delete(container);
    this.count -= held.found.length;
    this.changed.add(container);
    this.#watcher.left(container);
  }

  /** Drops what is no longer in the document. */
  sweep(): void {
    for (const [container, { found }] of this.#byContainer)
      if (!container.isConnected || found.some(({ from }) => !from.node.isConnected)) this.drop(container);
  }

  clear(): void {
    for (const container of [...this.#byContainer.keys()]) this.drop(container);
  }

  of(container: Element): readonly Mention[] {
    return this.#byContainer.get(container)?.holding ?? [];
  }

  *all(): Generator<Mention> {
    for (const { holding } of this.#byContainer.values()) yield* holding;
  }

  /** Decides which of the unsure hold. */
  decide(): void {
    if (this.#unsure.size === 0) return;
    const present = this.#presentEntities();
    for (const container of this.#unsure) {
      const held = this.#byContainer.get(container);
      if (!held) continue;
      held.holding = firstOfEachSpan(held.found.filter((mention) => mayHold(mention, present)));
      this.changed.add(container);
    }
  }

  /** What is named for certain, and what that makes certain in turn. */
  #presentEntities(): Set<EntityId> {
    const present = new Set<EntityId>();
    for (const { found } of this.#byContainer.values())
      for (const { entity, company } of found) if (company === null) present.add(entity);
    for (let size = -1; size !== present.size; ) {
      size = present.size;
      for (const container of this.#unsure)
        for (const mention of this.#byContainer.get(container)?.found ?? [])
          if (mayHold(mention, present)) present.add(mention.entity);
    }
    return present;
  }

  #set(container: Element, reading: number, found: readonly Mention[]): void {
    const before = this.#byContainer.get(container);
    const isUnsure = found.some(({ company }) => company !== null);
    if (isUnsure) this.#unsure.add(container);
    else this.#unsure.delete(container);
    const holding = isUnsure ? found.filter(({ company }) => company === null) : found;
    this.#byContainer.set(container, { reading, found, holding });
    this.changed.add(container);
    this.count += found.length - (before?.found.length ?? 0);
    if (!before) this.#watcher.entered(container);
  }
}

/** In the order of the text. What is found last of all is quoted passages: they come before a name that they begin with. */
function inOrder(old: readonly Mention[], fresh: readonly Mention[]): readonly Mention[] {
  const [last, first] = [old.at(-1), fresh[0]];
  if (!last || !first || byPlace(last, first) < 0) return [...old, ...fresh];
  return [...fresh, ...old].sort(byPlace);
}

const mayHold = ({ company }: Mention, present: ReadonlySet<EntityId>): boolean =>
  company?.some((entity) => present.has(entity)) ?? true;

/** Of several entities with one name the first that holds is meant. */
function firstOfEachSpan(mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention, at) => {
    const before = mentions[at - 1];
    return !before || !isSamePlace(before, mention);
  });
}

const isSamePlace = ({ from, to }: Mention, other: Mention): boolean =>
  from.node === other.from.node &&
  from.offset === other.from.offset &&
  to.node === other.to.node &&
  to.offset === other.to.offset;

/** `fresh`, with the old mention where nothing about it has changed: what is open or current stays so. */
function sameAgain(old: readonly Mention[], fresh: readonly Mention[]): readonly Mention[] {
  if (old.length === 0) return fresh;
  return fresh.map((mention) => {
    const same = old.find((other) => isSame(other, mention));
    if (same) same.shown = mention.shown;
    return same ?? mention;
  });
}

function isSame(one: Mention, other: Mention): boolean {
  return one.entity === other.entity && isSamePlace(one, other);
}

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

/** Told of the mentions that begin to hold, and of those that do not any more. */
export interface Holding {
  add(mention: Mention): void;
  delete(mention: Mention): void;
}

/** What went into another frame is connected, there. */
const isHere = (node: Node): boolean => node.isConnected && node.ownerDocument === document;

/** Mentions by container. Those which need company hold only where it is on the page: `decide` says which. */
export class HeldMentions {
  readonly #byContainer = new Map<Element, Held>();
  /** Containers with names that need company. */
  readonly #unsure = new Set<Element>();
  /** How often each entity is named for certain. */
  readonly #certain = new Map<EntityId, number>();
  /** Whether other names may hold than when it was last decided. */
  #isUndecided = false;
  readonly #watcher: Watcher;
  readonly #holding: Holding;
  count = 0;

  constructor(watcher: Watcher, holding: Holding) {
    this.#watcher = watcher;
    this.#holding = holding;
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
    this.#replace(held, { reading: 0, found: [], holding: [] });
    this.#byContainer.delete(container);
    this.#isUndecided = this.#unsure.delete(container) || this.#isUndecided;
    this.#watcher.left(container);
  }

  /** Drops what is no longer in the document. */
  sweep(): void {
    for (const [container, { found }] of this.#byContainer)
      if (!isHere(container) || found.some(({ from }) => !isHere(from.node))) this.drop(container);
  }

  of(container: Element): readonly Mention[] {
    return this.#byContainer.get(container)?.holding ?? [];
  }

  *all(): Generator<Mention> {
    for (const { holding } of this.#byContainer.values()) yield* holding;
  }

  /** Decides which of the unsure hold. */
  decide(): void {
    if (!this.#isUndecided) return;
    this.#isUndecided = false;
    const concluded = this.#conclude();
    for (const container of this.#unsure) {
      const held = this.#byContainer.get(container);
      if (!held) continue;
      const holding = firstOfEachSpan(held.found.filter((mention) => this.#mayHold(mention, concluded)));
      this.#hold(held, holding);
      held.holding = holding;
    }
  }

  /** What is made certain by what is named for certain, and by that in turn. */
  #conclude(): Set<EntityId> {
    const concluded = new Set<EntityId>();
    for (let size = -1; size !== concluded.size; ) {
      size = concluded.size;
      for (const container of this.#unsure)
        for (const mention of this.#byContainer.get(container)?.found ?? [])
          if (this.#mayHold(mention, concluded)) concluded.add(mention.entity);
    }
    return concluded;
  }

  #mayHold({ company }: Mention, concluded: ReadonlySet<EntityId>): boolean {
    return company?.some((entity) => this.#certain.has(entity) || concluded.has(entity)) ?? true;
  }

  #set(container: Element, reading: number, found: readonly Mention[]): void {
    const before = this.#byContainer.get(container);
    const isUnsure = found.some(({ company }) => company !== null);
    const wasUnsure = this.#unsure.delete(container);
    if (isUnsure) this.#unsure.add(container);
    if (isUnsure || wasUnsure) this.#isUndecided = true;
    const holding = isUnsure ? found.filter(({ company }) => company === null) : found;
    const held = { reading, found, holding };
    this.#replace(before ?? { reading, found: [], holding: [] }, held);
    this.#byContainer.set(container, held);
    if (!before) this.#watcher.entered(container);
  }

  /** Counts what was found, and tells what holds. */
  #replace(before: Held, held: Held): void {
    for (const mention of before.found) this.#count(mention, -1);
    for (const mention of held.found) this.#count(mention, 1);
    this.count += held.found.length - before.found.length;
    this.#hold(before, held.holding);
  }

  #count({ entity, company }: Mention, by: 1 | -1): void {
    if (company !== null) return;
    const before = this.#certain.get(entity) ?? 0;
    if (before + by === 0) this.#certain.delete(entity);
    else this.#certain.set(entity, before + by);
    if (before === 0 || before + by === 0) this.#isUndecided = true;
  }

  #hold({ holding }: Held, now: readonly Mention[]): void {
    for (const mention of holding) this.#holding.delete(mention);
    for (const mention of now) this.#holding.add(mention);
  }
}

/** In the order of the text. What is found last of all is quoted passages: they come before a name that they begin with. */
function inOrder(old: readonly Mention[], fresh: readonly Mention[]): readonly Mention[] {
  const [last, first] = [old.at(-1), fresh[0]];
  if (!last || !first || byPlace(last, first) < 0) return [...old, ...fresh];
  return [...fresh, ...old].sort(byPlace);
}

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
  return fresh.map((mention) => old.find((other) => isSame(other, mention)) ?? mention);
}

function isSame(one: Mention, other: Mention): boolean {
  return one.entity === other.entity && isSamePlace(one, other);
}

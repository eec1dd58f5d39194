import type { EntityId } from '../../../core/model.ts';
import type { Mention, RunHit, Watcher } from './mentions.ts';
import { byPlace } from './page-order.ts';
import type { Run } from './run.ts';

/** What was found in one run: hits that do not overlap. */
export interface Found {
  readonly run: Run;
  readonly hits: readonly RunHit[];
  /** Those that hold, as they were told. */
  holding: readonly RunHit[];
  /** The mentions made of them all. */
  made?: readonly Mention[];
}

/** What was found in one container. */
interface Held {
  readonly container: Element;
  readonly reading: number;
  readonly found: Found[];
  /** What the reading before it gave. */
  readonly old: readonly Mention[];
  /** All of it, in the order of its text; of several entities with one name there is one mention each. `null`: not made yet. */
  everything: readonly Mention[] | null;
  /** Those of them that hold. `null`: not made yet, or others may hold by now. */
  certain: readonly Mention[] | null;
}

/** Told in which containers an entity is named, and in which it is not any more. */
export interface Holding {
  has(entity: EntityId): boolean;
  /** True: it was named nowhere before. */
  add(entity: EntityId, container: Element): boolean;
  /** True: it is named nowhere any more. */
  delete(entity: EntityId, container: Element): boolean;
}

/** What went into another frame is connected, there. */
const isHere = (node: Node): boolean => node.isConnected && node.ownerDocument === document;

/**
 * Mentions by container. They are made of the hits when somebody asks for those of the container: most are far from the
 * view, and stay there. Names that need company hold only where it is on the page: `decide` says which.
 */
export class HeldMentions {
  readonly #byContainer = new Map<Element, Held>();
  /** Containers with names that need company. */
  readonly #unsure = new Set<Held>();
  /** Whether more names may hold than when it was last decided. */
  #mayBeMore = false;
  /** Whether fewer may. */
  #mayBeFewer = false;
  readonly #watcher: Watcher;
  readonly #holding: Holding;
  readonly #make: (found: Found) => readonly Mention[];
  count = 0;

  constructor(watcher: Watcher, holding: Holding, make: (found: Found) => readonly Mention[]) {
    this.#watcher = watcher;
    this.#holding = holding;
    this.#make = make;
  }

  /** What was found in one run of its container: layers of hits, none of them empty. */
  put(run: Run, layers: readonly (readonly RunHit[])[]): void {
    const { container, reading } = run;
    const known = this.#byContainer.get(container);
    const isMore = known?.reading === reading;
    if (layers.length === 0) {
      if (!isMore) this.drop(container);
      return;
    }
    const old = known?.everything ?? known?.old ?? [];
    const held: Held = isMore
      ? known
      : { container, reading, found: [], old, everything: null, certain: null };
    if (held !== known) {
      if (known) this.#letGo(known);
      this.#byContainer.set(container, held);
    }
    held.everything = null;
    // A block may have thousands of runs: what comes costs what it is, however many there were.
    const fresh = layers.map((hits) => ({ run, hits, holding: [] }));
    held.found.push(...fresh);
    this.#hold(held, isSure, fresh);
    for (const hits of layers) {
      this.count += hits.length;
      if (hits.every(isSure)) continue;
      this.#unsure.add(held);
      this.#mayBeMore = true;
    }
  }

  drop(container: Element): void {
    const held = this.#byContainer.get(container);
    if (!held) return;
    this.#letGo(held);
    this.#byContainer.delete(container);
    this.#watcher.left(container);
  }

  /** Drops what is no longer in the document. */
  sweep(): void {
    for (const [container, { everything }] of this.#byContainer)
      if (!isHere(container) || everything?.some(({ from }) => !isHere(from.node))) this.drop(container);
  }

  of(container: Element): readonly Mention[] {
    const held = this.#byContainer.get(container);
    if (!held) return [];
    held.everything ??= sameAgain(held.old, held.found.flatMap(this.#madeOf).sort(byPlace));
    held.certain ??= this.#unsure.has(held)
      ? firstOfEachSpan(held.everything.filter(this.#mayHold))
      : held.everything;
    return held.certain;
  }

  *all(): Generator<Mention> {
    for (const container of this.#byContainer.keys()) yield* this.of(container);
  }

  /** Decides which names that need company hold: what holds is company to others in turn. */
  decide(): void {
    for (const held of this.#mayBeFewer ? this.#unsure : []) {
      this.#hold(held, never);
      this.#hold(held, isSure);
    }
    while (this.#mayBeMore) {
      this.#mayBeMore = false;
      for (const held of this.#unsure) this.#hold(held, this.#mayHold);
    }
    this.#mayBeFewer = false;
  }

  readonly #mayHold = ({ company }: Needy): boolean =>
    company?.some((entity) => this.#holding.has(entity)) ?? true;

  readonly #madeOf = (found: Found): readonly Mention[] => {
    found.made ??= this.#make(found);
    return found.made;
  };

  #letGo(held: Held): void {
    this.#unsure.delete(held);
    for (const { hits } of held.found) this.count -= hits.length;
    this.#hold(held, never);
  }

  /** Tells which hits hold. From one time to the next either all that did go on, or none holds any more. */
  #hold(held: Held, holds: (hit: RunHit) => boolean, among = held.found): void {
    held.certain = null;
    for (const found of among) {
      const now = found.hits.filter(holds);
      if (now.length === found.holding.length) continue;
      for (const { entity } of now) if (this.#holding.add(entity, held.container)) this.#mayBeMore = true;
      for (const { entity } of now.length > 0 ? [] : found.holding)
        if (this.#holding.delete(entity, held.container)) this.#mayBeFewer = this.#mayBeMore = true;
      found.holding = now;
    }
  }
}

type Needy = Pick<RunHit, 'company'>;

const isSure = ({ company }: Needy): boolean => !company;
const never = (): boolean => false;

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
  const byNode = Map.groupBy(old, ({ from }) => from.node);
  return fresh.map(
    (mention) => byNode.get(mention.from.node)?.find((other) => isSame(other, mention)) ?? mention,
  );
}

function isSame(one: Mention, other: Mention): boolean {
  return one.entity === other.entity && isSamePlace(one, other);
}

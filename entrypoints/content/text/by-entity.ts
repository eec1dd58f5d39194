import type { EntityId } from '../../../core/model.ts';
import type { Mention } from './mentions.ts';
import { byPlace, isBehind } from './page-order.ts';

/** What is known of one entity's mentions. */
interface OfEntity {
  /** The containers that name it. */
  readonly containers: Set<Element>;
  /** The first of its mentions that a reader can see; `undefined`: to be looked for. */
  first?: Mention | null | undefined;
  /** Whether one that a reader cannot see may come before it. */
  passedOver?: boolean;
  /** The look that `first` is of. */
  look?: number;
}

/** A page that hides more mentions of one entity than this before the first has none marked. */
const MOST_PASSED_OVER = 500;

interface Options {
  readonly isShown: (mention: Mention) => boolean;
  /** The mentions of one container that hold, in the order of its text. */
  readonly mentionsOf: (container: Element) => readonly Mention[];
  /** A container names an entity, maybe as the first that does. */
  readonly entered: (container: Element, mayBeFirst: boolean) => void;
}

/** Where each entity is named: a batch of changes costs what is in the batch, however many other mentions there are. */
export class ByEntity {
  readonly #entities = new Map<EntityId, OfEntity>();
  readonly #options: Options;
  #look = 0;

  constructor(options: Options) {
    this.#options = options;
  }

  /**
   * Entities with a mention that a reader can see. They are looked at while that may go on; of the rest is said what was
   * known of them, and `done` is false.
   */
  shown(mayGoOn: () => boolean): { readonly entities: readonly EntityId[]; readonly done: boolean } {
    let done = true;
    const entities: EntityId[] = [];
    for (const [entity, { first }] of this.#entities) {
      done &&= mayGoOn();
      if (done ? this.first(entity) : first) entities.push(entity);
    }
    return { entities, done };
  }

  has(entity: EntityId): boolean {
    return this.#entities.has(entity);
  }

  /** True: it was named nowhere before. */
  add(entity: EntityId, container: Element): boolean {
    const of: OfEntity = this.#entities.get(entity) ?? { containers: new Set() };
    const isNew = of.containers.size === 0;
    if (isNew) this.#entities.set(entity, of);
    // Where it was not asked for yet, the container that was known first is most often the first on the page.
    const [early] = of.containers;
    const known = of.first === undefined ? early : of.first?.from.node;
    const mayBeFirst = !known || !isBehind(container, known);
    of.containers.add(container);
    if (mayBeFirst) of.first = undefined;
    this.#options.entered(container, mayBeFirst);
    return isNew;
  }

  /** True: it is named nowhere any more. */
  delete(entity: EntityId, container: Element): boolean {
    const of = this.#entities.get(entity);
    of?.containers.delete(container);
    if (of?.containers.size === 0) return this.#entities.delete(entity);
    if (of?.first?.container === container) of.first = undefined;
    return false;
  }

  /** What can be seen may be something else now. */
  lookAgain(): void {
    this.#look++;
  }

  /** The first mention of an entity that a reader can see. */
  first(entity: EntityId): Mention | null {
    const of = this.#entities.get(entity);
    if (!of) return null;
    const { isShown } = this.#options;
    if (of.look !== this.#look && (of.passedOver || !of.first || !isShown(of.first))) of.first = undefined;
    of.look = this.#look;
    if (of.first === undefined) this.#find(entity, of);
    return of.first ?? null;
  }

  #find(entity: EntityId, of: OfEntity): void {
    const { isShown, mentionsOf, entered } = this.#options;
    let first: Mention | null = null;
    let passedOver = 0;
    for (const container of of.containers) {
      if (first && isBehind(container, first.from.node)) continue;
      for (const mention of mentionsOf(container)) {
        if (mention.entity !== entity || passedOver === MOST_PASSED_OVER) continue;
        if (first && byPlace(mention, first) > 0) break;
        if (isShown(mention)) first = mention;
        else passedOver++;
      }
    }
    of.first = first;
    if (first) entered(first.container, true);
    of.passedOver = passedOver > 0;
  }
}

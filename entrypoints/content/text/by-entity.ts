import type { EntityId } from '../../../core/model.ts';
import type { Mention } from './mentions.ts';
import { byPlace } from './page-order.ts';

/** What is known of one entity's mentions. */
interface OfEntity {
  readonly mentions: Set<Mention>;
  /** The first of them that a reader can see; `undefined`: to be looked for. */
  first: Mention | null | undefined;
  /** Whether one that a reader cannot see may come before it. */
  passedOver: boolean;
  /** The look that `first` is of. */
  look: number;
}

/** A page that hides more mentions of one entity than this before the first has none marked. */
const MOST_PASSED_OVER = 500;

/** The mentions that hold, by entity: a batch of changes costs what is in the batch, however many others there are. */
export class ByEntity {
  readonly #entities = new Map<EntityId, OfEntity>();
  readonly #isShown: (mention: Mention) => boolean;
  #look = 0;

  constructor(isShown: (mention: Mention) => boolean) {
    this.#isShown = isShown;
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

  add(mention: Mention): void {
    const of = this.#entities.get(mention.entity);
    if (!of) {
      const mentions = new Set([mention]);
      this.#entities.set(mention.entity, { mentions, first: undefined, passedOver: false, look: 0 });
      return;
    }
    of.mentions.add(mention);
    if (!of.first || byPlace(mention, of.first) < 0) of.first = undefined;
  }

  delete(mention: Mention): void {
    const of = this.#entities.get(mention.entity);
    of?.mentions.delete(mention);
    if (of?.mentions.size === 0) this.#entities.delete(mention.entity);
    else if (of?.first === mention) of.first = undefined;
  }

  /** What can be seen may be something else now. */
  lookAgain(): void {
    this.#look++;
  }

  /** The first mention of an entity that a reader can see. */
  first(entity: EntityId): Mention | null {
    const of = this.#entities.get(entity);
    if (!of) return null;
    if (of.look !== this.#look && (of.passedOver || !of.first || !this.#isShown(of.first)))
      of.first = undefined;
    of.look = this.#look;
    if (of.first === undefined) this.#find(of);
    return of.first ?? null;
  }

  #find(of: OfEntity): void {
    let first: Mention | null = null;
    let passedOver = 0;
    for (const mention of of.mentions) {
      if (first && byPlace(mention, first) > 0) continue;
      if (this.#isShown(mention)) first = mention;
      else if (++passedOver === MOST_PASSED_OVER) break;
    }
    of.first = first;
    of.passedOver = passedOver > 0;
  }
}

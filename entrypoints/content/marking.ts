import type { EntityId } from '../../core/model.ts';
import type { Settings } from '../../extension/settings.ts';
import { findInView, type InView, mentionAt } from './hover/find-mention.ts';
import type { Point } from './hover/hover.ts';
import { scrollTo, stepFrom } from './keyboard.ts';
import { chooseMarks } from './marks/choose-marks.ts';
import type { ToPaint } from './marks/paint-marks.ts';
import type { NearBlocks } from './near-blocks.ts';
import type { Mention, Mentions } from './text/mentions.ts';

interface Options {
  readonly mentions: Mentions;
  readonly near: NearBlocks;
  readonly settings: Settings;
}

/** Which mentions have a mark, which one the keyboard is at, and which one is where on the screen. */
export class Marking {
  readonly #of: Options;
  #marked: ReadonlyMap<Element, readonly Mention[]> | null = null;
  #inView: InView | null = null;
  #current: Mention | null = null;
  #held = false;

  constructor(of: Options) {
    this.#of = of;
  }

  /** The key that shows marks went down, or came up. */
  hold(held: boolean): void {
    this.#held = held;
    this.#marked = null;
  }

  textChanged(): void {
    this.#of.near.forget(this.#of.mentions);
    this.#marked = null;
    this.#inView = null;
    if (this.#current && !this.#current.from.node.isConnected) this.#current = null;
  }

  /** Something is at another place: what the pointer is on has to be looked up anew. */
  moved(): void {
    this.#inView = null;
  }

  /** What is to be painted in and near the viewport. */
  toPaint(): ToPaint {
    this.#marked ??= Map.groupBy(this.#choose(), ({ container }) => container);
    const [marked, current] = [this.#marked, this.#current];
    const blocks = [...this.#of.near.blocks()].flatMap((block) => [marked.get(block) ?? []]);
    const isMarked = current && marked.get(current.container)?.includes(current);
    return {
      blocks: current?.shown && !isMarked ? [...blocks, [current]] : blocks,
      kindOf: (entity) => this.#of.mentions.about(entity)?.kind ?? 'place',
      current,
    };
  }

  mentionAt(at: Point): Mention | null {
    if (this.#of.settings.marks === 'key' && !this.#held) return null;
    this.#inView ??= findInView([...this.#of.near.blocks()].map((block) => this.#of.mentions.of(block)));
    return mentionAt(this.#inView, at);
  }

  /** Goes to the next mark, or to the next mention where none is marked. `false`: there is none beyond. */
  step(by: 1 | -1): boolean {
    const marks = this.#choose();
    this.#current = stepFrom(marks.length > 0 ? marks : this.#of.mentions.shown(), this.#current, by);
    return this.showCurrent() !== null;
  }

  /** Goes to the next mention of an entity, round from the last to the first. */
  jump(entity: EntityId): Mention | null {
    const ofEntity = this.#of.mentions.shown().filter((mention) => mention.entity === entity);
    const next = stepFrom(ofEntity, this.#current, 1) ?? ofEntity[0];
    if (!next) return null;
    this.#current = next;
    return this.showCurrent();
  }

  /** Brings the current mention into view. `null`: there is none. */
  showCurrent(): Mention | null {
    if (!this.#current?.shown) return null;
    scrollTo(this.#current);
    return this.#current;
  }

  #choose(): readonly Mention[] {
    return chooseMarks(this.#of.mentions.shown(), { mode: this.#of.settings.marks, held: this.#held });
  }
}

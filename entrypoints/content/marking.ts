import type { EntityId } from '../../core/model.ts';
import type { Settings } from '../../extension/settings.ts';
import { findInView, type InView, mentionAt } from './hover/find-mention.ts';
import type { Point } from './hover/hover.ts';
import { scrollTo, stepFrom } from './keyboard.ts';
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
  #inView: InView | null = null;
  #current: Mention | null = null;
  #held = false;

  constructor(of: Options) {
    this.#of = of;
  }

  /** The key that shows marks went down, or came up. */
  hold(held: boolean): void {
    this.#held = held;
  }

  textChanged(): void {
    this.#of.near.forget(this.#of.mentions);
    this.#inView = null;
    if (this.#current && !this.#current.from.node.isConnected) this.#current = null;
  }

  /** Something is at another place: what the pointer is on has to be looked up anew. */
  moved(): void {
    this.#inView = null;
  }

  /** What is to be painted in and near the viewport. */
  toPaint(): ToPaint {
    const { mentions, near } = this.#of;
    const current = this.#current && mentions.isShown(this.#current) ? this.#current : null;
    const blocks = this.#blocks();
    return {
      blocks: current && !near.has(current.container) ? [...blocks, [current]] : blocks,
      isMarked: (mention) => mention === current || this.#isMarked(mention),
      kindOf: (entity) => mentions.about(entity)?.kind ?? 'place',
      current,
    };
  }

  mentionAt(at: Point): Mention | null {
    if (this.#of.settings.marks === 'key' && !this.#held) return null;
    this.#inView ??= findInView(this.#blocks(), (mention) => this.#of.mentions.isShown(mention));
    return mentionAt(this.#inView, at);
  }

  /** Goes to the next mark, or to the next mention where none is marked. `false`: there is none beyond. */
  step(by: 1 | -1): boolean {
    const marks = this.#of.mentions.all().filter((mention) => this.#isMarked(mention));
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
    if (!this.#current || !this.#of.mentions.isShown(this.#current)) return null;
    scrollTo(this.#current);
    return this.#current;
  }

  #blocks(): (readonly Mention[])[] {
    return [...this.#of.near.blocks()].map((block) => this.#of.mentions.of(block));
  }

  #isMarked(mention: Mention): boolean {
    const { mentions, settings } = this.#of;
    if (settings.marks === 'first') return mentions.first(mention.entity) === mention;
    return (settings.marks === 'every' || this.#held) && mentions.isShown(mention);
  }
}

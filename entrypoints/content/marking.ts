import type { Settings } from '../../extension/settings.ts';
import type { Marks } from './card/stops.ts';
import { elementsAt, findInView, type InView, mentionAt } from './hover/find-mention.ts';
import type { Point } from './hover/hover.ts';
import type { ToPaint } from './marks/paint-marks.ts';
import type { NearBlocks } from './near-blocks.ts';
import type { Mention, Mentions } from './text/mentions.ts';

interface Options {
  readonly mentions: Mentions;
  readonly near: NearBlocks;
  readonly settings: Settings;
}

/** Which mentions have a mark, which one the keyboard is at, and which one is where on the screen. */
export class Marking implements Marks {
  readonly #of: Options;
  #inView: InView | null = null;
  #held = false;
  /** Where the keyboard is. */
  at: Mention | null = null;

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
    if (!this.at?.from.node.isConnected) this.at = null;
  }

  /** Something is at another place: what the pointer is on has to be looked up anew. */
  moved(): void {
    this.#inView = null;
  }

  /** What is to be painted in and near the viewport. */
  toPaint(): ToPaint {
    const { mentions, near } = this.#of;
    const current = this.shownAt();
    const blocks = [...near.blocks()].map((block) => mentions.of(block));
    if (current && !near.has(current.container)) blocks.push([current]);
    return {
      blocks,
      isMarked: (mention) => mention === current || this.marks(mention),
      kindOf: (entity) => mentions.about(entity)?.kind ?? 'place',
      current,
    };
  }

  mentionAt(at: Point): Mention | null {
    const { mentions, near, settings } = this.#of;
    if (mentions.count === 0 || (settings.marks === 'key' && !this.#held)) return null;
    this.#inView ??= findInView(near.blocks(), mentions);
    // Text that lets the pointer through is not among what is under it; what is near is not all that is.
    return mentionAt(this.#inView, at) ?? mentionAt(findInView(elementsAt(at), mentions), at);
  }

  marks(mention: Mention): boolean {
    const { mentions, settings } = this.#of;
    if (settings.marks === 'first') return mentions.first(mention.entity) === mention;
    return (settings.marks === 'every' || this.#held) && mentions.isShown(mention);
  }

  /** Where the keyboard is, while a reader can see it. */
  shownAt(): Mention | null {
    return this.at && this.#of.mentions.isShown(this.at) ? this.at : null;
  }
}

import { SharedTexts } from './shared-texts.ts';

/**
 * A value with all spans in it moved. Only spans of the model have a number as `start` or `end`.
 */
export function moved<T>(value: T, by: number): T {
  return new Mover(by).moved(value);
}

/** Moves several values by one distance: what they share is moved once, and they share it still. */
export class Mover {
  readonly #by: number;
  readonly #texts: SharedTexts;
  readonly #known = new Map<object, unknown>();

  /** Of texts that are the same one is kept, for all movers that are given these. */
  constructor(by: number, texts = new SharedTexts()) {
    this.#by = by;
    this.#texts = texts;
  }

  moved<T>(value: T): T {
    if (this.#by === 0 || typeof value !== 'object' || value === null) return value;
    const known = this.#known.get(value);
    if (known !== undefined) return known as T; // its own copy
    const copy = Array.isArray(value)
      ? value.map((item: unknown) => this.moved(item))
      : this.#movedObject({ ...value } as Record<string, unknown>);
    this.#known.set(value, copy);
    return copy as T; // the same keys or items, with values of the same types
  }

  /** Takes a copy: changing it where need be keeps the form of the object, which putting key by key does not. */
  #movedObject(copy: Record<string, unknown>): object {
    for (const key in copy) {
      const item = copy[key];
      if (typeof item === 'string') copy[key] = this.#texts.one(item);
      else if (typeof item === 'object') copy[key] = this.moved(item);
      else if ((key === 'start' || key === 'end') && typeof item === 'number') copy[key] = item + this.#by;
    }
    return copy;
  }
}

import { hashText } from '../hash.ts';
import { KeyReader } from './key-reader.ts';
import { NameIndex } from './name-index.ts';

/**
 * From names to the numbers of places. What a key leads to may, once in four thousand million, be another name's:
 * whoever asks compares the names.
 */
export class PlaceNames {
  readonly #byKey = new NameIndex();
  readonly #abbreviations = new Map<string, number[]>();
  /** By the hash of the first word. */
  readonly #mostWords = new Map<number, number>();
  readonly #key = new KeyReader();

  /** Takes in the name that stands in the text from there to there. */
  add(number: number, text: string, from: number, to: number): void {
    if (to <= from) return;
    const key = this.#key;
    key.read(text, from, to);
    if (key.isAbbreviation) this.#addAbbreviation(number, text.slice(from, to));
    else this.#byKey.add(key.hash, number);
    if ((this.#mostWords.get(key.first) ?? 0) < key.words) this.#mostWords.set(key.first, key.words);
  }

  /** In the order in which they were added. */
  underKey(key: string): readonly number[] {
    return this.#byKey.under(hashText(key));
  }

  underAbbreviation(name: string): readonly number[] {
    return this.#abbreviations.get(name) ?? [];
  }

  /** The most words of a name whose key begins with that word; 0 where none does. */
  mostWords(first: string): number {
    return this.#mostWords.get(hashText(first)) ?? 0;
  }

  #addAbbreviation(number: number, name: string): void {
    const known = this.#abbreviations.get(name);
    if (!known) this.#abbreviations.set(name, [number]);
    else if (!known.includes(number)) known.push(number);
  }
}

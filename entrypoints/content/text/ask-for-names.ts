import { BLOCK_BREAK, type PageHits } from '../../../extension/messages.ts';
import { askBackground, BackgroundGone } from '../../../extension/wire.ts';
import { hitsByPart, type Mentions } from './mentions.ts';
import type { Run } from './run.ts';

interface Options {
  readonly mentions: Mentions;
  /** An answer is in the mentions. */
  readonly answered: () => void;
  /** The library is not the one of `start`: everything is to be asked again. */
  readonly outdated: () => void;
  readonly signal: AbortSignal;
}

/** An answer to this many characters is there after some 15 ms, and is taken in without a long task. */
const LONGEST_TEXT = 100_000;
/** A worker that is killed while it answers, or cannot read its store, is asked again after these. */
const AGAIN_MS = [200, 1000, 5000];

/** Sends what was read to the background, and puts what it finds into the mentions. */
export class NamesInText {
  #waiting: Run[] = [];
  #length = 0;
  /** Questions for names that have no answer yet. */
  #open = 0;
  /** Texts in which passages were not looked for yet. */
  readonly #unread: (readonly Run[])[] = [];
  /** The library that the page is marked from; `null`: it is not known yet whether it is. */
  #version: string | null = null;
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Is sent with the next `send`, or before where it is much. */
  add(run: Run): void {
    this.#waiting.push(run);
    this.#length += run.text.length + 1;
    if (this.#length > LONGEST_TEXT) this.send();
  }

  /** Nothing is sent before this. */
  start(version: string): void {
    this.#version = version;
    this.send();
  }

  send(): void {
    if (this.#version === null || this.#waiting.length === 0) return;
    const asked = this.#waiting;
    this.#waiting = [];
    this.#length = 0;
    void this.#ask(asked);
  }

  async #ask(asked: readonly Run[]): Promise<void> {
    this.#open++;
    const text = textOf(asked);
    const answer = await this.#answerTo(() => askBackground('page/find', { text }));
    this.#open--;
    if (answer && this.#isCurrent(answer)) {
      this.#take(asked, answer);
      if (answer.passages === null) this.#unread.push(asked);
    }
    this.#askForPassages();
  }

  /** What names did not wait for. After all of them: the background reads the library for it, and does nothing else. */
  #askForPassages(): void {
    if (this.#open > 0) return;
    for (const asked of this.#unread.splice(0)) void this.#askPassages(asked);
  }

  async #askPassages(asked: readonly Run[]): Promise<void> {
    const text = textOf(asked);
    const answer = await this.#answerTo(() => askBackground('page/passages', { text }));
    if (answer && this.#isCurrent(answer) && answer.passages.length > 0)
      this.#take(asked, { ...answer, hits: [], companies: [] });
  }

  /** With another library everything is asked again. */
  #isCurrent(answer: { readonly version: string }): boolean {
    const { signal, outdated } = this.#options;
    if (signal.aborted) return false;
    if (answer.version !== this.#version) outdated();
    return answer.version === this.#version;
  }

  /** `null`: there is nobody to answer any more. */
  async #answerTo<T>(ask: () => Promise<T>): Promise<T | null> {
    for (let tries = 0; !this.#options.signal.aborted; tries++) {
      try {
        return await ask();
      } catch (cause) {
        const pause = AGAIN_MS[tries];
        if (cause instanceof BackgroundGone || pause === undefined) return null;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
    return null;
  }

  #take(asked: readonly Run[], answer: PageHits): void {
    const { mentions, answered } = this.#options;
    mentions.know(answer.entities);
    const names = hitsByPart(answer.hits, answer);
    const passages = hitsByPart(answer.passages ?? [], answer);
    let start = 0;
    for (const run of asked) {
      const end = start + run.text.length;
      mentions.add(run, passages(start, end), names(start, end));
      start = end + BLOCK_BREAK.length;
    }
    answered();
  }
}

const textOf = (asked: readonly Run[]): string => asked.map(({ text }) => text).join(BLOCK_BREAK);

/** Takes what is true of one word after another, each feature as up to three numbers under a template. */
export interface FeatureSink {
  /** False where a word needs no features: the next one is told instead. */
  beginWord(at: number): boolean;
  add(template: number, a: number, b?: number, c?: number): void;
  /** The features told until `ends` hang on this key alone. False where they are known: they need not be told. */
  begins(group: number, key: number): boolean;
  ends(): void;
  /** All of this word has been told. */
  endWord(): void;
}

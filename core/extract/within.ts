import type { Article, Sentence, Span } from '../model.ts';

/** Index of the first of the sorted spans that begins at or behind an offset. */
export function indexFrom(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of the spans, sorted by start, that lie inside another. */
export function within<T extends Span>(spans: readonly T[], outer: Span): T[] {
  const found: T[] = [];
  for (let at = indexFrom(spans, outer.start); at < spans.length; at++) {
    const span = spans[at];
    if (!span || span.start >= outer.end) break;
    if (span.end <= outer.end) found.push(span);
  }
  return found;
}

/** The sentence that a span lies in; `null` if it crosses a border. */
export function sentenceOf({ sentences }: Article, span: Span): Sentence | null {
  const sentence = sentences[indexFrom(sentences, span.start + 1) - 1];
  return sentence && span.end <= sentence.end ? sentence : null;
}

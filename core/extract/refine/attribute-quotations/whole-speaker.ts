import type { NameMention, Quotation, Span, Speaker } from '../../../model.ts';
import { type NameIndex, namesAround } from './name-index.ts';

/**
 * The speaker with all of the name that the words are a part of: "the Arts and |Crafts Council| said". As it is where the
 * rest of the name is the cue or what is said.
 */
export function wholeSpeaker(speaker: Speaker, { cue, start, end }: Quotation, index: NameIndex): Speaker {
  const { text } = index.article;
  const name = namesAround(index, speaker).find((one) => isCutBy(speaker, one));
  if (!name) return speaker;
  const whole = withArticle(text, {
    start: Math.min(speaker.start, name.start),
    end: Math.max(speaker.end, name.end),
  });
  const others = [{ start, end }, ...(cue ? [cue] : [])];
  if (others.some((other) => whole.start < other.end && other.start < whole.end)) return speaker;
  return { ...speaker, ...whole, surface: text.slice(whole.start, whole.end) };
}

/** A part of the name is outside. */
function isCutBy(speaker: Span, { kind, start, end }: NameMention): boolean {
  return kind !== 'place' && (start < speaker.start || end > speaker.end);
}

function withArticle(text: string, { start, end }: Span): Span {
  const article = /(?<![\p{L}\d])the $/iu.exec(text.slice(Math.max(0, start - 5), start))?.[0] ?? '';
  return { start: start - article.length, end };
}

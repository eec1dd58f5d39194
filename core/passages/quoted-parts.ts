import type { Span } from '../model.ts';
import { classOf, isSpace, WORD } from '../terms/fold.ts';

/** Words of the page that may be somebody's: between quotation marks, or a block of its own without any. */
export interface QuotedPart extends Span {
  /** `block`: no marks; a pull quote, a block quotation, or any other paragraph. */
  readonly by: 'marks' | 'block';
  /** The number of the block that it stands in. */
  readonly block: number;
}

/** Ends a block in the text of a page, and of a paragraph. */
const BLOCK_BREAK = '\u2029';
const BLOCK_END = new RegExp(`${BLOCK_BREAK}|\n`, 'g');

/** Opening marks and what closes them. Single quotes are left to the words: they are apostrophes too. */
const CLOSED_BY: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‘': '’',
  '❝': '❞',
};

const MARKS = /["“”„«»‘❝]/g;

/** All quoted parts of a text, in order. A mark that nothing closes reaches to the end of its block. */
export function quotedParts(text: string): QuotedPart[] {
  const parts: QuotedPart[] = [];
  let block = 0;
  let start = 0;
  BLOCK_END.lastIndex = 0;
  for (;;) {
    const found = BLOCK_END.exec(text);
    const end = found?.index ?? text.length;
    if (end > start) addParts(parts, text, { start, end, block });
    if (!found) return parts;
    start = end + 1;
    block++;
  }
}

function addParts(parts: QuotedPart[], text: string, block: Span & { block: number }): void {
  const before = parts.length;
  MARKS.lastIndex = block.start;
  for (let mark = MARKS.exec(text); mark !== null && mark.index < block.end; mark = MARKS.exec(text)) {
    const closers = CLOSED_BY[mark[0]];
    if (closers === undefined || !opens(text, mark.index)) continue;
    const end = closeOf(text, mark.index + 1, { closers, end: block.end });
    parts.push({ start: mark.index + 1, end, by: 'marks', block: block.block });
    MARKS.lastIndex = end + 1;
  }
  if (parts.length === before) parts.push({ ...block, by: 'block' });
}

/** An opening mark stands before a letter and not behind one; an inch sign and a closing mark do. */
function opens(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return at + 1 < text.length && !isSpace(next) && (at === 0 || classOf(text.charCodeAt(at - 1)) !== WORD);
}

/** A single quote closes only where no letter follows: "don’t". */
function closeOf(text: string, from: number, { closers, end }: { closers: string; end: number }): number {
  for (let at = from; at < end; at++)
    if (closers.includes(text.charAt(at)) && (closers !== '’' || classOf(text.charCodeAt(at + 1)) !== WORD))
      return at;
  return end;
}

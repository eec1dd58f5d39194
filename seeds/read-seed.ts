import { type GivenArticle, readArticle } from '../core/article/read-article.ts';
import type { Article } from '../core/model.ts';

/** A seed that cannot be read. The message says where, what is wrong, and what to do. */
export class SeedError extends Error {
  constructor(of: { readonly file: string; readonly line: number; readonly problem: string }) {
    super(`${of.file}:${of.line}: ${of.problem}`);
    this.name = 'SeedError';
  }
}

/** Tabs and line ends are text; any other control character is left over from a bad conversion. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const LOST = /\ufffd/;
const MARKUP =
  /<\/?(?:a|article|b|blockquote|body|br|div|em|figure|h[1-6]|head|html|i|iframe|img|li|link|meta|ol|p|script|section|span|strong|style|table|td|tr|ul)(?:\s[^<>]*)?\/?>|<!--|<!doctype/i;
const FENCE = '---';

/** Reads one seed: plain text, before it what is known from outside, if anything, between two lines of `---`. */
export function readSeed({ file, id, bytes }: { file: string; id: string; bytes: Uint8Array }): Article {
  const whole = decode({ file, bytes });
  const fail = (at: number, problem: string) => new SeedError({ file, line: lineAt(whole, at), problem });
  if (whole.trim() === '') throw fail(0, 'the file is empty; write the article into it or delete it');
  for (const [pattern, problem] of [
    [CONTROL, 'a control character; delete it'],
    [LOST, 'a character that was lost in a conversion (U+FFFD); copy the article again'],
    [MARKUP, 'markup; keep the text alone, without tags'],
  ] as const) {
    const at = whole.search(pattern);
    if (at >= 0) throw fail(at, problem);
  }
  const { given, bodyAt } = readGiven({ file, whole });
  const article = readArticle(whole.slice(bodyAt), { ...given, id });
  if (!article.headline)
    throw fail(bodyAt, 'no headline; put it on a line of its own, with an empty line after it');
  if (!article.paragraphs.some(({ role }) => role === 'body'))
    throw fail(
      whole.length,
      'no text after the headline; add the article, its paragraphs divided by empty lines',
    );
  return article;
}

function decode({ file, bytes }: { file: string; bytes: Uint8Array }): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The decoder does not tell where. The first line that cannot be decoded alone is it.
    const line = splitLines(bytes).findIndex((part) => new TextDecoder().decode(part).includes('\ufffd'));
    throw new SeedError({ file, line: line + 1, problem: 'not UTF-8; save the file in that encoding' });
  }
}

function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, at));
    start = at + 1;
  }
  return [...lines, bytes.subarray(start)];
}

/** "published: 2022-01-05", "publisher: TASS", "url: https://…" */
function readGiven({ file, whole }: { file: string; whole: string }): {
  given: GivenArticle;
  bodyAt: number;
} {
  const lines = whole.split('\n');
  if (lines[0]?.trim() !== FENCE) return { given: {}, bodyAt: 0 };
  const end = lines.findIndex((line, at) => at > 0 && line.trim() === FENCE);
  if (end < 0)
    throw new SeedError({
      file,
      line: 1,
      problem: `"${FENCE}" opens what is known of the article, but no second "${FENCE}" closes it`,
    });
  const given: { published?: string; publisher?: string; url?: string } = {};
  for (const [index, line] of lines.slice(1, end).entries()) {
    const problem = readPair(line, given);
    if (problem) throw new SeedError({ file, line: index + 2, problem });
  }
  return { given, bodyAt: lines.slice(0, end + 1).join('\n').length + 1 };
}

/** Puts one pair into `given`; says what is wrong with it, or `null`. */
function readPair(
  line: string,
  given: { published?: string; publisher?: string; url?: string },
): string | null {
  const [, key, value = ''] = /^(\w+):\s*(.*?)\s*$/.exec(line) ?? [];
  if (key !== 'published' && key !== 'publisher' && key !== 'url')
    return 'write "published: YYYY-MM-DD", "publisher: …" or "url: https://…" here';
  if (value === '') return `"${key}" is empty; give it a value or delete the line`;
  if (key === 'published' && !isDate(value)) return `"${value}" is no date; write it as YYYY-MM-DD`;
  if (key === 'url' && !/^https?:\/\/\S+$/.test(value))
    return `"${value}" is no address; write it with https://`;
  given[key] = value;
  return null;
}

function isDate(value: string): boolean {
  return (
    /^\d{4}-\d\d-\d\d$/.test(value) &&
    !Number.isNaN(Date.parse(value)) &&
    new Date(value).toISOString().startsWith(value)
  );
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

const SHOWN_LENGTH = 260; // about six lines of the card; longer, and one statement fills it

/** What a card shows of a statement: `text.slice(start, end)`, and whether anything is left out. */
export interface StatementCut {
  readonly start: number;
  readonly end: number;
}

/**
 * The longest part of a statement that a card has room for: from its start, or, where that does not name the card's
 * entity, from the sentence that does. Cut after a sentence where one ends in time.
 */
export function cutStatement(text: string, names: readonly string[]): StatementCut {
  if (text.length <= SHOWN_LENGTH * 1.4) return { start: 0, end: text.length };
  const first = { start: 0, end: endOfCut(text, 0) };
  const named = names.map((name) => text.indexOf(name)).filter((at) => at >= 0);
  const at = Math.min(...named);
  if (named.length === 0 || at < first.end) return first;
  const start = sentenceStart(text, at);
  return { start, end: endOfCut(text, start) };
}

const STOPS = ['. ', '! ', '? ', '。', '؟ '];

function endOfCut(text: string, start: number): number {
  if (text.length - start <= SHOWN_LENGTH * 1.4) return text.length;
  const head = text.slice(start, start + SHOWN_LENGTH);
  const sentence = Math.max(...STOPS.map((mark) => head.lastIndexOf(mark)));
  const cut = sentence > SHOWN_LENGTH / 3 ? sentence + 1 : head.lastIndexOf(' ');
  return start + (cut > 0 ? cut : wholeCharacters(head));
}

/** The sentence must begin near enough that its name is still in the cut. */
function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - SHOWN_LENGTH / 2);
  const before = text.slice(from, at);
  const stop = Math.max(...STOPS.map((mark) => before.lastIndexOf(mark)));
  const cut = stop >= 0 ? stop + 1 : before.indexOf(' ');
  const whole = cut < 0 && /[\uDC00-\uDFFF]/.test(text.charAt(from)) ? 1 : Math.max(0, cut);
  const start = from + whole;
  return start + (/^\s*/.exec(text.slice(start, at))?.[0].length ?? 0);
}

/** Not between the halves of a surrogate pair. */
const wholeCharacters = (head: string): number =>
  /[\uD800-\uDBFF]$/.test(head) ? head.length - 1 : head.length;

const OPENING = /["“”«„‟'‘‹「『]$/u;
const CLOSING = /^["”“»‟'’›」』]/u;

/** Whether `sentence` has `content` between quotation marks: only then may the card set marks around it. */
export function isQuoted(sentence: string, content: string): boolean {
  const at = sentence.indexOf(content);
  if (at < 0) return false;
  return OPENING.test(sentence.slice(0, at)) && CLOSING.test(sentence.slice(at + content.length));
}

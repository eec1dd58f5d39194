const SHOWN_LENGTH = 260; // about six lines of the card; longer, and one statement fills it

/** A long quotation → what is shown at once and what follows on demand, cut after a sentence where one ends in time. */
export function splitQuotation(text: string): { readonly first: string; readonly rest: string } {
  if (text.length <= SHOWN_LENGTH * 1.4) return { first: text, rest: '' };
  const head = text.slice(0, SHOWN_LENGTH);
  const sentence = Math.max(...['. ', '! ', '? ', '。', '؟ '].map((mark) => head.lastIndexOf(mark)));
  const cut = sentence > SHOWN_LENGTH / 3 ? sentence + 1 : head.lastIndexOf(' ');
  const at = cut > 0 ? cut : wholeCharacters(head);
  return { first: text.slice(0, at), rest: text.slice(at) };
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

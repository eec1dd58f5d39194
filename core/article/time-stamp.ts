import type { Span } from '../model.ts';

/** "14:32 ", "9.05am – ", "2 p.m. ET: ": with the mark behind it. */
const STAMP =
  /(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)(?: [A-Z]{2,4})?(?: ?[-–—|:] ?| |\u00a0)(?=["“‘'«„]?\p{Lu})/uy;

/** The time of day that opens an entry of a live report; `null` where the paragraph opens otherwise. */
export function timeStamp(text: string, { start, end }: Span): Span | null {
  STAMP.lastIndex = start;
  const found = STAMP.exec(text);
  return found && start + found[0].length < end ? { start, end: start + found[0].length } : null;
}

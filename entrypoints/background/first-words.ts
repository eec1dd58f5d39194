const MOST = 60;

/** As much of a text as a list shows of it. */
export function firstWords(text: string): string {
  if (text.length <= MOST) return text;
  const cut = text.slice(0, MOST).lastIndexOf(' ');
  return `${text.slice(0, cut > 0 ? cut : MOST).toWellFormed()} …`;
}

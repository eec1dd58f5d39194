import { browser } from '../../extension/browser.ts';

let style: Promise<string> | null = null;

/** The style sheet of cards, a file of the extension: a worker that draws no card does not load it. */
export function cardStyle(): Promise<string> {
  style ??= fetch(browser.runtime.getURL('/card.css')).then((answer) => answer.text());
  style.catch(() => {
    style = null; // asked again with the next card
  });
  return style;
}

import { expect } from './fixtures.ts';
import type { Tab } from './reader.ts';

/** Where the first characters of `words` stand in the window, after scrolling them to its middle. */
export async function placeOf(tab: Tab, words: string, within = 'body'): Promise<{ x: number; y: number }> {
  const at = await tab.evaluate(
    ([sought, inside]) => {
      const scope = document.querySelector(inside as string) ?? document.body;
      const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = (node.nodeValue ?? '').indexOf(sought as string);
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + (sought as string).length);
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range.getClientRects()[0];
        if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      return null;
    },
    [words, within],
  );
  if (at === null) throw new Error(`"${words}" is not in ${within}`);
  return at;
}

/** Moves the pointer onto `words` and leaves it there. */
export async function restOn(tab: Tab, words: string, within?: string): Promise<void> {
  const { x, y } = await placeOf(tab, words, within);
  await tab.mouse.move(x, y + 60);
  await tab.mouse.move(x, y, { steps: 3 });
}

/** The open card's text as a reader sees it; `null` while none is open. The end-to-end build's shadow root is open. */
export function cardText(tab: Tab): Promise<string | null> {
  return tab.evaluate(() => {
    for (const host of document.querySelectorAll('html > div, dialog > div, :fullscreen > div')) {
      const card = host.shadowRoot?.querySelector<HTMLElement>(
        '.card-frame:popover-open:not([data-soon]):not([data-pinned])',
      );
      if (card) return card.innerText;
    }
    return null;
  });
}

/** Rests on `words` until a card holds `text`. What came under a resting pointer opens none, so it rests again. */
export async function expectCard(
  tab: Tab,
  words: string,
  text: string | RegExp,
  within?: string,
): Promise<void> {
  await expect(async () => {
    await restOn(tab, words, within);
    await expect.poll(() => cardText(tab), { timeout: 2500 }).toMatch(text);
  }, `card of ${words}`).toPass({ timeout: 12_000 });
}

/** Clicks the button, link or summary in the open card whose text begins with `label`, as a reader would. */
export async function clickInCard(tab: Tab, label: string): Promise<void> {
  const find = (begins: string): { x: number; y: number } | null => {
    for (const host of document.querySelectorAll('html > div, dialog > div, :fullscreen > div')) {
      const card = host.shadowRoot?.querySelector<HTMLElement>(
        '.card-frame:popover-open:not([data-soon]):not([data-pinned])',
      );
      const all = [...(card?.querySelectorAll<HTMLElement>('button, a, summary') ?? [])];
      const found = all.find((element) => element.innerText.trim().startsWith(begins));
      found?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = found?.getBoundingClientRect();
      if (box && box.width > 0) return { x: box.x + Math.min(20, box.width / 2), y: box.y + box.height / 2 };
    }
    return null;
  };
  await expect.poll(() => tab.evaluate(find, label), { message: label }).not.toBeNull();
  const at = await tab.evaluate(find, label);
  if (!at) throw new Error(`"${label}" is gone from the card`);
  await tab.mouse.move(at.x, at.y, { steps: 4 });
  await tab.mouse.click(at.x, at.y);
}

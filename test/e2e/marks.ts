import { expect } from '@playwright/test';
import type { Tab } from './reader.ts';

export interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The marks that are painted, as the end-to-end build lets us see them. */
export function marksOn(tab: Tab): Promise<(Rect & { kind: string; colour: string })[]> {
  return tab.evaluate(() => {
    const roots = [...document.documentElement.children].flatMap((child) => child.shadowRoot ?? []);
    const marks = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('.mark')]);
    return marks
      .filter((mark) => mark.style.display !== 'none')
      .map((mark) => {
        const { left, right, top, bottom } = mark.getBoundingClientRect();
        return {
          left,
          right,
          top,
          bottom,
          kind: mark.classList[1] ?? '',
          colour: getComputedStyle(mark).color,
        };
      });
  });
}

/** The rectangles of some words on the page: of their first mention, or of the first inside an element. */
export function wordsOn(tab: Tab, words: string, inside = 'body'): Promise<Rect[]> {
  return tab.evaluate(
    ({ words, inside }) => {
      const root = document.querySelector(inside) ?? document.body;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.nodeValue?.indexOf(words) ?? -1;
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + words.length);
        return [...range.getClientRects()].map(({ left, right, top, bottom }) => ({
          left,
          right,
          top,
          bottom,
        }));
      }
      return [];
    },
    { words, inside },
  );
}

const NEAR_PX = 1.1;

/** Whether each line of some words has its mark right under it. */
export async function isMarked(tab: Tab, words: string, inside?: string): Promise<boolean> {
  const [marks, lines] = [await marksOn(tab), await wordsOn(tab, words, inside)];
  const isUnder = (line: Rect, mark: Rect): boolean =>
    Math.abs(mark.left - line.left) < NEAR_PX &&
    Math.abs(mark.right - line.right) < NEAR_PX &&
    mark.bottom - line.bottom < 2 * NEAR_PX &&
    line.bottom - mark.top < 2 + NEAR_PX;
  return lines.length > 0 && lines.every((line) => marks.some((mark) => isUnder(line, mark)));
}

export async function expectMarked(tab: Tab, words: string, inside?: string): Promise<void> {
  await expect.poll(() => isMarked(tab, words, inside), `a mark on "${words}"`).toBe(true);
}

export async function expectNotMarked(tab: Tab, words: string, inside?: string): Promise<void> {
  await expect.poll(() => isMarked(tab, words, inside), `no mark on "${words}"`).toBe(false);
}

/** The middle of the first line of some words. */
export async function middleOf(tab: Tab, words: string, inside?: string): Promise<{ x: number; y: number }> {
  const [line] = await wordsOn(tab, words, inside);
  if (!line) throw new Error(`"${words}" is not on the page`);
  return { x: (line.left + line.right) / 2, y: (line.top + line.bottom) / 2 };
}

/** The open card: its text and where it is; `null` while none is open. */
export function cardOn(tab: Tab): Promise<(Rect & { text: string; theme: string }) | null> {
  return tab.evaluate(() => {
    for (const child of document.querySelectorAll('html > div, dialog > div, :fullscreen > div')) {
      const frame = child.shadowRoot?.querySelector<HTMLElement>('.card-frame:not([data-pinned])');
      if (!frame?.matches(':popover-open:not([data-soon])')) continue;
      const { left, right, top, bottom } = frame.getBoundingClientRect();
      const theme = frame.querySelector<HTMLElement>('.card')?.dataset.theme ?? '';
      return { left, right, top, bottom, text: frame.innerText, theme };
    }
    return null;
  });
}

/** Moves the pointer onto some words, as a hand would: in steps, from beside. */
export async function pointAt(tab: Tab, words: string, inside?: string): Promise<void> {
  const { x, y } = await middleOf(tab, words, inside);
  await tab.mouse.move(x - 30, Math.max(1, y - 40));
  await tab.mouse.move(x, y, { steps: 4 });
}

export async function expectCard(tab: Tab, text: string): Promise<void> {
  await expect
    .poll(async () => (await cardOn(tab))?.text ?? '', `a card that says "${text}"`)
    .toContain(text);
}

export async function expectNoCard(tab: Tab): Promise<void> {
  await expect.poll(() => cardOn(tab), 'no card').toBeNull();
}

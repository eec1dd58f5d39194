import type { Page } from '@playwright/test';

/**
 * How long after the pointer came to rest on a mark its card is drawn, in ms, less the resting time. The page's own
 * clock: from the last move that it sees to the first frame with the card in it.
 */
export async function cardLatency(page: Page, restMs: number): Promise<number> {
  const at = await page.evaluate(() => {
    for (const child of document.documentElement.children) {
      const mark = child.shadowRoot?.querySelector('.mark')?.getBoundingClientRect();
      if (mark) return { x: mark.left + mark.width / 2, y: mark.bottom - 6 };
    }
    return null;
  });
  if (!at) return Number.NaN;
  await page.mouse.move(at.x, at.y + 200);
  const latency = page.evaluate(
    (rest) =>
      new Promise<number>((resolve) => {
        let last = performance.now();
        addEventListener('pointermove', () => {
          last = performance.now();
        });
        const look = (now: number): void => {
          const isOpen = [...document.documentElement.children].some((child) =>
            child.shadowRoot?.querySelector('.card-frame:popover-open'),
          );
          if (isOpen) resolve(now - last - rest);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    restMs,
  );
  await page.mouse.move(at.x, at.y, { steps: 3 });
  return latency;
}

import { expect, test } from './fixtures.ts';
import { expectMarked } from './marks.ts';
import type { Tab } from './reader.ts';

/** How many marks there are in the frame of the same origin behind a selector. */
const marksIn = (tab: Tab, frame: string): Promise<number> =>
  tab.evaluate((selector) => {
    const inner = document.querySelector<HTMLIFrameElement>(selector)?.contentDocument;
    const roots = [...(inner?.documentElement.children ?? [])].flatMap((child) => child.shadowRoot ?? []);
    return roots.flatMap((root) => [...root.querySelectorAll('.mark')]).length;
  }, frame);

test('frames are marked: of the page, of its making, and empty ones that it filled', async ({
  reader,
  pageUrl,
}) => {
  const tab = await reader.open(pageUrl('frames.html'));
  await expectMarked(tab, 'Almaty', '#outer');
  await expect.poll(() => marksIn(tab, '#same')).toBeGreaterThan(1);
  await expect.poll(() => marksIn(tab, '#srcdoc')).toBe(1);
  await expect.poll(() => marksIn(tab, '#blank')).toBe(1);
  await tab.close();
});

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

test('a frame without text is marked when it gets some: put there, or written', async ({
  reader,
  pageUrl,
}) => {
  const tab = await reader.open(pageUrl('frames.html'));
  await expect.poll(() => marksIn(tab, '#srcdoc')).toBe(1);
  await tab.evaluate(async () => {
    for (const id of ['put', 'written']) {
      const frame = Object.assign(document.createElement('iframe'), { id });
      frame.srcdoc = '<title>Almaty</title><script>"Almaty"</' + 'script><div></div>';
      document.body.append(frame);
      await new Promise((loaded) => frame.addEventListener('load', loaded));
    }
  });
  await tab.evaluate(() => new Promise((later) => setTimeout(later, 500)));
  await tab.evaluate(() => {
    const documentIn = (id: string) => document.querySelector<HTMLIFrameElement>(id)?.contentDocument;
    documentIn('#put')?.querySelector('div')?.append('In Almaty.');
    documentIn('#written')?.open();
    documentIn('#written')?.write('<p>In Shymkent.</p>');
    documentIn('#written')?.close();
  });
  await expect.poll(() => marksIn(tab, '#put')).toBe(1);
  await expect.poll(() => marksIn(tab, '#written')).toBe(1);
  await tab.close();
});

/** Whether a card is open in the frame behind a selector. */
const hasCard = (tab: Tab, frame: string): Promise<boolean> =>
  tab.evaluate((selector) => {
    const inner = document.querySelector<HTMLIFrameElement>(selector)?.contentDocument;
    const roots = [...(inner?.documentElement.children ?? [])].flatMap((child) => child.shadowRoot ?? []);
    return roots.some((root) => root.querySelector('.card-frame:popover-open:not([data-soon])') !== null);
  }, frame);

test('a card in a frame stays in the frame, and goes when the pointer leaves for the page around', async ({
  reader,
  pageUrl,
}) => {
  const tab = await reader.open(pageUrl('frames.html'));
  await expect.poll(() => marksIn(tab, '#srcdoc')).toBe(1);
  const at = await tab.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('#srcdoc');
    frame?.scrollIntoView({ block: 'center' });
    const outer = frame?.getBoundingClientRect();
    const text = frame?.contentDocument?.querySelector('#inner')?.firstChild;
    const range = frame?.contentDocument?.createRange();
    if (!outer || !text || !range) return null;
    const start = text.nodeValue?.indexOf('Shymkent') ?? 0;
    range.setStart(text, start);
    range.setEnd(text, start + 8);
    const box = range.getBoundingClientRect();
    return { x: outer.x + 1 + box.x + box.width / 2, y: outer.y + 1 + box.y + box.height / 2 };
  });
  if (!at) throw new Error('no name in the frame');
  const open = async (): Promise<void> => {
    await tab.mouse.move(at.x, at.y + 50);
    await tab.mouse.move(at.x, at.y, { steps: 3 });
    await expect.poll(() => hasCard(tab, '#srcdoc')).toBe(true);
  };
  await open();
  await tab.mouse.move(at.x, at.y - 100, { steps: 6 }); // over the edge, slowly
  await expect.poll(() => hasCard(tab, '#srcdoc')).toBe(false);
  await open();
  await tab.mouse.move(900, 600); // in one leap
  await expect.poll(() => hasCard(tab, '#srcdoc')).toBe(false);
  await tab.close();
});

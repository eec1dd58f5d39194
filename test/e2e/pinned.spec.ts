import { expect, test } from './fixtures.ts';
import { cardOn, expectMarked, middleOf, pointAt, type Rect } from './marks.ts';
import { clickInCard, expectCard } from './page-side.ts';
import type { Reader, Tab } from './reader.ts';

interface Kept extends Rect {
  readonly name: string;
}

/** The cards that are kept open, the oldest first, and the middle of some part of each. */
function keptOn(tab: Tab): Promise<Kept[]> {
  return tab.evaluate(() => {
    const roots = [...document.documentElement.children].flatMap((child) => child.shadowRoot ?? []);
    const frames = roots.flatMap((root) => [...root.querySelectorAll('[data-pinned]:popover-open')]);
    return frames.map((frame) => {
      const { left, right, top, bottom } = frame.getBoundingClientRect();
      return { left, right, top, bottom, name: frame.querySelector('h2')?.textContent ?? '' };
    });
  });
}

/** Where a part of the kept card of a name is. */
function partOf(tab: Tab, name: string, part: string): Promise<{ x: number; y: number }> {
  return tab.evaluate(
    ({ name, part }) => {
      const roots = [...document.documentElement.children].flatMap((child) => child.shadowRoot ?? []);
      const frame = roots
        .flatMap((root) => [...root.querySelectorAll('[data-pinned]')])
        .find((kept) => kept.querySelector('h2')?.textContent === name);
      const box = frame?.querySelector(part)?.getBoundingClientRect();
      if (!box) throw new Error(`no ${part} on a kept card of ${name}`);
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    { name, part },
  );
}

/** Playwright's and Puppeteer's mice alike. */
type Mouse = Tab['mouse'] & { down(): Promise<void>; up(): Promise<void> };

async function drag(tab: Tab, from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
  const mouse = tab.mouse as Mouse;
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(from.x + by.x, from.y + by.y, { steps: 5 });
  await mouse.up();
}

async function keep(tab: Tab, name: string): Promise<void> {
  await expectCard(tab, name, new RegExp(name), '#first');
  await clickInCard(tab, '⋯');
  await clickInCard(tab, 'Keep open');
  await expect.poll(async () => (await keptOn(tab)).map((kept) => kept.name)).toContain(name);
}

/** Off the first lines of the page, so that their marks can be pointed at. */
const OUT_OF_THE_WAY = { left: 700, top: 480, width: 260, height: 220 };

const openNews = async (reader: Reader, url: string): Promise<Tab> => {
  const tab = await reader.open(url);
  await expectMarked(tab, 'Almaty', '#first');
  return tab;
};

const near = (one: number | undefined, other: number | undefined): boolean =>
  Math.abs((one ?? 0) - (other ?? 9999)) < 2;

test('a card that is kept stays when the pointer leaves and the page scrolls, beside the next ones', async ({
  reader,
  pageUrl,
}, info) => {
  await reader.store({ 'pinned-place': OUT_OF_THE_WAY });
  const tab = await openNews(reader, pageUrl('news.html'));
  await keep(tab, 'Almaty');
  await tab.mouse.move(5, 5);
  await tab.evaluate(() => scrollTo(0, 1000));
  await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(400);
  await tab.evaluate(() => scrollTo(0, 0));
  expect((await keptOn(tab)).map(({ name }) => name)).toEqual(['Almaty']);
  await keep(tab, 'Zhanaozen');
  expect((await keptOn(tab)).map(({ name }) => name)).toEqual(['Almaty', 'Zhanaozen']);
  await tab.screenshot({ path: info.outputPath('kept.png') as `${string}.png` });
  const close = await partOf(tab, 'Almaty', '.close');
  // The newer one may lie over it.
  await drag(tab, await partOf(tab, 'Zhanaozen', '.tools'), { x: -600, y: 0 });
  expect(close).toEqual(await partOf(tab, 'Almaty', '.close'));
  await tab.mouse.click(close.x, close.y);
  await expect.poll(async () => (await keptOn(tab)).map(({ name }) => name)).toEqual(['Zhanaozen']);
  await tab.close();
});

test('a kept card is moved and sized by pointer and by arrow keys, and the next one is where the last was left', async ({
  reader,
  pageUrl,
}) => {
  const tab = await openNews(reader, pageUrl('news.html'));
  await keep(tab, 'Almaty');
  const [first] = await keptOn(tab);
  await drag(tab, await partOf(tab, 'Almaty', '.tools'), { x: 200, y: 40 });
  const moved = async (): Promise<Kept | undefined> => (await keptOn(tab))[0];
  await expect.poll(async () => near((await moved())?.left, (first?.left ?? 0) + 200)).toBe(true);
  await drag(tab, await partOf(tab, 'Almaty', '.corner'), { x: -80, y: -100 });
  const width = (first?.right ?? 0) - (first?.left ?? 0);
  await expect
    .poll(async () => near((await moved())?.right, (first?.left ?? 0) + 200 + width - 80))
    .toBe(true);
  const before = await moved();
  const grip = await partOf(tab, 'Almaty', '.grip');
  await tab.mouse.click(grip.x, grip.y);
  await tab.keyboard.press('Tab' as never); // a click does not focus buttons everywhere
  await tab.evaluate(() => {
    const roots = [...document.documentElement.children].flatMap((child) => child.shadowRoot ?? []);
    for (const root of roots) root.querySelector<HTMLElement>('[data-pinned] .grip')?.focus();
  });
  await tab.keyboard.press('ArrowRight' as never);
  await tab.keyboard.press('ArrowDown' as never);
  await tab.keyboard.down('Shift' as never);
  await tab.keyboard.press('ArrowLeft' as never);
  await tab.keyboard.up('Shift' as never);
  await expect.poll(async () => near((await moved())?.left, (before?.left ?? 0) + 16)).toBe(true);
  const after = await moved();
  expect(near(after?.top, (before?.top ?? 0) + 16)).toBe(true);
  expect(near(after?.right, before?.right)).toBe(true);
  await expect
    .poll(async () => (await reader.stored())['pinned-place'])
    .toMatchObject({ left: after?.left, top: after?.top });
  await tab.keyboard.press('Escape' as never);
  await expect.poll(() => keptOn(tab)).toEqual([]);
  await tab.close();
  const other = await openNews(reader, pageUrl('news.html'));
  await keep(other, 'Zhanaozen');
  await expect.poll(async () => near((await keptOn(other))[0]?.left, after?.left)).toBe(true);
  const [next] = await keptOn(other);
  expect(near(next?.right, after?.right) && near(next?.bottom, after?.bottom)).toBe(true);
  await other.close();
});

test('a kept card has the focus still when its tab comes back', async ({ reader, pageUrl }) => {
  await reader.store({ 'pinned-place': OUT_OF_THE_WAY });
  const tab = await openNews(reader, pageUrl('news.html'));
  await keep(tab, 'Almaty');
  const other = await reader.open(pageUrl('news.html'));
  const opacity = (): Promise<string | undefined> =>
    tab.evaluate(() => {
      const roots = [...document.documentElement.children].flatMap((child) => child.shadowRoot ?? []);
      const frames = roots.flatMap((root) => [...root.querySelectorAll('[data-pinned]')]);
      return frames.map((frame) => getComputedStyle(frame).opacity)[0];
    });
  // What is not painted fades there, in case that the extension is gone.
  if (reader.name === 'firefox') await expect.poll(opacity).toBe('0');
  await other.close();
  await tab.focusTab();
  await expect.poll(opacity).toBe('1');
  await tab.keyboard.press('Escape' as never);
  await expect.poll(() => keptOn(tab)).toEqual([]);
  await tab.close();
});

test('Escape closes a kept card only where the focus is in it', async ({ reader, pageUrl }) => {
  await reader.store({ 'pinned-place': OUT_OF_THE_WAY });
  const tab = await openNews(reader, pageUrl('news.html'));
  await keep(tab, 'Almaty');
  await pointAt(tab, 'Zhanaozen', '#first');
  const openNow = async (): Promise<string> => (await cardOn(tab))?.text ?? '';
  await expect.poll(openNow).not.toBe('');
  await tab.keyboard.press('Escape' as never); // the focus is in the kept card, but the other one is in front
  await expect.poll(openNow).toBe('');
  await tab.evaluate(() => document.querySelector('input')?.focus({ preventScroll: true }));
  await tab.keyboard.press('Escape' as never);
  expect((await keptOn(tab)).map(({ name }) => name)).toEqual(['Almaty']);
  const head = await partOf(tab, 'Almaty', 'h2');
  await tab.mouse.click(head.x, head.y);
  await tab.keyboard.press('Escape' as never);
  await expect.poll(() => keptOn(tab)).toEqual([]);
  await tab.close();
});

test('a kept card outlives a change of settings, and goes where all is turned off', async ({
  reader,
  pageUrl,
}, info) => {
  const tab = await openNews(reader, pageUrl('news.html'));
  await keep(tab, 'Almaty');
  await reader.store({ settings: { marks: 'every' } });
  await tab.focusTab();
  await expectMarked(tab, 'Almaty', '#first');
  await expect.poll(async () => (await keptOn(tab)).map(({ name }) => name)).toEqual(['Almaty']);
  await tab.screenshot({ path: info.outputPath('kept-anew.png') as `${string}.png` });
  await reader.store({ settings: { everywhere: false } });
  await tab.focusTab();
  await expect.poll(() => keptOn(tab)).toEqual([]);
  await tab.close();
});

test('the pointer over a kept card opens no card of the page behind it', async ({ reader, pageUrl }) => {
  const tab = await openNews(reader, pageUrl('news.html'));
  await keep(tab, 'Almaty');
  const { x, y } = await middleOf(tab, 'Zhanaozen', '#first');
  const bar = await partOf(tab, 'Almaty', '.tools');
  await drag(tab, bar, { x: x - bar.x + 40, y: y - bar.y - 60 });
  await tab.mouse.move(x - 5, y + 30);
  await tab.mouse.move(x, y, { steps: 3 });
  for (const until = Date.now() + 900; Date.now() < until; ) expect((await keptOn(tab)).length).toBe(1);
  const open = await tab.evaluate(() => {
    const roots = [...document.documentElement.children].flatMap((child) => child.shadowRoot ?? []);
    return roots.flatMap((root) => [...root.querySelectorAll('.card-frame:popover-open:not([data-soon])')])
      .length;
  });
  expect(open).toBe(1);
  await tab.close();
});

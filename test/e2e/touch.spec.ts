import { expect, test } from './fixtures.ts';
import { cardOn, expectCard, expectMarked, expectNoCard, middleOf, wordsOn } from './marks.ts';
import type { Reader, Tab } from './reader.ts';
import { type Finger, fingerOn } from './touch.ts';

/** Longer than browsers wait before they take a finger for a long press. */
const LONG_MS = 900;

async function openPhone(reader: Reader, url: string): Promise<{ tab: Tab; finger: Finger }> {
  const tab = await reader.open(url);
  const finger = await fingerOn(reader, tab);
  await expectMarked(tab, 'Almaty');
  return { tab, finger };
}

/** It has come up from its edge. */
const settled = (tab: Tab): Promise<void> =>
  expect.poll(async () => Math.round((await cardOn(tab))?.bottom ?? 0), 'at the edge').toBe(720);

async function tapOn(tab: Tab, finger: Finger, words: string): Promise<void> {
  const { x, y } = await middleOf(tab, words);
  await finger.tap(x, y);
}

const hasMap = (tab: Tab): Promise<boolean> =>
  tab.evaluate(() => {
    const roots = [...document.documentElement.children].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return roots.some((root) => root.querySelector('.map path') !== null);
  });

const hash = (tab: Tab): Promise<string> => tab.evaluate(() => location.hash);

test('a tap on a mark opens a sheet at the edge with more room, and its line stays in sight', async ({
  reader,
  pageUrl,
}, info) => {
  const { tab, finger } = await openPhone(reader, pageUrl('touch.html'));
  await tapOn(tab, finger, 'Almaty');
  await expectCard(tab, 'Almaty');
  await settled(tab);
  const [line] = await wordsOn(tab, 'Almaty');
  expect((await cardOn(tab))?.top).toBeGreaterThan(line?.bottom ?? Infinity);
  await tab.screenshot({ path: info.outputPath('sheet.png') as `${string}.png` });
  await tapOn(tab, finger, 'nothing more was heard');
  await expectNoCard(tab);
  await tab.evaluate(() => scrollTo(0, 200));
  await expectMarked(tab, 'Uralsk');
  await tab.evaluate(() => document.querySelector('#low')?.scrollIntoView({ block: 'end' }));
  await tapOn(tab, finger, 'Uralsk');
  await expectCard(tab, 'Uralsk');
  await expect.poll(async () => Math.round((await cardOn(tab))?.top ?? -1)).toBe(0);
  await tab.close();
});

test('everything to press in a sheet is as large as a fingertip', async ({ reader, pageUrl }) => {
  const { tab, finger } = await openPhone(reader, pageUrl('touch.html'));
  await tapOn(tab, finger, 'Almaty');
  await expectCard(tab, 'Almaty');
  const small = await tab.evaluate(() => {
    const root = [...document.documentElement.children].find((child) => child.shadowRoot)?.shadowRoot;
    const all = [...(root?.querySelectorAll<HTMLElement>('.card :is(button, a, summary)') ?? [])];
    return all.flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      return height === 0 || (width >= 43.5 && height >= 43.5)
        ? []
        : [`${element.innerText} ${width}×${height}`];
    });
  });
  expect(small).toEqual([]);
  await tab.close();
});

test('a tap on a marked word in a link follows the link, a long press opens its sheet', async ({
  reader,
  pageUrl,
}) => {
  const { tab, finger } = await openPhone(reader, pageUrl('touch.html'));
  await expectMarked(tab, 'Zhanaozen');
  // On a busy machine the browser may hear late that the finger is down or up, and take one for the other.
  await expect(async () => {
    await tab.keyboard.press('Escape' as never);
    await expectNoCard(tab);
    await tapOn(tab, finger, 'Zhanaozen');
    await expect.poll(() => hash(tab), { timeout: 5000 }).toBe('#there');
    expect(await cardOn(tab)).toBeNull();
  }, 'a tap').toPass({ timeout: 60_000 });
  await expect(async () => {
    await tab.evaluate(() => {
      location.hash = '';
      scrollTo(0, 0);
    });
    await expectMarked(tab, 'Zhanaozen');
    const { x, y } = await middleOf(tab, 'Zhanaozen');
    await finger.press(x, y, LONG_MS);
    await expect.poll(async () => (await cardOn(tab))?.text ?? '', { timeout: 5000 }).toContain('Zhanaozen');
    expect(await hash(tab)).toBe('');
  }, 'a long press').toPass({ timeout: 60_000 });
  await tab.close();
});

test('a sheet is closed by its button, by Escape, and by a tap beside it that does what it is for', async ({
  reader,
  pageUrl,
}) => {
  const { tab, finger } = await openPhone(reader, pageUrl('touch.html'));
  const open = async (): Promise<void> => {
    await tapOn(tab, finger, 'Almaty');
    await expectCard(tab, 'Almaty');
    await settled(tab);
  };
  await open();
  // The map comes last, and a sheet at the lower edge grows by it: its buttons move.
  await expect.poll(() => hasMap(tab), 'a map').toBe(true);
  await settled(tab);
  const at = await tab.evaluate(() => {
    const root = [...document.documentElement.children].find((child) => child.shadowRoot)?.shadowRoot;
    const box = root?.querySelector('.close')?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  });
  if (!at) throw new Error('no close button');
  await finger.tap(at.x, at.y);
  await expectNoCard(tab);
  await open();
  await tab.keyboard.press('Escape' as never);
  await expectNoCard(tab);
  await open();
  await tapOn(tab, finger, 'Away from here');
  await expectNoCard(tab);
  await expect.poll(() => hash(tab)).toBe('#away-there');
  await tab.close();
});

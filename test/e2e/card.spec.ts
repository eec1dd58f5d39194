import { expect, test } from './fixtures.ts';
import { expectMarked, expectNoCard, expectNotMarked } from './marks.ts';
import { clickLabelled, expectText } from './own-pages.ts';
import { cardText, clickInCard, expectCard } from './page-side.ts';
import type { Tab } from './reader.ts';

/** A card must have been seen for a moment before its buttons act. */
const seen = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 500));

async function openAlmaty(tab: Tab): Promise<void> {
  await expectCard(tab, 'Almaty', /Almaty/, '#first');
  await seen();
}

test('a related name opens its card in the card, and back and forward go through them', async ({
  reader,
  pageUrl,
}) => {
  const tab = await reader.open(pageUrl('news.html'));
  await openAlmaty(tab);
  await clickInCard(tab, 'Kazakhstan');
  await expect.poll(() => cardText(tab)).toMatch(/Country\s+Kazakhstan/);
  await clickInCard(tab, '← Back');
  await expect.poll(() => cardText(tab)).toMatch(/City\s+Kazakhstan/);
  await clickInCard(tab, 'Forward');
  await expect.poll(() => cardText(tab)).toMatch(/Country\s+Kazakhstan/);
  await tab.close();
});

/** Whether a part of the open card is where the card is not scrolled away from. */
const isInSight = (tab: Tab, part: string): Promise<boolean> =>
  tab.evaluate((selector) => {
    const roots = [...document.documentElement.children].flatMap((child) => child.shadowRoot ?? []);
    const [frame] = roots.flatMap((root) => root.querySelector('.card-frame:popover-open') ?? []);
    const [outer, inner] = [frame, frame?.querySelector(selector)].map((of) => of?.getBoundingClientRect());
    return !!outer && !!inner && inner.height > 0 && inner.top >= outer.top && inner.bottom <= outer.bottom;
  }, part);

test('Escape closes an open menu first, then the card', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('news.html'));
  await openAlmaty(tab);
  const isMenuOpen = () =>
    tab.evaluate(() =>
      [...document.querySelectorAll('html > div')].some((host) =>
        host.shadowRoot?.querySelector('.card-frame:popover-open:not([data-soon]) .menu[open]'),
      ),
    );
  await clickInCard(tab, '⋯');
  await expect.poll(isMenuOpen).toBe(true);
  await tab.keyboard.press('Escape' as never);
  await expect.poll(isMenuOpen).toBe(false);
  expect(await cardText(tab)).toContain('Almaty');
  await tab.keyboard.press('Escape' as never);
  await expectNoCard(tab);
  await tab.close();
});

test('a name refused on this page is unmarked once the card is closed, and undo in the card takes that back', async ({
  reader,
  pageUrl,
}) => {
  const tab = await reader.open(pageUrl('news.html'));
  await openAlmaty(tab);
  await clickInCard(tab, 'Why is this marked?');
  await clickInCard(tab, 'Not on this page');
  await expect.poll(() => cardText(tab)).toContain('Almaty is not marked on this page any more.');
  await expect.poll(() => isInSight(tab, '.unmarked'), 'what was clicked is far below').toBe(true);
  const url = pageUrl('news.html');
  const refusal = { entity: 'almaty', name: 'Almaty', scope: 'page', where: url };
  await expect.poll(() => reader.stored()).toMatchObject({ settings: { refusals: [refusal] } });
  await clickInCard(tab, 'Undo');
  await expect.poll(() => reader.stored()).toMatchObject({ settings: { refusals: [] } });
  await expect.poll(() => cardText(tab)).not.toContain('any more');
  await clickInCard(tab, 'Not on this page');
  await expect.poll(() => reader.stored()).toMatchObject({ settings: { refusals: [refusal] } });
  await tab.keyboard.press('Escape' as never);
  await expectNoCard(tab);
  await expectNotMarked(tab, 'Almaty', '#first');
  await expectMarked(tab, 'Zhanaozen');
  const options = await reader.open(reader.extensionUrl('options.html'));
  await expectText(options, /Almaty\s+not on the page 127\.0\.0\.1/);
  await clickLabelled(options, 'Mark again');
  await tab.focusTab();
  await expectMarked(tab, 'Almaty', '#first');
  await options.close();
  await tab.close();
});

test('buttons that do more than show a card are off where something lies over the card', async ({
  reader,
  pageUrl,
}) => {
  test.skip(reader.name === 'firefox', 'Firefox does not tell what lies over an element');
  const tab = await reader.open(pageUrl('news.html'));
  await openAlmaty(tab);
  await clickInCard(tab, 'Why is this marked?');
  await tab.evaluate(() => {
    const cover = Object.assign(document.createElement('div'), { popover: 'manual' });
    cover.style.cssText =
      'position:fixed;inset:0;width:100vw;height:100vh;background:#fff;pointer-events:none';
    document.body.append(cover);
    cover.showPopover();
  });
  await seen();
  await clickInCard(tab, 'Not on this page');
  await expect.poll(() => cardText(tab)).toContain('The page may lie over this card');
  const stored = (await reader.stored()) as { settings?: { refusals?: unknown[] } };
  expect(stored.settings?.refusals ?? []).toEqual([]);
  await tab.close();
});

test('a headline without an address opens the stored article at its sentence', async ({
  reader,
  pageUrl,
}) => {
  const tab = await reader.open(pageUrl('news.html'));
  await openAlmaty(tab);
  await clickInCard(tab, 'EU calls for peaceful settlement');
  const shown = await reader.tabAt('library.html');
  await expect
    .poll(() => shown.evaluate(() => document.querySelector('mark')?.textContent ?? ''))
    .toMatch(/^Two days later, the protests engulfed Almaty/);
  await shown.close();
  await tab.close();
});

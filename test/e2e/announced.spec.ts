import { expect, test } from './fixtures.ts';
import { cardOn, expectCard, expectMarked, expectNoCard, middleOf, pointAt } from './marks.ts';
import { expectText, openPopup } from './own-pages.ts';
import { expectCard as restUntilCard } from './page-side.ts';
import type { Tab } from './reader.ts';
import { fingerOn } from './touch.ts';

/** Has everything written down that a screen reader would be told by our region, from now on. */
function listen(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const host of document.documentElement.children)
      for (const region of host.shadowRoot?.querySelectorAll('[role="status"]') ?? [])
        new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, {
          childList: true,
          characterData: true,
          subtree: true,
        });
  });
}

const said = (tab: Tab): Promise<readonly string[]> =>
  tab.evaluate(() => (window as unknown as { said: string[] }).said);

const nameOnCard = (tab: Tab): Promise<string | null> =>
  tab.evaluate(() => {
    const roots = [...document.documentElement.children].flatMap((child) => child.shadowRoot ?? []);
    const names = roots.flatMap(
      (root) => root.querySelector('.card-frame:popover-open:not([data-soon]) h2') ?? [],
    );
    return names[0]?.textContent ?? null;
  });

/** Brings the code of cards, and so the region. */
async function openOnce(tab: Tab): Promise<void> {
  await expectMarked(tab, 'Almaty');
  await restUntilCard(tab, 'Almaty', /Almaty/, '#first');
  await tab.keyboard.press('Escape' as never);
  await tab.mouse.move(5, 5); // where no other card can open under it
  await expectNoCard(tab);
  await listen(tab);
}

test('a card opened by the pointer or a finger is told once, politely, and leaves the focus alone', async ({
  reader,
  pageUrl,
}) => {
  const tab = await reader.open(pageUrl('news.html'));
  await openOnce(tab);
  await tab.evaluate(() => document.querySelector('input')?.focus({ preventScroll: true }));
  await pointAt(tab, 'Zhanaozen', '#first');
  await expectCard(tab, 'Zhanaozen');
  await expect.poll(() => said(tab)).toEqual(['Zhanaozen, City: card opened']);
  expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('input');
  const finger = await fingerOn(reader, tab);
  const { x, y } = await middleOf(tab, 'Almaty', '#first');
  await finger.tap(x, y);
  await expectCard(tab, 'Almaty');
  await expect.poll(async () => (await said(tab)).at(-1)).toBe('Almaty, City: card opened');
  expect((await said(tab)).length).toBe(2);
  await tab.close();
});

test('the popup’s list opens a card that has the focus and tells itself as a dialog; Escape gives the focus back', async ({
  reader,
  pageUrl,
}) => {
  const tab = await reader.open(pageUrl('news.html'));
  await openOnce(tab);
  await tab.evaluate(() => document.querySelector('input')?.focus({ preventScroll: true }));
  const popup = await openPopup(reader, pageUrl('news.html'));
  await expectText(popup, /Almaty/);
  await popup.click('[aria-label="Card of European Union"]');
  await expect(() => tab.focusTab()).toPass({ timeout: 5000 }); // the popup is about to close itself
  await expect.poll(() => nameOnCard(tab)).toBe('European Union'); // other cards name it as well
  const focused = () =>
    tab.evaluate(() => {
      const inner = document.activeElement?.shadowRoot?.activeElement;
      const dialog = inner?.closest('[role="dialog"]');
      return [
        dialog?.getAttribute('aria-label'),
        dialog?.hasAttribute('aria-modal'),
        inner?.hasAttribute('aria-labelledby'),
      ];
    });
  await expect.poll(focused).toEqual(['European Union', false, false]);
  expect(await said(tab), 'a dialog with the focus needs no other word').toEqual([]);
  await tab.keyboard.press('Escape' as never);
  await expectNoCard(tab);
  await expect.poll(() => tab.evaluate(() => document.activeElement?.localName)).toBe('input');
  expect(await cardOn(tab)).toBeNull();
  await tab.close();
});

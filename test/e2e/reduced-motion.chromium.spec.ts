import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectCard, expectMarked, middleOf } from './marks.ts';
import type { Tab } from './reader.ts';
import { fingerOn } from './touch.ts';

/** What moves in the page and in the card: animations that run, and elements that would move at a change. */
function moving(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const roots = [...document.documentElement.children].flatMap((child) => child.shadowRoot ?? []);
    const elements = [document, ...roots].flatMap((root) => [...root.querySelectorAll('*')]);
    const lasts = (times: string): boolean => times.split(',').some((time) => Number.parseFloat(time) > 0);
    return elements.flatMap((element) => {
      const style = getComputedStyle(element);
      const moves =
        lasts(style.transitionDuration) ||
        (style.animationName !== 'none' && lasts(style.animationDuration)) ||
        style.scrollBehavior === 'smooth';
      return moves ? [`${element.localName}.${element.className}`] : [];
    });
  });
}

for (const [motion, reducedMotion] of [
  ['reduced', 'reduce'],
  ['as it is', 'no-preference'],
] as const)
  test(`with motion ${motion}, a sheet ${motion === 'reduced' ? 'is there at once' : 'comes up from its edge'}`, async ({
    chromium,
    pageUrl,
  }) => {
    const tab = await chromium.open(pageUrl('touch.html'));
    await (tab as unknown as Page).emulateMedia({ reducedMotion });
    const finger = await fingerOn(chromium, tab);
    await expectMarked(tab, 'Almaty');
    const { x, y } = await middleOf(tab, 'Almaty');
    await finger.tap(x, y);
    await expectCard(tab, 'Almaty');
    if (motion === 'reduced') expect(await moving(tab)).toEqual([]);
    else expect(await moving(tab)).not.toEqual([]);
    await tab.close();
  });

for (const page of ['options.html', 'popup.html', 'library.html', 'sidepanel.html', 'welcome.html'])
  test(`with motion reduced, nothing moves in ${page}`, async ({ chromium }) => {
    const tab = await chromium.open(chromium.extensionUrl(page));
    await (tab as unknown as Page).emulateMedia({ reducedMotion: 'reduce' });
    await expect.poll(() => tab.evaluate(() => document.body.innerText.length)).toBeGreaterThan(0);
    expect(await moving(tab)).toEqual([]);
    await tab.close();
  });

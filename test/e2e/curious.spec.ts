import { expect, test } from './fixtures.ts';
import { expectMarked, isMarked } from './marks.ts';
import { clickLabelled, expectText, openPopup } from './own-pages.ts';
import type { Tab } from './reader.ts';

/** What test/pages/curious.js gives the page: all that it can see around a word. */
declare const observe: (word: string) => Promise<unknown>;

const observed = (tab: Tab, word: string): Promise<unknown> => tab.evaluate((shown) => observe(shown), word);

test('a page cannot tell a name of the library from a word that is none', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('curious.html'));
  await observed(tab, 'Ulmaty'); // the first time things settle
  const none = await observed(tab, 'Olmaty');
  const name = await observed(tab, 'Almaty');
  await expectMarked(tab, 'Almaty', '#bait');
  expect(name).toEqual(none);
  expect(await observed(tab, 'Elmaty')).toEqual(none);
  await tab.close();
});

test('a page cannot tell two libraries apart', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('curious.html'));
  await observed(tab, 'Coimbra');
  const without = await observed(tab, 'Coimbra');
  expect(await isMarked(tab, 'Coimbra', '#bait')).toBe(false);
  await tab.close();

  const storm = await reader.open(pageUrl('storm.html'));
  const popup = await openPopup(reader, pageUrl('storm.html'));
  await clickLabelled(popup, 'Add this article');
  await expectText(popup, /Added: Storm/);
  const later = await reader.open(pageUrl('curious.html'));
  await observed(later, 'Coimbra');
  const withIt = await observed(later, 'Coimbra');
  await expectMarked(later, 'Coimbra', '#bait');
  expect(withIt).toEqual(without);
  await popup.focusTab();
  await clickLabelled(popup, 'Undo');
  await expectText(popup, /Taken out again/);
  for (const one of [later, popup, storm]) await one.close();
});

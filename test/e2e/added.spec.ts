import { addPage, deleteAdded, lengthen, listedArticles } from './adding.ts';
import { expect, test } from './fixtures.ts';
import { isMarked } from './marks.ts';
import { clickLabelled, expectText, openPopup, textOf } from './own-pages.ts';
import { cardText, clickInCard, expectCard } from './page-side.ts';

test.beforeEach(async ({ reader }) => {
  await deleteAdded(reader);
});
test.afterAll(async ({ launched }) => {
  await deleteAdded(launched);
});

test('an added article is marked at once in a tab that was open, and its card proves what it says', async ({
  reader,
  pageUrl,
}, info) => {
  const other = await reader.open(pageUrl('storm-later.html'));
  const { tab, popup } = await addPage(reader, pageUrl('storm.html'));
  await expectText(popup, /Added: Storm cuts railway between Coimbra and Porto \(\d+ names\)/);
  await popup.screenshot({ path: info.outputPath('added.png') as `${string}.png` });
  await other.focusTab();
  await expect.poll(() => isMarked(other, 'Coimbra', '#trains')).toBe(true);
  await expectCard(
    other,
    'Coimbra',
    /declared a state of emergency in Coimbra[\s\S]*Example News/,
    '#trains',
  );
  await other.screenshot({ path: info.outputPath('card.png') as `${string}.png` });
  for (const one of [popup, tab, other]) await one.close();
});

test('what was added is taken out again with Undo', async ({ reader, pageUrl }) => {
  const other = await reader.open(pageUrl('storm-later.html'));
  const { tab, popup } = await addPage(reader, pageUrl('storm.html'));
  await expectText(popup, /Added: Storm/);
  await clickLabelled(popup, 'Undo');
  await expectText(popup, /Taken out again: Storm/);
  await other.focusTab();
  await expect.poll(() => isMarked(other, 'Coimbra', '#trains')).toBe(false);
  for (const one of [popup, tab, other]) await one.close();
});

test('the same article twice is told in one sentence', async ({ reader, pageUrl }) => {
  const { tab, popup } = await addPage(reader, pageUrl('storm.html'));
  await expectText(popup, /Added: Storm/);
  const again = await addPage(reader, `${pageUrl('storm.html')}?utm_source=letter`);
  await expectText(again.popup, /This article is in your library already\./);
  for (const one of [popup, tab, again.popup, again.tab]) await one.close();
});

test('a page without an article is told in one sentence', async ({ reader, pageUrl }) => {
  const { tab, popup } = await addPage(reader, pageUrl('empty.html'));
  await expectText(popup, /No article was found on this page\./);
  for (const one of [popup, tab]) await one.close();
});

test('reading can be cancelled: nothing is added, and the article can be added later', async ({
  reader,
  pageUrl,
}, info) => {
  const url = pageUrl('storm.html');
  const tab = await reader.open(url);
  await lengthen(tab, 600);
  const popup = await openPopup(reader, url);
  await clickLabelled(popup, 'Add this article');
  await expectText(popup, /Reading the article…/);
  await popup.screenshot({ path: info.outputPath('reading.png') as `${string}.png` });
  const later = await openPopup(reader, url);
  await expectText(later, /Reading the article…/);
  await clickLabelled(later, 'Cancel');
  for (const one of [popup, later]) await expectText(one, /Cancelled: nothing was added\./);
  expect(await listedArticles(reader)).not.toContain('Storm');
  await later.close();
  await tab.close();
  await popup.close();
  const again = await addPage(reader, url);
  await expectText(again.popup, /Added: Storm/);
  for (const one of [again.popup, again.tab]) await one.close();
});

test('the options list what was added; deleting it can be undone', async ({ reader, pageUrl }, info) => {
  const other = await reader.open(pageUrl('storm-later.html'));
  const { tab, popup } = await addPage(reader, pageUrl('storm.html'));
  await expectText(popup, /Added: Storm/);
  const options = await reader.open(reader.extensionUrl('options.html'));
  await expectText(
    options,
    /Your articles[\s\S]*Storm cuts railway[\s\S]*Example News · 21 October 2023 · \d+ names/,
  );
  await options.screenshot({ path: info.outputPath('options.png') as `${string}.png` });
  await clickLabelled(options, 'Delete');
  await expectText(options, /Deleted: Storm cuts railway/);
  await other.focusTab();
  await expect.poll(() => isMarked(other, 'Coimbra', '#trains')).toBe(false);
  await options.focusTab();
  await clickLabelled(options, 'Undo');
  await expect.poll(() => textOf(options)).not.toMatch(/Deleted: Storm/);
  await expectText(options, /Storm cuts railway[\s\S]*Example News/);
  await other.focusTab();
  await expect.poll(() => isMarked(other, 'Coimbra', '#trains')).toBe(true);
  for (const one of [options, popup, tab, other]) await one.close();
});

test('an article that is deleted while its cards are open leaves nothing but the name in them', async ({
  reader,
  pageUrl,
}, info) => {
  const other = await reader.open(pageUrl('storm-later.html'));
  const { tab, popup } = await addPage(reader, pageUrl('storm.html'));
  await expectText(popup, /Added: Storm/);
  await other.focusTab();
  await expect.poll(() => isMarked(other, 'Coimbra', '#trains')).toBe(true);
  await expectCard(other, 'Coimbra', /state of emergency/, '#trains');
  await clickInCard(other, '⋯');
  await clickInCard(other, 'Keep open');
  await expectCard(other, 'National Railway', /Word for word/, '#trains');
  const options = await reader.open(reader.extensionUrl('options.html'));
  await clickLabelled(options, 'Delete');
  await expectText(options, /Deleted: Storm cuts railway/);
  await other.focusTab();
  const cards = (which: '[data-pinned]' | ':not([data-pinned])'): Promise<readonly string[]> =>
    other.evaluate((selector) => {
      const roots = [...document.documentElement.children].flatMap((child) => child.shadowRoot ?? []);
      const frames = roots.flatMap((root) => [
        ...root.querySelectorAll<HTMLElement>(`.card-frame:popover-open:not([data-soon])${selector}`),
      ]);
      return frames.map((frame) => frame.innerText.replace(/\s+/g, ' '));
    }, which);
  const kept = (): Promise<readonly string[]> => cards('[data-pinned]');
  await expect.poll(kept).toEqual([expect.stringMatching(/not in the library any more.*Coimbra$/)]);
  await other.screenshot({ path: info.outputPath('deleted.png') as `${string}.png` });
  await other.mouse.move(5, 5, { steps: 3 });
  await expect.poll(() => isMarked(other, 'Coimbra', '#trains')).toBe(false);
  expect(await cards(':not([data-pinned])')).toEqual([]);
  await options.focusTab();
  await clickLabelled(options, 'Undo');
  await other.focusTab();
  await expect.poll(kept).toEqual([expect.stringMatching(/state of emergency/)]);
  for (const one of [options, popup, tab, other]) await one.close();
});

test('a card that is open on a name whose article is deleted says so, and closes with the marks', async ({
  reader,
  pageUrl,
}, info) => {
  const other = await reader.open(pageUrl('storm-later.html'));
  const { tab, popup } = await addPage(reader, pageUrl('storm.html'));
  await expectText(popup, /Added: Storm/);
  await other.focusTab();
  await expectCard(other, 'Coimbra', /state of emergency/, '#trains');
  const options = await reader.open(reader.extensionUrl('options.html'));
  await clickLabelled(options, 'Delete');
  await expectText(options, /Deleted: Storm cuts railway/);
  await other.focusTab();
  await expect.poll(() => cardText(other)).not.toMatch(/emergency/);
  const said = await cardText(other);
  // A browser may tell the page that the pointer has left with the tab: then the card is closed.
  expect(said ?? 'not in the library any more').toContain('not in the library any more');
  await other.screenshot({ path: info.outputPath('deleted-open.png') as `${string}.png` });
  await other.keyboard.press('Escape' as never);
  await expect.poll(() => isMarked(other, 'Coimbra', '#trains')).toBe(false);
  for (const one of [options, popup, tab, other]) await one.close();
});

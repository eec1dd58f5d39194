import { expect, test } from './fixtures.ts';
import { cardOn, expectCard, expectMarked, expectNoCard, pointAt } from './marks.ts';
import type { Tab } from './reader.ts';

/** The three conditions of https://www.w3.org/TR/WCAG22/#content-on-hover-or-focus. */

/** Longer than a card needs to close by itself. */
const WHILE_MS = 1500;

/** The keys that the page hears of, from now on. */
async function listenForKeys(tab: Tab): Promise<() => Promise<string>> {
  await tab.evaluate(() => {
    for (const type of ['keydown', 'keyup'])
      addEventListener(type, (event) => {
        document.body.dataset.keys = `${document.body.dataset.keys ?? ''}${type} ${(event as KeyboardEvent).key} `;
      });
  });
  return () => tab.evaluate(() => document.body.dataset.keys ?? '');
}

async function openAlmaty(tab: Tab): Promise<void> {
  await expectMarked(tab, 'Almaty');
  await pointAt(tab, 'Almaty', '#first');
  await expectCard(tab, 'Almaty');
}

async function expectToStay(tab: Tab): Promise<void> {
  for (const until = Date.now() + WHILE_MS; Date.now() < until; ) expect(await cardOn(tab)).not.toBeNull();
}

test('dismissible: Escape closes the card with the pointer unmoved, and it stays closed', async ({
  reader,
  pageUrl,
}) => {
  const tab = await reader.open(pageUrl('news.html'));
  await tab.evaluate(() => document.querySelector('input')?.focus({ preventScroll: true }));
  const keys = await listenForKeys(tab);
  await openAlmaty(tab);
  const before = await tab.evaluate(() => [scrollX, scrollY, document.activeElement?.localName]);
  await tab.keyboard.press('Escape' as never);
  await expectNoCard(tab);
  expect(await keys(), 'the page hears nothing of an Escape that was for the card').toBe('');
  expect(await tab.evaluate(() => [scrollX, scrollY, document.activeElement?.localName])).toEqual(before);
  for (const until = Date.now() + WHILE_MS; Date.now() < until; ) expect(await cardOn(tab)).toBeNull();
  await tab.keyboard.press('Escape' as never);
  await expect.poll(keys, 'with no card open, Escape is the page’s').toContain('keydown Escape');
  await tab.close();
});

test('hoverable: the pointer goes from the mark into the card, and over all of it', async ({
  reader,
  pageUrl,
}) => {
  const tab = await reader.open(pageUrl('news.html'));
  await openAlmaty(tab);
  const card = await cardOn(tab);
  if (!card) throw new Error('no card');
  await tab.mouse.move(card.left + 40, card.top + 30, { steps: 10 });
  await tab.mouse.move(card.right - 20, card.bottom - 20, { steps: 20 });
  await expectToStay(tab);
  await tab.close();
});

test('persistent: the card stays while the pointer rests on its mark', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('news.html'));
  await openAlmaty(tab);
  await expectToStay(tab);
  await tab.close();
});

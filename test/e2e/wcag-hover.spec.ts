import { expect, test } from './fixtures.ts';
import { cardOn, expectCard, expectMarked, pointAt } from './marks.ts';
import type { Tab } from './reader.ts';

/** Of https://www.w3.org/TR/WCAG22/#content-on-hover-or-focus; that Escape dismisses is in hover.spec.ts. */

/** Longer than a card needs to close by itself. */
const WHILE_MS = 1500;

async function openAlmaty(tab: Tab): Promise<void> {
  await expectMarked(tab, 'Almaty');
  await pointAt(tab, 'Almaty', '#first');
  await expectCard(tab, 'Almaty');
}

async function expectToStay(tab: Tab): Promise<void> {
  for (const until = Date.now() + WHILE_MS; Date.now() < until; ) expect(await cardOn(tab)).not.toBeNull();
}

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

import { addPage, deleteAdded } from './adding.ts';
import { expect, test } from './fixtures.ts';
import { cardOn } from './marks.ts';
import { expectText } from './own-pages.ts';
import { expectCard } from './page-side.ts';

test.beforeEach(({ reader }) => deleteAdded(reader));
test.afterAll(({ launched }) => deleteAdded(launched));

/** Characters of a card that a reader can look through. */
const MOST_SHOWN = 6000;

test('500 facts on one name, and none but a place on another, make cards of the usual size', async ({
  reader,
  pageUrl,
}, info) => {
  test.slow(); // an article that is read for some seconds
  const { tab, popup } = await addPage(reader, pageUrl('long-winded.html'));
  await expectText(popup, /Added: Harbour Party looks back/);
  await popup.close();
  await tab.focusTab();
  const look = async (words: string, text: RegExp): Promise<void> => {
    await expectCard(tab, words, text, 'article');
    const card = await cardOn(tab);
    expect(card?.text.length).toBeLessThan(MOST_SHOWN);
    expect((card?.bottom ?? 0) - (card?.top ?? 0)).toBeLessThanOrEqual(480);
    const path = info.outputPath(`${words.replaceAll(' ', '-')}.png`) as `${string}.png`;
    await tab.screenshot({ path });
    await tab.keyboard.press('Escape' as never);
  };
  await look('Harbour Party', /All, with \d{3} more dates[\s\S]*All, with \d{3} more statements/);
  await look('Sintra', /Sintra[\s\S]*Where/); // nothing dated, nobody speaks
  await tab.close();
});

import { expect, test } from './fixtures.ts';
import { cardText, expectCard, placeOf, restOn } from './page-side.ts';

/** What each card must say: its dates, its places, its quotations. */
const CARDS: readonly (readonly [term: string, within: string, ...says: RegExp[]])[] = [
  ['Almaty', '#first', /4 January 2022/, /the protests engulfed Almaty/, /Kazakhstan/, /TASS/],
  [
    'EU',
    '#treaty',
    /European Union/,
    /5 January 2022/,
    /Brussels/,
    /an important partner for the European Union/,
  ],
  ['Nur-Sultan', '#capital', /4 January 2022/, /capital/i, /Kazakhstan/],
  ['Mangystau Region', '#first', /2 January 2022/, /crowds took to the streets/, /state of emergency/],
  ['Enhanced Partnership and Cooperation Agreement', '#treaty', /Agreement/, /we count on Kazakhstan/, /EU/],
];

for (const [term, within, ...says] of CARDS) {
  test(`resting on ${term} shows what the seed article knows`, async ({ reader, pageUrl }, info) => {
    const tab = await reader.open(pageUrl('news.html'));
    await expectCard(tab, term, says[0] ?? /./, within);
    const text = (await cardText(tab)) ?? '';
    for (const said of says) expect(text).toMatch(said);
    await tab.screenshot({ path: info.outputPath('card.png') as `${string}.png` });
    await tab.close();
  });
}

test('what only looks like a name opens no card', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('news.html'));
  await expectCard(tab, 'Almaty', /Almaty/, '#first');
  for (const [words, within] of [
    ['Nursultan', '#neighbours'],
    ['Brussels', '#sprouts'],
  ] as const) {
    await restOn(tab, words, within);
    await expect.poll(() => cardText(tab), { message: words }).toBeNull();
  }
  await tab.close();
});

test('the Almaty Region is not Almaty', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('news.html'));
  await expectCard(tab, 'Almaty Region', /^Almaty Region/m, '#neighbours');
  await tab.close();
});

test('a card closes with Escape and when the pointer leaves, and stays when the pointer goes into it', async ({
  reader,
  pageUrl,
}) => {
  const tab = await reader.open(pageUrl('news.html'));
  await expectCard(tab, 'Zhanaozen', /Zhanaozen/, '#first');
  await tab.keyboard.press('Escape' as never);
  await expect.poll(() => cardText(tab)).toBeNull();

  await expectCard(tab, 'Aktau', /Aktau/, '#first');
  const away = await placeOf(tab, 'Shops in', '#first');
  await tab.mouse.move(away.x, 5);
  await expect.poll(() => cardText(tab)).toBeNull();
  await tab.close();
});

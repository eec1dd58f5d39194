import { expect, test } from './fixtures.ts';
import { expectMarked, expectNotMarked, isMarked, marksOn, wordsOn } from './marks.ts';

test('the first mention of each term is marked, under the words to the pixel', async ({
  reader,
  pageUrl,
}) => {
  const tab = await reader.open(pageUrl('news.html'));
  for (const words of ['EU', 'Kazakhstan', 'Almaty', 'Mangystau Region', 'Nur-Sultan'])
    await expectMarked(tab, words);
  expect(await isMarked(tab, 'Nursultan')).toBe(false);
  expect(await isMarked(tab, 'Brussels', '#sprouts')).toBe(false);
  await tab.close();
});

test('what is not for reading is not marked', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('parts.html'));
  await expectMarked(tab, 'Almaty', '#plain');
  for (const { left, top } of await marksOn(tab)) {
    const inside = await tab.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.closest('#unread') !== null && y < innerHeight,
      { x: left, y: top },
    );
    expect(inside).toBe(false);
  }
  await tab.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
  await expectMarked(tab, 'Zhanaozen', '#closed');
  await tab.close();
});

test('marks stay with their text, wherever it is', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('parts.html'));
  const everywhere: [string, string][] = [
    ['Brussels', '#bar'],
    ['Almaty', '#plain'],
    ['Shymkent', '#scroller'],
    ['Aktau', '#dark'],
    ['Kyzylorda', '#columns'],
    ['Karaganda', '#columns'],
    ['Uralsk', '#turned'],
    ['Aktobe', '#rtl'],
    ['Kazakhstan', '#fixed'],
    ['Enhanced Partnership and Cooperation Agreement', '#wrapped'],
  ];
  for (const [words, inside] of everywhere) await expectMarked(tab, words, inside);
  expect((await wordsOn(tab, 'Enhanced Partnership and Cooperation Agreement')).length).toBeGreaterThan(2);

  await tab.evaluate(() => window.scrollTo(0, 10));
  for (const [words, inside] of everywhere) await expectMarked(tab, words, inside);
  await tab.evaluate(() => document.querySelector('#scroller')?.scrollTo(0, 1000));
  await expectMarked(tab, 'Atyrau', '#scroller');
  await tab.evaluate(() =>
    document.querySelector<HTMLElement>('#plain')?.style.setProperty('padding-top', '33px'),
  );
  for (const [words, inside] of everywhere.filter(([words]) => words !== 'Shymkent'))
    await expectMarked(tab, words, inside);
  await tab.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expectMarked(tab, 'Nur-Sultan', '#last');
  await tab.close();
});

test('what lies over a text lies over its mark', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('parts.html'));
  await expectMarked(tab, 'Almaty', '#plain');
  await tab.evaluate(() => document.querySelector<HTMLElement>('#bar')?.style.setProperty('z-index', 'auto'));
  await tab.evaluate(() => window.scrollTo(0, 60)); // under the bar that sticks
  await expectNotMarked(tab, 'Almaty', '#plain');
  await tab.evaluate(() => window.scrollTo(0, 0));
  await expectMarked(tab, 'Almaty', '#plain');
  await tab.close();
});

test('a mark is cut off where its text is', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('parts.html'));
  await expectMarked(tab, 'Shymkent', '#scroller');
  expect(await isMarked(tab, 'Atyrau', '#scroller')).toBe(false);
  await tab.close();
});

test('lines can be made out on dark and under faint text', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('parts.html'));
  await expectMarked(tab, 'Taraz', '#faint');
  const colours = (await marksOn(tab)).map(({ colour }) => colour);
  expect(colours).toContain('rgb(238, 238, 238)');
  expect(colours).toContain('rgb(0, 0, 0)');
  expect(colours).not.toContain('rgb(204, 204, 204)');
  await tab.close();
});

test('every mention is marked where the reader wants it, and the change acts at once', async ({
  reader,
  pageUrl,
}) => {
  const tab = await reader.open(pageUrl('parts.html'));
  await tab.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expectMarked(tab, 'Nur-Sultan', '#last');
  expect(await isMarked(tab, 'Almaty', '#last')).toBe(false);
  await reader.store({ settings: { marks: 'every' } });
  await expectMarked(tab, 'Almaty', '#last');
  await reader.store({ settings: { everywhere: false } });
  await expectNotMarked(tab, 'Nur-Sultan', '#last');
  expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(2);
  await tab.close();
});

test('new text is marked, gone text is not', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('parts.html'));
  await expectMarked(tab, 'Almaty', '#plain');
  await tab.evaluate(() => {
    history.pushState({}, '', '#next');
    document.body.replaceChildren();
    const article = document.createElement('article');
    article.append(
      'News from ',
      Object.assign(document.createElement('b'), { textContent: 'Aktau' }),
      ' today',
    );
    document.body.append(article);
  });
  await expectMarked(tab, 'Aktau', 'article');
  await expect.poll(async () => (await marksOn(tab)).length).toBe(1);
  await tab.evaluate(() => {
    const text = document.querySelector('b')?.firstChild;
    if (text) text.nodeValue = 'Taraz';
  });
  await expectMarked(tab, 'Taraz', 'article');
  await tab.evaluate(() => document.querySelector('b')?.remove());
  await expect.poll(async () => (await marksOn(tab)).length).toBe(0);
  await tab.close();
});

test('a text that is stretched without end keeps no other from its mark', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('parts.html'));
  await expectMarked(tab, 'Almaty', '#plain');
  await tab.evaluate(() => {
    document.body.replaceChildren();
    for (const [id, text] of [
      ['endless', 'Taraz'],
      ['usual', 'News from Aktau.'],
    ])
      document.body.append(Object.assign(document.createElement('p'), { id, textContent: text }));
    const endless = document.querySelector<HTMLElement>('#endless');
    if (endless) endless.style.transform = 'scale(calc(infinity))';
  });
  await expectMarked(tab, 'Aktau', '#usual');
  await tab.close();
});

import { expect, test } from './fixtures.ts';
import { cardOn, expectCard, expectMarked, marksOn, pointAt } from './marks.ts';
import { expectNoFreeze } from './worst-gap.ts';

test('a page sees one bare element, and nothing of it', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('hostile.html'));
  await expectMarked(tab, 'Almaty', '#inform');
  await expectMarked(tab, 'Shymkent', '#browser');
  const seen = await tab.evaluate(() => {
    const children = [...document.documentElement.children];
    const host = children[2];
    const box = host?.getBoundingClientRect();
    return {
      children: children.map(({ localName }) => localName),
      attributes: host?.attributes.length,
      inside: host?.childNodes.length,
      box: [box?.x, box?.y, box?.width, box?.height],
      highlights: CSS.highlights.size,
      animations: document.getAnimations().length,
      scroll: [document.documentElement.scrollHeight, innerHeight],
      events: (window as unknown as { seen: string[] }).seen,
      traces: document.body.outerHTML.includes('data-') || document.head.querySelectorAll('style').length > 1,
    };
  });
  expect(seen).toEqual({
    children: ['head', 'body', 'div'],
    attributes: 0,
    inside: 0,
    box: [0, 0, 0, 0],
    highlights: 0,
    animations: 0,
    scroll: [720, 720],
    events: [],
    traces: false,
  });
  await tab.close();
});

test('the page’s own rules do not reach marks and card', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('hostile.html'));
  await expectMarked(tab, 'Almaty', '#inform');
  await pointAt(tab, 'Almaty', '#inform');
  await expectCard(tab, 'Almaty');
  const card = await cardOn(tab);
  expect((card?.right ?? 0) - (card?.left ?? 0)).toBeGreaterThan(200);
  expect(await tab.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  await tab.close();
});

test.describe('documents without a text for readers', () => {
  for (const page of ['drawing.svg', 'feed.xml']) {
    test(`${page} is left alone`, async ({ reader, pageUrl }) => {
      const tab = await reader.open(pageUrl(page));
      const before = await tab.evaluate(() => document.documentElement.children.length);
      await tab.evaluate(() => new Promise((later) => setTimeout(later, 300)));
      expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(before);
      await tab.close();
    });
  }
});

test('XHTML is read', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('article.xhtml'));
  await expectMarked(tab, 'Almaty', '#x');
  await tab.close();
});

test('a page without a body, then with a new document', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('parts.html'));
  await expectMarked(tab, 'Almaty', '#plain');
  await tab.evaluate(() => document.body.remove());
  await expect.poll(async () => (await marksOn(tab)).length).toBe(0);
  await tab.evaluate(() => {
    document.open();
    document.write('<p id="new">Now about Almaty</p>');
    document.close();
  });
  await expectMarked(tab, 'Almaty', '#new');
  await pointAt(tab, 'Almaty', '#new');
  await expectCard(tab, 'Almaty');
  await tab.close();
});

test('a text node of ten megabytes freezes nothing', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('parts.html'));
  await expectMarked(tab, 'Almaty', '#plain');
  await expectNoFreeze(tab, () => {
    document.querySelector('#endless')?.remove();
    const text = 'Some words about nothing much. '.repeat(330_000);
    const paragraph = Object.assign(document.createElement('p'), {
      id: 'endless',
      textContent: `${text}In Taraz.`,
    });
    paragraph.hidden = true; // laid out, ten megabytes would keep the browser itself busy for seconds
    document.body.prepend(paragraph);
    return worstGap();
  });
  await expectMarked(tab, 'Almaty', '#plain');
  await tab.close();
});

test('a page that rewrites itself for ever is marked all the same', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('parts.html'));
  await expectMarked(tab, 'Almaty', '#plain');
  await tab.evaluate(async () => {
    const clock = Object.assign(document.createElement('section'), { id: 'clock' });
    document.body.prepend(clock);
    for (let round = 0; round < 60; round++) {
      clock.replaceChildren(
        ...Array.from({ length: 50 }, (_, at) =>
          Object.assign(document.createElement('p'), { textContent: `Round ${round}.${at} in Taraz` }),
        ),
      );
      await new Promise((next) => setTimeout(next));
    }
  });
  await expectMarked(tab, 'Taraz', '#clock');
  await tab.evaluate(() => document.querySelector('#clock')?.remove());
  await expectMarked(tab, 'Almaty', '#plain');
  await tab.close();
});

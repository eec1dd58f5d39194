import { expect, test } from './fixtures.ts';
import { cardOn, expectCard, expectMarked, expectNoCard, middleOf, pointAt, wordsOn } from './marks.ts';

test('a card opens where the pointer rests, and goes when it leaves', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('news.html'));
  await expectMarked(tab, 'Almaty');
  await pointAt(tab, 'Almaty', '#first');
  await expectCard(tab, 'Almaty');
  const card = await cardOn(tab);
  const [line] = await wordsOn(tab, 'Almaty', '#first');
  if (!card || !line) throw new Error('no card');
  expect(card.top >= line.bottom || card.bottom <= line.top).toBe(true);
  expect(card.left).toBeGreaterThanOrEqual(0);
  expect(card.right).toBeLessThanOrEqual(1000);
  expect(card.bottom).toBeLessThanOrEqual(720);
  expect(card.theme).toBe('light');
  const headLine = await tab.evaluate(() => {
    const roots = [...document.documentElement.children].flatMap((child) => child.shadowRoot ?? []);
    const head = roots.map((root) => root.querySelector('.card header')).find((found) => found);
    return head ? getComputedStyle(head).borderBlockEndStyle : 'no head';
  });
  expect(headLine).toBe('none'); // a mark's line is not for what is in the card
  await tab.mouse.move(990, 700, { steps: 3 });
  await expectNoCard(tab);
  await tab.close();
});

test('a mention without a mark opens its card as well', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('news.html'));
  await expectMarked(tab, 'Almaty');
  await pointAt(tab, 'EU', '#treaty');
  await expectCard(tab, 'European Union');
  await tab.close();
});

test('a mention without a mark opens its card wherever its text is drawn', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('news.html'));
  await expectMarked(tab, 'Almaty');
  await tab.evaluate(() => {
    const below = (id: string, text = 'News from Almaty.'): HTMLElement => {
      const block = Object.assign(document.createElement('p'), { id, textContent: text });
      block.style.cssText = 'position: relative; margin: 40px 0';
      document.querySelector('#treaty')?.after(block);
      return block;
    };
    document.querySelector('#capital')?.remove();
    below('fresh', 'News from Kyzylorda.');
    const link = Object.assign(document.createElement('a'), { href: '#linked' });
    link.style.cssText = 'position: absolute; inset: 0';
    below('linked').append(link);
    below('outside').style.height = '0';
    const host = below('shadow');
    const root = host.attachShadow({ mode: 'open' });
    const inner = document.createElement('div').attachShadow({ mode: 'open' });
    inner.innerHTML = '<p>News from Almaty.</p>';
    root.append('In two roots: ', inner.host);
    document.querySelector('#treaty')?.scrollIntoView({ block: 'start' });
  });
  await expectMarked(tab, 'Kyzylorda', '#fresh'); // the first of it is gone
  for (const inside of ['#linked', '#outside', '#shadow']) {
    const box = await tab.evaluate((of) => {
      const shadow = document.querySelector(of)?.shadowRoot;
      const block =
        shadow?.querySelector('div')?.shadowRoot?.querySelector('p') ?? document.querySelector(of);
      const text = block?.firstChild;
      const range = document.createRange();
      if (!text) throw new Error('no text');
      range.setStart(text, 'News from '.length);
      range.setEnd(text, 'News from Almaty'.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, inside);
    await tab.mouse.move(2, 2);
    await expectNoCard(tab);
    await tab.mouse.move(box.x - 1, box.y);
    await tab.mouse.move(box.x, box.y);
    await expectCard(tab, 'Almaty');
    await tab.keyboard.press('Escape' as never);
  }
  await tab.close();
});

test('the pointer can go into the card and stay there', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('news.html'));
  await expectMarked(tab, 'Almaty');
  await pointAt(tab, 'Almaty', '#first');
  await expectCard(tab, 'Almaty');
  const card = await cardOn(tab);
  if (!card) throw new Error('no card');
  await tab.mouse.move(card.left + 60, card.top + 40, { steps: 8 });
  await tab.mouse.move(card.right - 20, card.top + 60, { steps: 8 });
  await expectNoCardFor(400, async () => (await cardOn(tab)) === null);
  await tab.keyboard.press('Escape' as never);
  await expectNoCard(tab);
  await tab.close();
});

/** Looks again and again for as long as a card would need to close by itself. */
async function expectNoCardFor(ms: number, isClosed: () => Promise<boolean>): Promise<void> {
  for (const until = Date.now() + ms; Date.now() < until; ) expect(await isClosed()).toBe(false);
}

test('nothing opens because the page scrolled under the pointer', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('news.html'));
  await expectMarked(tab, 'Almaty');
  const { x, y } = await middleOf(tab, 'Almaty', '#first');
  await tab.evaluate(() => {
    addEventListener('mousemove', ({ clientY }) => document.body.setAttribute('data-y', String(clientY)));
  });
  await tab.mouse.move(x, y + 100, { steps: 3 });
  // The move must have come before the page moves; the driver does not wait for it in Firefox.
  const arrived = () => tab.evaluate(() => Number(document.body.dataset.y));
  await expect.poll(async () => Math.abs((await arrived()) - (y + 100))).toBeLessThan(2);
  await tab.evaluate(() => window.scrollBy(0, -0.5));
  await tab.evaluate((by) => window.scrollTo(0, by), 0);
  await tab.evaluate(() => {
    document.body.style.paddingTop = '100px';
  });
  for (const until = Date.now() + 800; Date.now() < until; ) expect(await cardOn(tab)).toBeNull();
  await tab.close();
});

test('a card beside dark text is dark', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('parts.html'));
  await expectMarked(tab, 'Aktau', '#dark');
  await pointAt(tab, 'Aktau', '#dark');
  await expectCard(tab, 'Aktau');
  expect((await cardOn(tab))?.theme).toBe('dark');
  await tab.close();
});

test('made-up pointer events open nothing', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('news.html'));
  await expectMarked(tab, 'Almaty');
  const at = await middleOf(tab, 'Almaty', '#first');
  await tab.evaluate(({ x, y }) => {
    const move = { clientX: x, clientY: y, screenX: x, screenY: y, bubbles: true, pointerType: 'mouse' };
    document.elementFromPoint(x, y)?.dispatchEvent(new PointerEvent('pointermove', move));
  }, at);
  for (const until = Date.now() + 800; Date.now() < until; ) expect(await cardOn(tab)).toBeNull();
  await tab.close();
});

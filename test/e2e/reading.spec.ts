import { expect, test } from './fixtures.ts';
import { expectMarked, marksOn } from './marks.ts';
import type { Tab } from './reader.ts';
import { expectNoFreeze } from './worst-gap.ts';

/** Whether a mark lies under the first line of the text in the open shadow root behind a selector. */
async function isMarkedInShadow(tab: Tab, selector: string): Promise<boolean> {
  const line = await tab.evaluate((of) => {
    const text = document.querySelector(of)?.shadowRoot?.querySelector('b')?.firstChild;
    if (!text) return null;
    const range = document.createRange();
    range.selectNodeContents(text);
    const { left, right, bottom } = range.getBoundingClientRect();
    return { left, right, bottom };
  }, selector);
  const marks = await marksOn(tab);
  return marks.some(
    ({ left, right, bottom }) =>
      line !== null &&
      Math.abs(left - line.left) < 2 &&
      Math.abs(right - line.right) < 2 &&
      Math.abs(bottom - line.bottom) < 4,
  );
}

/** Puts `In <b>…</b>` into a new open shadow root of the element behind a selector. */
const attach = (tab: Tab, selector: string, name: string): Promise<void> =>
  tab.evaluate(
    ({ of, text }) => {
      const root = document.querySelector(of)?.attachShadow({ mode: 'open' });
      const paragraph = document.createElement('p');
      paragraph.append('In ', Object.assign(document.createElement('b'), { textContent: text }), ' today');
      root?.append(paragraph);
    },
    { of: selector, text: name },
  );

const prepend = (tab: Tab, name: string): Promise<void> =>
  tab.evaluate((tag) => document.body.prepend(document.createElement(tag)), name);

test('text in open shadow roots is marked, and what changes in them', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('parts.html'));
  await expectMarked(tab, 'Almaty', '#plain');
  await tab.evaluate(() => {
    const part = document.createElement('my-part');
    const paragraph = document.createElement('p');
    paragraph.append('In ', Object.assign(document.createElement('b'), { textContent: 'Taraz' }), ' today');
    part.attachShadow({ mode: 'open' }).append(paragraph);
    document.body.prepend(part);
  });
  await expect.poll(() => isMarkedInShadow(tab, 'my-part')).toBe(true);
  await tab.evaluate(() => {
    const name = document.querySelector('my-part')?.shadowRoot?.querySelector('b')?.firstChild;
    if (name) name.nodeValue = 'Semey';
  });
  await expect.poll(() => isMarkedInShadow(tab, 'my-part')).toBe(false);
  await tab.close();
});

test('a shadow root that comes later is read when the page changes', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('parts.html'));
  await prepend(tab, 'my-late');
  await expectMarked(tab, 'Almaty', '#plain');
  await attach(tab, 'my-late', 'Taraz');
  await tab.evaluate(() => document.body.classList.add('ready'));
  await expect.poll(() => isMarkedInShadow(tab, 'my-late')).toBe(true);
  await tab.close();
});

test('what a page hides is read when it shows it', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('parts.html'));
  await tab.evaluate(() => {
    const part = Object.assign(document.createElement('section'), { id: 'later', hidden: true });
    part.append(Object.assign(document.createElement('p'), { textContent: 'News from Semey and Taraz' }));
    document.body.prepend(part);
  });
  await expectMarked(tab, 'Almaty', '#plain');
  await tab.evaluate(() => document.querySelector('#later')?.removeAttribute('hidden'));
  await expectMarked(tab, 'Taraz', '#later');
  await tab.close();
});

test('a million nodes freeze nothing, and the page is marked', async ({ reader, pageUrl }) => {
  test.setTimeout(120_000);
  const tab = await reader.open(pageUrl('parts.html'));
  await expectMarked(tab, 'Almaty', '#plain');
  await expectNoFreeze(tab, () => {
    document.querySelector('#million')?.remove();
    const part = Object.assign(document.createElement('div'), { id: 'million' });
    part.hidden = true; // laid out, they would keep the browser itself busy for long
    for (let at = 0; at < 500_000; at++) part.appendChild(document.createElement('i')).append('in Taraz ');
    document.body.append(part);
    return worstGap();
  });
  await expectMarked(tab, 'Almaty', '#plain');
  await tab.close();
});

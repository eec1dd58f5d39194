import { expect, test } from './fixtures.ts';
import { expectMarked, marksOn } from './marks.ts';
import type { Tab } from './reader.ts';

test.beforeEach(async ({ reader }) => {
  await reader.store({ settings: { marks: 'every' } });
});

/** How many marks lie in the box of the element behind a selector, shadow roots and all. */
async function marksIn(tab: Tab, selector: string): Promise<number> {
  const box = await tab.evaluate((of) => {
    const { top, bottom } = document.querySelector(of)?.getBoundingClientRect() ?? new DOMRect();
    return { top, bottom };
  }, selector);
  return (await marksOn(tab)).filter(({ top, bottom }) => top >= box.top && bottom <= box.bottom).length;
}

const expectMarks = (tab: Tab, selector: string, count: number): Promise<void> =>
  expect.poll(() => marksIn(tab, selector), selector).toBe(count);

test('text is marked by what is around it as it is drawn: slots, fallbacks, hosts, editors', async ({
  reader,
  pageUrl,
}) => {
  const tab = await reader.open(pageUrl('drawn.html'));
  const ids = await tab.evaluate(() =>
    [...document.querySelectorAll('section')].map(({ id, dataset }) => ({
      id: `#${id}`,
      marks: dataset.unread === undefined ? 1 : 0,
    })),
  );
  expect(ids.length).toBeGreaterThan(10);
  // What is to be marked first: then there was time for what is not.
  for (const { id, marks } of ids) if (marks) await expectMarks(tab, id, 1);
  for (const { id, marks } of ids) expect(await marksIn(tab, id), id).toBe(marks);
  await tab.close();
});

test('the text of details themselves is marked while they are open', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('drawn.html'));
  await expectMarks(tab, '#plain', 1);
  const toggle = () => tab.evaluate(() => document.querySelector('#closed details')?.toggleAttribute('open'));
  await toggle();
  await expectMarks(tab, '#closed', 1);
  await toggle();
  await expectMarks(tab, '#closed', 0);
  await tab.close();
});

test('a text that begins to be a button, or ends to be one, loses its marks, or gets them', async ({
  reader,
  pageUrl,
}) => {
  const tab = await reader.open(pageUrl('drawn.html'));
  await expectMarks(tab, '#plain', 1);
  await tab.evaluate(() => document.querySelector('#plain')?.setAttribute('role', 'button'));
  await expectMarks(tab, '#plain', 0);
  await tab.evaluate(() => document.querySelector('#plain')?.removeAttribute('role'));
  await expectMarks(tab, '#plain', 1);
  await tab.close();
});

test('a page has no marks while its reader edits it as a whole', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('drawn.html'));
  await expectMarks(tab, '#plain', 1);
  const design = (mode: string) =>
    tab.evaluate((to) => {
      document.designMode = to;
    }, mode);
  await design('on');
  await expectMarks(tab, '#plain', 0);
  await design('off');
  await expectMarks(tab, '#plain', 1);
  await tab.close();
});

test('what stands in a shadow root without a block of its own is read again when it changes', async ({
  reader,
  pageUrl,
}) => {
  const tab = await reader.open(pageUrl('drawn.html'));
  await tab.evaluate(() => {
    const part = document.createElement('x-b');
    part.attachShadow({ mode: 'open' }).append(document.createElement('b'));
    document.querySelector('#plain')?.replaceChildren(part);
  });
  const put = (inside: string, text: string) =>
    tab.evaluate(
      ([of, words]) => {
        const root = document.querySelector('x-b')?.shadowRoot;
        if (of === 'in') (root?.firstChild as Element).textContent = words ?? '';
        else root?.append(Object.assign(document.createElement('i'), { textContent: words }));
      },
      [inside, text],
    );
  await put('in', 'In Taraz');
  await expectMarks(tab, '#plain', 1);
  await put('in', 'Nowhere');
  await expectMarks(tab, '#plain', 0);
  await put('after', ' but in Taraz and Aktau');
  await expectMarks(tab, '#plain', 2);
  await tab.evaluate(() => document.querySelector('x-b')?.shadowRoot?.replaceChildren());
  await expectMarks(tab, '#plain', 0);
  await tab.close();
});

test('what a page takes out of a frame is read as its own, and left to the frame when it is put back', async ({
  reader,
  pageUrl,
}) => {
  const tab = await reader.open(pageUrl('frames.html'));
  await expectMarked(tab, 'Almaty', '#outer');
  const marks = async () => (await marksOn(tab)).length;
  await expect.poll(marks).toBe(1);
  await tab.evaluate(() => {
    const inner = document
      .querySelector<HTMLIFrameElement>('#srcdoc')
      ?.contentDocument?.querySelector('#inner');
    if (inner) document.querySelector('#outer')?.after(inner);
  });
  await expectMarked(tab, 'Shymkent', '#inner');
  await tab.evaluate(() => {
    const inner = document.querySelector('#inner');
    if (inner) inner.textContent = 'Taken out: Taraz.';
  });
  await expectMarked(tab, 'Taraz', '#inner');
  await tab.evaluate(() => {
    const inner = document.querySelector('#inner');
    if (inner) document.querySelector<HTMLIFrameElement>('#srcdoc')?.contentDocument?.body.append(inner);
  });
  await expect.poll(marks).toBe(1);
  await tab.close();
});

test('three thousand elements that get their shadow roots later are all read', async ({
  reader,
  pageUrl,
}) => {
  const tab = await reader.open(pageUrl('drawn.html'));
  await tab.evaluate(() => {
    const parts = Array.from({ length: 3000 }, () => document.createElement('x-many'));
    document.body.prepend(
      Object.assign(document.createElement('div'), { id: 'top', textContent: 'In Aktau' }),
    );
    document.body.append(...parts);
  });
  await expectMarks(tab, '#top', 1);
  await tab.evaluate(() => {
    const parts = [...document.querySelectorAll('x-many')];
    for (const part of parts) part.attachShadow({ mode: 'open' });
    const last = Object.assign(document.createElement('p'), { textContent: 'In Taraz' });
    parts.at(-1)?.shadowRoot?.append(last);
    last.style.cssText = 'position: fixed; top: 0; right: 0; margin: 0; width: 200px; height: 200px';
    document.querySelector('#top')?.remove();
    document.body.prepend(
      Object.assign(document.createElement('div'), { id: 'over', style: 'height: 200px' }),
    );
    document.body.className = 'ready';
  });
  await expectMarks(tab, '#over', 1);
  await tab.close();
});

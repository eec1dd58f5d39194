import { expect, test } from './fixtures.ts';
import { expectMarked, marksOn } from './marks.ts';
import type { Tab } from './reader.ts';

/** What goes to a page as text and reaches nothing around it. */
interface Painting {
  /** The elements of marks that are drawn, by where they are on the page. */
  marks: Map<HTMLElement, number>;
  written: Set<Node>;
}
declare const painting: Painting;

/** Sixty paragraphs with a name each, three viewports and more. */
async function fill(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    const paragraphs = Array.from({ length: 60 }, (_, at) =>
      Object.assign(document.createElement('p'), {
        textContent: `${at}. They met in Almaty again.`,
        style: 'height: 50px; margin: 0',
      }),
    );
    document.body.replaceChildren(...paragraphs);
  });
  await expect.poll(async () => (await marksOn(tab)).length, 'marks near the view').toBeGreaterThan(20);
}

/** Notes which elements of marks are written to from now on. */
const watchMarks = (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    const roots = [...document.documentElement.children].flatMap((child) => child.shadowRoot ?? []);
    const drawn = roots
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>('.mark')])
      .filter((mark) => mark.style.display !== 'none')
      .map((mark) => [mark, mark.getBoundingClientRect().top] as const);
    const painting: Painting = { marks: new Map(drawn), written: new Set() };
    Object.assign(globalThis, { painting });
    const observer = new MutationObserver((records) => {
      for (const { target } of records) painting.written.add(target);
    });
    for (const root of roots) observer.observe(root, { attributes: true, subtree: true });
  });

test('marks that are there are left alone while others come near the view and go', async ({
  reader,
  pageUrl,
}) => {
  await reader.store({ settings: { marks: 'every' } });
  const tab = await reader.open(pageUrl('news.html'));
  await fill(tab);
  await watchMarks(tab);
  const height = await tab.evaluate(() => innerHeight);
  await tab.evaluate((by) => scrollTo(0, by), 1.5 * height);
  await expect
    .poll(() => tab.evaluate(() => painting.written.size), 'marks that went or came')
    .toBeGreaterThan(5);
  const { all, written } = await tab.evaluate((from) => {
    const staying = [...painting.marks].filter(([, top]) => top > from);
    return {
      all: staying.length,
      written: staying.filter(([mark]) => painting.written.has(mark)).length,
    };
  }, 0.6 * height);
  expect(all).toBeGreaterThan(5);
  expect(written).toBe(0);
  await tab.close();
});

test('what a rule does to a text that tells nobody is done to its mark', async ({ reader, pageUrl }) => {
  await reader.store({ settings: { marks: 'every' } });
  const tab = await reader.open(pageUrl('news.html'));
  await fill(tab);
  const addRule = (rule: string): Promise<void> =>
    tab.evaluate((text) => {
      const sheet = document.adoptedStyleSheets[0] ?? new CSSStyleSheet();
      document.adoptedStyleSheets = [sheet];
      sheet.insertRule(text);
    }, rule);
  await addRule('p { padding-left: 40px; }');
  await expectMarked(tab, 'Almaty');
  await addRule('body { background: black; color: white; }');
  const isLight = async (): Promise<boolean> =>
    (await marksOn(tab)).every(({ colour }) => colour === 'rgb(255, 255, 255)');
  await expect.poll(isLight, { message: 'white lines on black', timeout: 15_000 }).toBe(true);
  await tab.close();
});

test('a page that turns dark by an attribute of its own has light marks within a second', async ({
  reader,
  pageUrl,
}) => {
  await reader.store({ settings: { marks: 'every' } });
  const tab = await reader.open(pageUrl('empty.html'));
  await tab.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = '[data-theme=dark] { background: #111; color: #eee }';
    document.head.append(style);
    document.body.append('They met in Almaty again.');
  });
  const colours = async () => (await marksOn(tab)).map(({ colour }) => colour);
  await expect.poll(colours).toEqual(['rgb(0, 0, 0)']);
  await tab.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
  });
  await expect.poll(colours, { timeout: 900 }).toEqual(['rgb(238, 238, 238)']);
  await tab.close();
});

test('a page that says in its head that it is dark has light marks', async ({ reader, pageUrl }) => {
  await reader.store({ settings: { marks: 'every' } });
  const tab = await reader.open(pageUrl('empty.html'));
  await tab.evaluate(() => {
    document.head.append(
      Object.assign(document.createElement('meta'), { name: 'color-scheme', content: 'dark' }),
    );
    document.body.append('They met in Almaty again.');
  });
  const colours = async () => (await marksOn(tab)).map(({ colour }) => colour);
  await expect.poll(colours).toHaveLength(1);
  const text = await tab.evaluate(() => getComputedStyle(document.body).color);
  expect(await colours()).toEqual([text]);
  expect(text).not.toBe('rgb(0, 0, 0)');
  await tab.close();
});

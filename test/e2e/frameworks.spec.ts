import { expect } from './fixtures.ts';
import { test } from './framework-fixtures.ts';
import { cardOn, marksOn } from './marks.ts';
import type { Tab } from './reader.ts';

/** What every page of test/pages/frameworks gives: it changes itself in many ways and checks that it is as it made itself. */
declare const selfTest: () => Promise<string>;

const PAGES: readonly (readonly [what: string, page: string, policy?: 'strict'])[] = [
  ['React 18', 'react-18'],
  ['React 19 under a strict policy with Trusted Types', 'react-19', 'strict'],
  ['Vue', 'vue'],
  ['React that takes over what a server drew', 'react-hydrating'],
  ['endless rows in elements used again', 'recycled-rows'],
  ['components with shadow roots under a strict policy', 'components', 'strict'],
];

/** Every node that a page can reach, one a line, without the host of ours; and how many hosts there are. */
const readPage = (tab: Tab): Promise<{ nodes: string[]; hosts: number }> =>
  tab.evaluate(() => {
    const { documentElement: html, head, body } = document;
    const hosts = [...html.children].filter((child) => child !== head && child !== body);
    const attributesOf = (element: Element) =>
      [...element.attributes].map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`).join('');
    const read = (node: Node): string[] => {
      if (hosts.includes(node as Element)) return [];
      const within = [...node.childNodes].flatMap(read);
      if (!(node instanceof Element)) return [`${node.nodeName} ${node.nodeValue ?? ''}`, ...within];
      const root = node.shadowRoot ? ['(root)', ...read(node.shadowRoot), '(end of root)'] : [];
      return [`<${node.localName}${attributesOf(node)}>`, ...root, ...within, `</${node.localName}>`];
    };
    return { nodes: read(document), hosts: hosts.length };
  });

const countMarks = async (tab: Tab): Promise<number> => (await marksOn(tab)).length;

/** Rests on a mark in the window: rows that were scrolled away may still have theirs above and below it. */
async function restOnAMark(tab: Tab): Promise<void> {
  const height = await tab.evaluate(() => innerHeight);
  const mark = (await marksOn(tab)).find(({ top, bottom }) => top > 20 && bottom + 40 < height);
  if (!mark) throw new Error('no mark in the window');
  const at = { x: (mark.left + mark.right) / 2, y: mark.bottom - 4 };
  await tab.mouse.move(at.x - 30, at.y + 40);
  await tab.mouse.move(at.x, at.y, { steps: 4 });
}

for (const [what, page, policy] of PAGES)
  test(`${what}: the page works with marks on it, and nothing in it is ours`, async ({
    reader,
    bare,
    pages,
  }) => {
    const plain = await bare.open(pages.url(page, policy));
    const before = await readPage(plain);
    expect(await plain.evaluate(() => selfTest())).toBe('passed');
    const after = await readPage(plain);
    expect([before.hosts, after.hosts]).toEqual([0, 0]);
    await plain.close();
    expect(pages.takeReports()).toEqual([]);

    await reader.store({ settings: { marks: 'every' } });
    const tab = await reader.open(pages.url(page, policy));
    await expect.poll(() => countMarks(tab), 'marks before the test').toBeGreaterThan(0);
    const marked = await readPage(tab);
    expect(marked.hosts).toBe(1);
    expect(marked.nodes).toEqual(before.nodes);
    expect(await tab.evaluate(() => selfTest())).toBe('passed');
    await expect.poll(() => countMarks(tab), 'marks after the test').toBeGreaterThan(0);
    expect((await readPage(tab)).nodes).toEqual(after.nodes);
    await expect(async () => {
      await restOnAMark(tab);
      await expect.poll(() => cardOn(tab), { timeout: 2500 }).not.toBeNull();
    }, 'a card').toPass({ timeout: 12_000 });
    await tab.close();
    expect(pages.takeReports()).toEqual([]);
  });

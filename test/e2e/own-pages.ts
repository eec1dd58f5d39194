import { expect } from './fixtures.ts';
import type { Reader, Tab } from './reader.ts';

/** Of the extension's own pages, where the functions given to `evaluate` run. */
declare const browser: import('webextension-polyfill').Browser;

/** The popup about the tab that shows `url`, in a tab of its own. */
export async function openPopup(reader: Reader, url: string): Promise<Tab> {
  const finder = await reader.open(reader.extensionUrl('options.html'));
  const id = await finder.evaluate(
    async (sought) => (await browser.tabs.query({})).find((tab) => tab.url === sought)?.id,
    url,
  );
  await finder.close();
  return reader.open(reader.extensionUrl(`popup.html?tab=${id}`));
}

/** What the toolbar button says over the tabs that it counts names in. */
export const badgesShown = (own: Tab): Promise<string[]> =>
  own.evaluate(async () => {
    const tabs = await browser.tabs.query({});
    const texts = tabs.map(({ id }) => browser.action.getBadgeText(id === undefined ? {} : { tabId: id }));
    return (await Promise.all(texts)).filter((text) => text !== '');
  });

/** All text of a page, as a reader sees it. */
export const textOf = (tab: Tab): Promise<string> => tab.evaluate(() => document.body.innerText);

/** Reading an article takes as long as the machine is busy. */
const MS_TO_READ = 20_000;

export const expectText = (tab: Tab, text: string | RegExp): Promise<void> =>
  expect.poll(() => textOf(tab), { timeout: MS_TO_READ }).toMatch(text);

/** Clicks the button, switch, choice or field whose label or text begins with `label`. */
export async function clickLabelled(tab: Tab, label: string): Promise<void> {
  const id = `labelled-${label.replace(/\W+/g, '-')}`;
  const mark = ([begins, name]: readonly string[]): boolean => {
    const all = [...document.querySelectorAll<HTMLElement>('button, label')];
    const found = all.find((element) => element.innerText.trim().startsWith(begins ?? ''));
    const target = found?.querySelector<HTMLElement>('input') ?? found;
    target?.setAttribute('data-test', name ?? '');
    target?.scrollIntoView({ block: 'center' });
    return target !== undefined;
  };
  await expect.poll(() => tab.evaluate(mark, [label, id]), { message: label }).toBe(true);
  await tab.click(`[data-test="${id}"]`);
}

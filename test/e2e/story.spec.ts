import { expect, test } from './fixtures.ts';
import { clickLabelled, expectText } from './own-pages.ts';
import { clickInCard, expectCard } from './page-side.ts';
import type { Reader, Tab } from './reader.ts';

/** Of the extension's own pages, where the functions given to `evaluate` run. */
declare const browser: import('webextension-polyfill').Browser;

/** The panel beside the tab that shows `url`, in a tab of its own. */
async function openStory(reader: Reader, url: string): Promise<Tab> {
  const finder = await reader.open(reader.extensionUrl('options.html'));
  const id = await finder.evaluate(
    async (sought) => (await browser.tabs.query({})).find((tab) => tab.url === sought)?.id,
    url,
  );
  await finder.close();
  return reader.open(reader.extensionUrl(`sidepanel.html?tab=${id}`));
}

test('the panel tells the story of the page up to its day, by kind, and jumps to the marks', async ({
  reader,
  pageUrl,
}, info) => {
  const tab = await reader.open(pageUrl('news.html'));
  const panel = await openStory(reader, pageUrl('news.html'));
  await expectText(panel, /\d+ names on this page[\s\S]*5 January 2022[\s\S]*2 January 2022/);
  await expectText(panel, /We call on all concerned/);
  await panel.screenshot({ path: info.outputPath('story.png') as `${string}.png` });
  await clickLabelled(panel, 'What happened');
  await expect
    .poll(() => panel.evaluate(() => document.body.innerText))
    .not.toContain('We call on all concerned');
  await expectText(panel, /crowds took to the streets/);
  await clickLabelled(panel, 'Uralsk');
  await tab.focusTab();
  await expect.poll(() => tab.evaluate(() => Math.round(scrollY))).toBeGreaterThan(0);
  await panel.close();
  await tab.close();
});

test('the panel knows the page’s day, and what it quotes', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('quoting.html'));
  const panel = await openStory(reader, pageUrl('quoting.html'));
  await expectText(panel, /up to its day, 1 February 2026[\s\S]*Quoted on this page/);
  await panel.close();
  await tab.close();
});

test('one click in a card opens the story beside the page', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('news.html'));
  await expectCard(tab, 'Almaty', /Almaty/, '#first');
  await new Promise((seen) => setTimeout(seen, 500)); // a card must have been seen for a moment
  await clickInCard(tab, 'The story so far of this page');
  if (reader.name === 'firefox') {
    const panel = await reader.tabAt('sidepanel.html');
    await expectText(panel, /Story so far[\s\S]*names on this page/);
    await panel.close();
  } else {
    const finder = await reader.open(reader.extensionUrl('options.html'));
    const panels = () =>
      finder.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { getContexts(of: { contextTypes: string[] }): Promise<unknown[]> } };
        };
        return (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length;
      });
    await expect.poll(panels).toBe(1);
    await finder.close();
  }
  await tab.close();
});

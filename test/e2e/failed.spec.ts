import { expect, type Page } from '@playwright/test';
import type { ChromiumReader } from './chromium.ts';
import { test } from './fixtures.ts';
import { cardOn, expectCard, expectMarked, expectNoCard } from './marks.ts';
import { clickInCard } from './page-side.ts';
import type { Reader } from './reader.ts';

/** Of the extension's own pages, where the functions given to `evaluate` run. */
declare const browser: import('webextension-polyfill').Browser;

/** What every card is made with, and nothing on the way to it; `kept` while it is taken away. */
type Background = { Array: { prototype: { flatMap?: unknown } }; kept?: unknown };

/** Breaks the background on purpose, and mends it. */
async function setBackground(reader: Reader, state: 'broken' | 'whole'): Promise<void> {
  if (reader.name === 'firefox') return inOptions(reader, breakPage, state);
  await (await (reader as ChromiumReader).worker()).evaluate((next) => {
    const { prototype } = Array as unknown as Background['Array'];
    const world = globalThis as unknown as Background;
    world.kept ??= prototype.flatMap;
    prototype.flatMap = next === 'broken' ? undefined : world.kept;
  }, state);
}

async function breakPage(next: 'broken' | 'whole'): Promise<void> {
  const world = (await browser.runtime.getBackgroundPage()) as unknown as Background;
  world.kept ??= world.Array.prototype.flatMap;
  world.Array.prototype.flatMap = next === 'broken' ? undefined : world.kept;
}

async function inOptions<A>(reader: Reader, run: (of: A) => Promise<void>, of: A): Promise<void> {
  const options = await reader.open(reader.extensionUrl('options.html'));
  await options.evaluate(run, of);
  await options.close();
}

/** By keyboard: whoever calls for a card is told why there is none. */
async function openCard(reader: Reader): Promise<void> {
  await inOptions(
    reader,
    async () => {
      const [at] = await browser.tabs.query({ url: '*://127.0.0.1/*' });
      for (const [name, of] of [['mark/step', { by: 1 }] as const, ['mark/open', {}] as const])
        await browser.tabs.sendMessage(at?.id ?? -1, { name, of }, { frameId: 0 });
    },
    null,
  );
}

test.afterEach(({ launched }) => setBackground(launched, 'whole'));

for (const colorScheme of ['light', 'dark'] as const)
  test(`a card that the background cannot draw says so, closes, and opens once it can, ${colorScheme}`, async ({
    reader,
    pageUrl,
  }, info) => {
    test.skip(reader.name === 'firefox' && colorScheme === 'dark', 'its driver changes no colours');
    const tab = await reader.open(pageUrl('news.html'));
    if (reader.name === 'chromium') await (tab as unknown as Page).emulateMedia({ colorScheme });
    await expectMarked(tab, 'Almaty');
    await setBackground(reader, 'broken');
    await openCard(reader);
    await tab.focusTab();
    await expectCard(tab, 'This card could not be opened');
    const { left = 0, right = 0, top = 0, bottom = 0 } = (await cardOn(tab)) ?? {};
    expect(right - left).toBeGreaterThan(200);
    expect(bottom - top).toBeLessThan(200);
    await tab.screenshot({ path: info.outputPath(`failed-${colorScheme}.png`) as `${string}.png` });
    await clickInCard(tab, 'Close');
    await expectNoCard(tab);
    await setBackground(reader, 'whole');
    await openCard(reader);
    await tab.focusTab();
    await expectCard(tab, 'What happened');
    await tab.close();
  });

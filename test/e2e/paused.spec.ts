import { expect, test } from './fixtures.ts';
import { expectMarked, expectNotMarked } from './marks.ts';
import { clickLabelled, expectText, openPopup } from './own-pages.ts';
import { cardText, clickInCard, expectCard } from './page-side.ts';

/** Of the extension's own pages, where the functions given to `evaluate` run. */
declare const browser: import('webextension-polyfill').Browser;

test('a pause from the popup takes all marks away, tells until when, and is taken back there', async ({
  reader,
  pageUrl,
}) => {
  const tab = await reader.open(pageUrl('news.html'));
  await expectMarked(tab, 'Almaty', '#first');
  const popup = await openPopup(reader, pageUrl('news.html'));
  await expectText(popup, /Almaty/);
  await clickLabelled(popup, 'Pause 5 minutes');
  await expectText(popup, /Paused until \d+:\d\d/);
  await tab.focusTab();
  await expectNotMarked(tab, 'Almaty', '#first');
  await popup.focusTab();
  await clickLabelled(popup, 'Go on now');
  await tab.focusTab(); // nothing is read in a hidden tab
  await expectMarked(tab, 'Almaty', '#first');
  await popup.focusTab();
  await expectText(popup, /Almaty/);
  await popup.close();
  await tab.close();
});

test('a pause from a card leaves the card, with its undo, until it is closed', async ({
  reader,
  pageUrl,
}) => {
  const tab = await reader.open(pageUrl('news.html'));
  const pause = async (): Promise<void> => {
    await expectCard(tab, 'Almaty', /Almaty/, '#first');
    await new Promise((resolve) => setTimeout(resolve, 500)); // seen for a moment, as its buttons want it
    await clickInCard(tab, '⋯');
    await clickInCard(tab, 'Pause for 5 minutes');
    await expect.poll(() => cardText(tab)).toMatch(/Paused until \d+:\d\d/);
  };
  await pause();
  await clickInCard(tab, 'Undo');
  await expect.poll(() => cardText(tab)).toContain('Marking goes on.');
  await tab.keyboard.press('Escape' as never);
  await expectMarked(tab, 'Almaty', '#first');
  await tab.mouse.move(5, 5);
  await pause();
  await tab.keyboard.press('Escape' as never);
  await expectNotMarked(tab, 'Almaty', '#first');
  await tab.close();
});

test('a pause ends by its alarm, which wakes the background for it', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('news.html'));
  await expectMarked(tab, 'Almaty', '#first');
  const popup = await openPopup(reader, pageUrl('news.html'));
  await expectText(popup, /Almaty/);
  await clickLabelled(popup, 'Pause 5 minutes');
  await expectText(popup, /Paused until/);
  const [due, until] = await popup.evaluate(async () => {
    const { settings } = await browser.storage.local.get('settings');
    const [alarm] = await browser.alarms.getAll();
    return [alarm?.scheduledTime, (settings as { pausedUntil: number }).pausedUntil];
  });
  expect(due).toBe(until);
  // Five minutes are no test: the same alarm, sooner.
  await popup.evaluate(async () => {
    const [alarm] = await browser.alarms.getAll();
    browser.alarms.create(alarm?.name, { when: Date.now() + 500 });
  });
  await tab.focusTab();
  await expectMarked(tab, 'Almaty', '#first');
  await popup.close();
  await tab.close();
});

import { expect, test } from './fixtures.ts';
import { marksOn } from './marks.ts';
import { badgesShown, clickLabelled, expectText, openPopup } from './own-pages.ts';
import type { Tab } from './reader.ts';

const scrolled = (tab: Tab): Promise<number> => tab.evaluate(() => Math.round(scrollY));

test('the popup lists the names on the page with their counts, by kind', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('news.html'));
  const popup = await openPopup(reader, pageUrl('news.html'));
  await expectText(popup, /Places[\s\S]*Almaty\s+1[\s\S]*Organizations[\s\S]*European Union\s+3/);
  await expectText(popup, /Enhanced Partnership and Cooperation Agreement\s+1/);
  await popup.close();
  await tab.close();
});

test('a click in the popup goes to the mark', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('news.html'));
  const popup = await openPopup(reader, pageUrl('news.html'));
  expect(await scrolled(tab)).toBe(0);
  await clickLabelled(popup, 'Uralsk');
  await tab.focusTab();
  await expect.poll(() => scrolled(tab)).toBeGreaterThan(100);
  await popup.close();
  await tab.close();
});

test('in a window of 520 pixels all buttons of the popup are in sight', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('news.html'));
  const popup = await openPopup(reader, pageUrl('news.html'));
  await expectText(popup, /Almaty/);
  const bottom = (): Promise<number> =>
    popup.evaluate(() => document.querySelector('footer')?.getBoundingClientRect().bottom ?? Infinity);
  await expect.poll(bottom).toBeLessThanOrEqual(520);
  await popup.close();
  await tab.close();
});

test('the popup counts what frames of other origins show', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('news.html'));
  const frame = pageUrl('news.html', 'other');
  await tab.evaluate((src) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src, width: 600, height: 400 }));
  }, frame);
  await expect
    .poll(async () => {
      const popup = await openPopup(reader, pageUrl('news.html'));
      await expectText(popup, /Uralsk/);
      const text = await popup.evaluate(() => document.body.innerText);
      await popup.close();
      return /Uralsk\s+(\d)/.exec(text)?.[1];
    })
    .toBe('2');
  await tab.close();
});

test('an open popup hears of frames that come, that get their first text, and that go', async ({
  reader,
  pageUrl,
}) => {
  const tab = await reader.open(pageUrl('news.html'));
  await tab.evaluate(() => {
    document.body.append(
      Object.assign(document.createElement('iframe'), { id: 'late', srcdoc: '<div></div>' }),
    );
  });
  const popup = await openPopup(reader, pageUrl('news.html'));
  const count = async (): Promise<string | undefined> =>
    /Uralsk\s+(\d)/.exec(await popup.evaluate(() => document.body.innerText))?.[1];
  await expect.poll(count).toBe('1');
  await tab.focusTab(); // in a tab behind others little is read
  await tab.evaluate(() => {
    const late = document.querySelector<HTMLIFrameElement>('#late')?.contentDocument;
    late?.querySelector('div')?.append('In Uralsk.');
  });
  await expect.poll(count).toBe('2');
  await tab.evaluate(() => {
    document.body.append(Object.assign(document.createElement('iframe'), { srcdoc: '<p>Uralsk' }));
  });
  await expect.poll(count).toBe('3');
  await tab.evaluate(() => {
    document.querySelector('#late')?.remove();
    document.body.append(
      Object.assign(document.createElement('iframe'), { srcdoc: '<p>Uralsk, and Uralsk' }),
    );
  });
  await expect.poll(count).toBe('4');
  await popup.close();
  await tab.close();
});

test('turning a site off takes its marks away at once, turning it on brings them back', async ({
  reader,
  pageUrl,
}) => {
  const tab = await reader.open(pageUrl('news.html'));
  await expect.poll(async () => (await marksOn(tab)).length).toBeGreaterThan(0);
  const popup = await openPopup(reader, pageUrl('news.html'));
  await expect.poll(() => badgesShown(popup)).toHaveLength(1);
  await clickLabelled(popup, 'On 127.0.0.1');
  await expectText(popup, /Off here/);
  await expect.poll(() => badgesShown(popup)).toEqual([]);
  await tab.focusTab();
  await expect.poll(() => tab.evaluate(() => document.documentElement.children.length)).toBe(2);
  expect(await reader.stored()).toMatchObject({ settings: { sitesOff: ['127.0.0.1'], everywhere: true } });
  await popup.focusTab();
  await clickLabelled(popup, 'On 127.0.0.1');
  await tab.focusTab();
  await expect.poll(async () => (await marksOn(tab)).length).toBeGreaterThan(0);
  await popup.focusTab();
  await expectText(popup, /Almaty/);
  await popup.close();
  await tab.close();
});

test('turning it off everywhere reaches every tab', async ({ reader, pageUrl }) => {
  const tabs = [await reader.open(pageUrl('news.html')), await reader.open(pageUrl('news.html', 'other'))];
  const popup = await openPopup(reader, pageUrl('news.html'));
  await clickLabelled(popup, 'On everywhere');
  for (const tab of tabs) {
    await tab.focusTab();
    await expect.poll(() => tab.evaluate(() => document.documentElement.children.length)).toBe(2);
    await tab.close();
  }
  await popup.close();
});

test('the popup says so where nothing is known, and where no extension may run', async ({
  reader,
  pageUrl,
}) => {
  const tab = await reader.open(pageUrl('empty.html'));
  const popup = await openPopup(reader, pageUrl('empty.html'));
  await expectText(popup, /Nothing on this page is in the library/);
  await popup.close();
  await tab.close();
  const own = await reader.open(reader.extensionUrl('options.html'));
  const blocked = await openPopup(reader, reader.extensionUrl('options.html'));
  await expectText(blocked, /Extensions cannot read this page/);
  await blocked.close();
  await own.close();
});

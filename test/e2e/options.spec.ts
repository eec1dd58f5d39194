import { expect, test } from './fixtures.ts';
import { expectMarked, expectNotMarked } from './marks.ts';
import { clickLabelled, expectText } from './own-pages.ts';
import { cardText, expectCard, restOn } from './page-side.ts';

test('every setting is stored as it is chosen', async ({ reader }) => {
  const options = await reader.open(reader.extensionUrl('options.html'));
  await clickLabelled(options, 'Every mention');
  await clickLabelled(options, 'Dark');
  await clickLabelled(options, 'Where, on a map');
  await expect
    .poll(() => reader.stored())
    .toMatchObject({ settings: { marks: 'every', theme: 'dark', shows: { dates: true, places: false } } });
  await options.close();
});

test('a site can be turned off, is refused if it is none, and comes back by undo', async ({ reader }) => {
  const options = await reader.open(reader.extensionUrl('options.html'));
  await expectText(options, /No site is turned off/);
  await options.click('#site');
  await options.keyboard.type('not a site');
  await options.keyboard.press('Enter' as never);
  await expectText(options, /“not a site” is not the address of a site/);
  await options.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#site');
    if (field) field.value = '';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await options.click('#site');
  await options.keyboard.type('https://www.Example.org/page');
  await options.keyboard.press('Enter' as never);
  await expect.poll(() => reader.stored()).toMatchObject({ settings: { sitesOff: ['example.org'] } });
  await clickLabelled(options, 'Remove');
  await expect.poll(() => reader.stored()).toMatchObject({ settings: { sitesOff: [] } });
  await clickLabelled(options, 'Undo');
  await expect.poll(() => reader.stored()).toMatchObject({ settings: { sitesOff: ['example.org'] } });
  await options.close();
});

test('cards leave out the kinds of facts that are turned off', async ({ reader, pageUrl }) => {
  await reader.store({ settings: { shows: { dates: false, places: true, quotations: false } } });
  const tab = await reader.open(pageUrl('news.html'));
  await expectCard(tab, 'Almaty', /Where/, '#first');
  expect(await cardText(tab)).not.toMatch(/What happened|Who said what/);
  await tab.close();
});

test('the resting time is the reader’s', async ({ reader, pageUrl }) => {
  await reader.store({ settings: { restMs: 2000 } });
  const tab = await reader.open(pageUrl('news.html'));
  await expectMarked(tab, 'Almaty', '#first');
  const rested = Date.now();
  await restOn(tab, 'Almaty', '#first');
  await expect.poll(() => cardText(tab), { timeout: 8000, intervals: [50] }).toMatch(/Almaty/);
  expect(Date.now() - rested).toBeGreaterThan(1900);
  await tab.close();
});

test('marks and cards come while the key is held, where the reader wants it so', async ({
  reader,
  pageUrl,
}) => {
  await reader.store({ settings: { marks: 'key', heldKey: 'Shift' } });
  const tab = await reader.open(pageUrl('news.html'));
  await restOn(tab, 'Almaty', '#first');
  await tab.keyboard.down('Shift' as never);
  await expectMarked(tab, 'Almaty', '#first');
  await expectCard(tab, 'Almaty', /Almaty/, '#first');
  await tab.keyboard.press('Escape' as never);
  await tab.keyboard.up('Shift' as never);
  await expectNotMarked(tab, 'Almaty', '#first');
  await tab.close();
});

test('stored settings of the wrong type fall back, are named, and are put right on demand', async ({
  reader,
  pageUrl,
}) => {
  await reader.store({ settings: { restMs: 'soon', theme: 'dark' } });
  const tab = await reader.open(pageUrl('news.html'));
  await expectCard(tab, 'Almaty', /Almaty/, '#first');
  await tab.close();
  const options = await reader.open(reader.extensionUrl('options.html'));
  await expectText(options, /cannot be used[\s\S]*how long the pointer rests/);
  await clickLabelled(options, 'Store the settings');
  await expect.poll(() => reader.stored()).toMatchObject({ settings: { restMs: 300, theme: 'dark' } });
  await expect.poll(() => options.evaluate(() => document.querySelector('.refused') === null)).toBe(true);
  await options.close();
});

test('the welcome page shows a card before any page was read', async ({ reader }) => {
  const welcome = await reader.open(reader.extensionUrl('welcome.html'));
  await expectText(welcome, /Almaty/);
  await expect.poll(() => welcome.evaluate(() => document.querySelector('.card') !== null)).toBe(true);
  await welcome.close();
});

test('the options list what the keyboard can do with its keys of now, and lead to where they are changed', async ({
  reader,
}) => {
  const options = await reader.open(reader.extensionUrl('options.html'));
  await expectText(options, /Go to the next marked name\s+Alt\+Shift\+J/);
  await expectText(options, /Go to the previous marked name\s+Alt\+Shift\+K/);
  await expectText(options, /Open its card[^\n]*\s+Alt\+Shift\+O/);
  await expectText(options, /The names on this page\s+no key yet/);
  await expectText(options, /Pause for 5 minutes[^\n]*\s+no key yet/);
  await expectText(options, /Change keys/);
  await options.close();
});

import { expect, test } from './fixtures.ts';
import { expectMarked, expectNotMarked, marksOn } from './marks.ts';
import { badgesShown } from './own-pages.ts';
import type { Reader, Tab } from './reader.ts';

/** Leaves a page by a link's way, and comes back to it as it was kept. */
async function leaveAndReturn(
  tab: Tab,
  to: string,
  meanwhile = async (): Promise<void> => {},
): Promise<void> {
  await tab.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset.kept = `${persisted}`;
    });
  });
  await tab.goto(to);
  await meanwhile();
  await tab.focusTab();
  await tab.evaluate(() => setTimeout(() => history.back()));
  const isKept = () => tab.evaluate(() => document.documentElement.dataset.kept).catch(() => '');
  await expect.poll(isKept).toBe('true');
}

const every = { settings: { marks: 'every' } };
const off = { settings: { marks: 'every', everywhere: false } };

/** The badges, asked from a page of the extension: the page in question stays in front meanwhile or comes back there. */
async function badges(reader: Reader, tab: Tab): Promise<readonly string[]> {
  const own = await reader.open(reader.extensionUrl('options.html'));
  const shown = await badgesShown(own);
  await own.close();
  await tab.focusTab();
  return shown;
}

test('a page that the reader comes back to has its marks once, where its text is now', async ({
  reader,
  pageUrl,
}) => {
  await reader.store(every);
  const tab = await reader.open(pageUrl('parts.html'));
  await expectMarked(tab, 'Almaty', '#plain');
  await tab.evaluate(() =>
    addEventListener('pagehide', () => {
      const plain = document.querySelector('#plain');
      if (plain) plain.textContent = 'Now in Taraz.';
    }),
  );
  await leaveAndReturn(tab, pageUrl('empty.html', 'other'));
  await expectMarked(tab, 'Taraz', '#plain');
  const hosts = () =>
    tab.evaluate(() => [...document.documentElement.children].filter((child) => child.shadowRoot).length);
  await expect.poll(hosts).toBe(1);
  const corners = (await marksOn(tab)).map(({ left, top }) => `${left} ${top}`);
  expect(new Set(corners).size).toBe(corners.length);
  await tab.close();
});

test('what the reader turned off meanwhile is off on the page that is come back to', async ({
  reader,
  pageUrl,
}) => {
  await reader.store(every);
  const tab = await reader.open(pageUrl('parts.html'));
  await expectMarked(tab, 'Almaty', '#plain');
  await leaveAndReturn(tab, pageUrl('empty.html', 'other'), () => reader.store(off));
  await expectNotMarked(tab, 'Almaty', '#plain');
  await tab.close();
});

test('what the reader turned on meanwhile is on, also where the page has made itself anew', async ({
  reader,
  pageUrl,
}) => {
  await reader.store(off);
  const tab = await reader.open(pageUrl('parts.html'));
  await tab.evaluate(() => {
    document.open();
    document.write('<p id="plain">In Almaty.</p>');
    document.close();
  });
  await leaveAndReturn(tab, pageUrl('empty.html', 'other'), () => reader.store(every));
  await expectMarked(tab, 'Almaty', '#plain');
  await tab.close();
});

test('the badge counts the page that is come back to, with its frames, and not the one that was left', async ({
  reader,
  pageUrl,
}) => {
  await reader.store(every);
  const tab = await reader.open(pageUrl('frames.html'));
  await expectMarked(tab, 'Almaty', '#outer');
  const counted = () => badges(reader, tab);
  await expect.poll(counted).toHaveLength(1);
  // Another frame may report later.
  await expect.poll(counted).toEqual(['13']);
  await leaveAndReturn(tab, pageUrl('news.html', 'other'), async () => {
    await expect.poll(counted).toEqual(['17']);
  });
  await expect.poll(counted).toEqual(['13']);
  await tab.close();
});

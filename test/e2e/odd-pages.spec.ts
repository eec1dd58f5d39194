import { expect, test } from './fixtures.ts';
import { expectMarked, isMarked, marksOn } from './marks.ts';

/** What test/pages/glue.js and odd-text.html give the page. */
declare const glue: { problems(): string[] };
declare const thrown: string[];

test.beforeEach(async ({ reader }) => {
  await reader.store({ settings: { marks: 'every' } });
});

test('odd ways to write a name get their marks, or none', async ({ reader, pageUrl }, info) => {
  const tab = await reader.open(pageUrl('odd-text.html'));
  await expectMarked(tab, 'Kazakhstan', '#last');
  await expect
    .poll(async () =>
      (await tab.evaluate(() => glue.problems())).filter((one) => !one.startsWith('a mark without')),
    )
    .toEqual([]);
  expect(await isMarked(tab, 'Taraz', '#away')).toBe(false);
  expect(await tab.evaluate(() => thrown)).toEqual([]);
  await tab.screenshot({ path: info.outputPath('odd.png') as `${string}.png` });
  await tab.close();
});

test('a page that takes our element away again and again has its way', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('parts.html'));
  await expectMarked(tab, 'Almaty', '#plain');
  const removals = await tab.evaluate(async () => {
    let removed = 0;
    new MutationObserver(() => {
      for (const child of [...document.documentElement.children].slice(2)) {
        child.remove();
        removed++;
      }
    }).observe(document.documentElement, { childList: true });
    document.documentElement.lastElementChild?.remove();
    for (const until = performance.now() + 2500; performance.now() < until; ) {
      document.body.append('.');
      await new Promise((next) => requestAnimationFrame(next));
    }
    return removed;
  });
  expect(removals).toBeLessThanOrEqual(60);
  await tab.close();
});

test('a page that changes a hundred thousand times a second is marked once it rests', async ({
  reader,
  pageUrl,
}) => {
  const tab = await reader.open(pageUrl('parts.html'));
  await expectMarked(tab, 'Almaty', '#plain');
  await tab.evaluate(async () => {
    const place = Object.assign(document.createElement('p'), { id: 'restless' });
    document.body.prepend(place);
    for (const until = performance.now() + 1500; performance.now() < until; ) {
      for (let at = 0; at < 1600; at++) place.textContent = `In Taraz, ${at}`;
      await new Promise((next) => requestAnimationFrame(next));
    }
  });
  await expectMarked(tab, 'Taraz', '#restless');
  await expectMarked(tab, 'Almaty', '#plain');
  await tab.close();
});

test('twenty thousand matches are painted where the reader is, and nowhere else', async ({
  reader,
  pageUrl,
}) => {
  const tab = await reader.open(pageUrl('empty.html'));
  await tab.evaluate(() => {
    const rows = Array.from({ length: 5000 }, (_, at) =>
      Object.assign(document.createElement('p'), {
        textContent: `${at}: Almaty, Taraz, Aktau and Shymkent.`,
      }),
    );
    document.body.replaceChildren(...rows);
  });
  const painted = async () => (await marksOn(tab)).length;
  await expect.poll(painted, { timeout: 15_000 }).toBeGreaterThan(50);
  expect(await painted()).toBeLessThan(1000);
  await tab.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
  const rowInView = () => tab.evaluate(() => document.elementFromPoint(40, 300)?.textContent?.split(':')[0]);
  const row = await rowInView();
  await expect
    .poll(async () => {
      const marks = await marksOn(tab);
      return marks.filter(({ top }) => top > 0 && top < 720).length;
    }, `marks around row ${row}`)
    .toBeGreaterThan(30);
  expect(await painted()).toBeLessThan(1000);
  await tab.close();
});

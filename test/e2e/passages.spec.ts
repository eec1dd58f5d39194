import { expect, test } from './fixtures.ts';
import { marksOn } from './marks.ts';
import { expectText, openPopup } from './own-pages.ts';
import { expectCard } from './page-side.ts';

test('words of a statement are marked, and their card has the whole of it and what was changed', async ({
  reader,
  pageUrl,
}, info) => {
  const tab = await reader.open(pageUrl('quoting.html'));
  const quoted = async () => (await marksOn(tab)).filter(({ kind }) => kind === 'quotation');
  await expect.poll(async () => (await quoted()).length).toBeGreaterThan(1);
  await expectCard(
    tab,
    'to refrain from activities',
    /The page has other words\.[\s\S]*written 4 years before this page[\s\S]*We call on all concerned[\s\S]*Said: “actions”\. On the page: “activities”/,
    '#near',
  );
  await tab.screenshot({ path: info.outputPath('near.png') as `${string}.png` });
  await tab.close();
});

test('a name inside quoted words keeps its own card', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('quoting.html'));
  await expectCard(tab, 'European Union', /Organization\s+European Union/, '#exact');
  await expectCard(tab, 'expects that they remain', /Quoted statement/, '#exact');
  await tab.close();
});

test('the popup lists quoted statements', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('quoting.html'));
  const popup = await openPopup(reader, pageUrl('quoting.html'));
  await expectText(popup, /Quoted statements[\s\S]*“We call on all concerned/);
  await popup.close();
  await tab.close();
});

import { expect, test } from './fixtures.ts';
import { cardText, clickInCard, expectCard } from './page-side.ts';
import type { Tab } from './reader.ts';

/** A card must have been seen for a moment before its buttons act. */
const seen = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 500));

/** Pastes as a reader would: plain text into a field, all else into an editor. */
async function paste(tab: Tab): Promise<{ text: string; html: string }> {
  await tab.evaluate(() => {
    document.querySelector('#pasted')?.remove();
    const fields = Object.assign(document.createElement('div'), { id: 'pasted' });
    fields.append(document.createElement('textarea'), document.createElement('div'));
    fields.lastElementChild?.setAttribute('contenteditable', 'true');
    fields.style.cssText = 'position:fixed;inset:0 0 auto auto';
    document.body.append(fields);
  });
  for (const field of ['textarea', 'div']) {
    await tab.evaluate(
      (name) => document.querySelector<HTMLElement>(`#pasted > ${name}`)?.focus({ preventScroll: true }),
      field,
    );
    await tab.keyboard.down('Control' as never);
    await tab.keyboard.press('v' as never);
    await tab.keyboard.up('Control' as never);
  }
  return tab.evaluate(() => ({
    text: document.querySelector('textarea')?.value ?? '',
    html: document.querySelector('#pasted > div')?.innerHTML ?? '',
  }));
}

/** What the page hears of copying. */
const copiesHeard = (tab: Tab): Promise<string> => tab.evaluate(() => document.body.dataset.copies ?? '');

async function openAlmaty(tab: Tab): Promise<void> {
  await expectCard(tab, 'Almaty', /Almaty/, '#first');
  await seen();
}

test('a fact is copied with its citation as text and HTML, and then as Markdown', async ({
  reader,
  pageUrl,
}) => {
  const tab = await reader.open(pageUrl('news.html'));
  await tab.evaluate(() =>
    addEventListener('copy', () => document.body.setAttribute('data-copies', 'heard')),
  );
  await openAlmaty(tab);
  await clickInCard(tab, 'Copy');
  await expect.poll(() => cardText(tab)).toContain('Copied, with its source.');
  expect(await copiesHeard(tab)).toBe('');
  const { text, html } = await paste(tab);
  expect(text).toMatch(
    /^“Two days later, the protests engulfed Almaty.*” – 4 January 2022 \(.*deduced\)\n“EU calls for peaceful settlement in Kazakhstan through dialogue”, TASS, 5 January 2022/,
  );
  expect(html).toMatch(/<blockquote>.*Two days later.*<cite>EU calls for peaceful settlement/s);
  await openAlmaty(tab);
  await clickInCard(tab, 'Copy');
  await clickInCard(tab, 'As Markdown');
  await expect.poll(() => cardText(tab)).toContain('Copied as Markdown');
  expect((await paste(tab)).text).toMatch(
    /^> Two days later, .*\n>\n> – 4 January 2022 .*EU calls for peaceful/,
  );
  await tab.close();
});

test('the menu copies all facts of a card', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('news.html'));
  await openAlmaty(tab);
  await clickInCard(tab, '⋯');
  await clickInCard(tab, 'Copy with citations');
  await expect.poll(() => cardText(tab)).toContain('Copied, with its source.');
  const { text } = await paste(tab);
  expect(text.match(/TASS, 5 January 2022/g)?.length).toBe(2);
  await tab.close();
});

import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { expectMarked, expectNoCard } from './marks.ts';
import { cardText, clickInCard, expectCard } from './page-side.ts';
import type { Tab } from './reader.ts';

/** What test/pages/glue.js gives the page. */
declare const glue: { problems(): string[] };

const expectGlued = (tab: Tab, when: string): Promise<void> =>
  expect.poll(() => tab.evaluate(() => glue.problems()), `marks under their words: ${when}`).toEqual([]);
const call = (tab: Tab, selector: string, method: string): Promise<void> =>
  tab.evaluate(
    ({ selector, method }) => {
      const element = document.querySelector(selector) as unknown as Record<string, () => void>;
      element[method]?.();
    },
    { selector, method },
  );

test.beforeEach(async ({ reader }) => {
  await reader.store({ settings: { marks: 'every' } });
});

test('text in dialogs and popovers is marked above them, and all is as it was when they are closed', async ({
  reader,
  pageUrl,
}, info) => {
  const tab = await reader.open(pageUrl('top-layer.html'));
  await expectGlued(tab, 'at first');
  await call(tab, '#modal', 'showModal');
  await expectMarked(tab, 'Shymkent', '#modal');
  await expectGlued(tab, 'a dialog is open');
  await tab.evaluate(() => document.querySelector('#long')?.scrollTo(0, 60));
  await expectMarked(tab, 'Taraz', '#modal');
  await expectGlued(tab, 'the dialog is scrolled');
  await tab.screenshot({ path: info.outputPath('dialog.png') as `${string}.png` });
  await call(tab, '#second', 'showModal');
  await expectMarked(tab, 'Aktau', '#second');
  await expectGlued(tab, 'a dialog over the dialog');
  await call(tab, '#second', 'close');
  await call(tab, '#modal', 'close');
  await call(tab, '#bubble', 'showPopover');
  await expectMarked(tab, 'Uralsk', '#bubble');
  await expectGlued(tab, 'a popover');
  await call(tab, '#bubble', 'hidePopover');
  await expectGlued(tab, 'all closed again');
  await tab.close();
});

test('a dialog that was closed and opened in one go is below its marks again', async ({
  reader,
  pageUrl,
}, info) => {
  const tab = await reader.open(pageUrl('top-layer.html'));
  // Behind an open dialog nothing can be hit: only a picture tells what lies on what.
  const picture = async (name: string): Promise<Buffer> => {
    const path = info.outputPath(`${name}.png`) as `${string}.png`;
    await tab.screenshot({ path });
    return readFileSync(path);
  };
  await call(tab, '#modal', 'showModal');
  await expectMarked(tab, 'Shymkent', '#modal');
  const marked = await picture('marked');
  await tab.evaluate(() => {
    const dialog = document.querySelector<HTMLDialogElement>('#modal');
    dialog?.close();
    dialog?.showModal();
  });
  await tab.evaluate(() => new Promise((painted) => setTimeout(painted, 300)));
  await expect.poll(async () => marked.equals(await picture('again'))).toBe(true);
  await reader.store({ settings: { everywhere: false } });
  await expect.poll(async () => marked.equals(await picture('off'))).toBe(false);
  await tab.close();
});

test('a full screen element is marked', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('top-layer.html'));
  await expectGlued(tab, 'at first');
  await tab.click('#full');
  await expect.poll(() => tab.evaluate(() => document.fullscreenElement?.id)).toBe('stage');
  await expectMarked(tab, 'Aktobe', '#stage');
  await expectGlued(tab, 'in full screen');
  await tab.evaluate(() => document.exitFullscreen());
  await expectGlued(tab, 'out of it again');
  await tab.close();
});

/** Opens a card of a name inside an element on top, and clicks in it as a reader would. */
async function useCard(tab: Tab, { name, inside }: { name: string; inside: string }): Promise<void> {
  await expectMarked(tab, name, inside);
  await expectCard(tab, name, new RegExp(name), inside);
  await clickInCard(tab, 'Why is this marked?');
  await expect.poll(() => cardText(tab)).toContain('Not on this page');
}

test('a card opens on text in a modal dialog and can be used there; Escape closes it and not the dialog', async ({
  reader,
  pageUrl,
}, info) => {
  const tab = await reader.open(pageUrl('top-layer.html'));
  await call(tab, '#modal', 'showModal');
  const before = await tab.evaluate(() => document.querySelector('#modal')?.outerHTML);
  await useCard(tab, { name: 'Shymkent', inside: '#modal' });
  await expectGlued(tab, 'the card is open');
  await tab.screenshot({ path: info.outputPath('card-in-dialog.png') as `${string}.png` });
  await tab.keyboard.press('Escape' as never);
  await expectNoCard(tab);
  const after = () => tab.evaluate(() => document.querySelector('#modal')?.outerHTML);
  expect(await after(), 'nothing of ours stays in the dialog, and it is open').toBe(before);
  await call(tab, '#second', 'showModal');
  await useCard(tab, { name: 'Aktau', inside: '#second' });
  await call(tab, '#second', 'close');
  await expectNoCard(tab);
  await useCard(tab, { name: 'Shymkent', inside: '#modal' });
  await call(tab, '#modal', 'close');
  await expectNoCard(tab);
  expect(await tab.evaluate(() => document.querySelectorAll('dialog > div:not([id])').length)).toBe(0);
  await useCard(tab, { name: 'Almaty', inside: '#page' });
  await tab.close();
});

test('a card opens on text in full screen and can be used there; Escape closes it', async ({
  reader,
  pageUrl,
}, info) => {
  const tab = await reader.open(pageUrl('top-layer.html'));
  await tab.click('#full');
  await expect.poll(() => tab.evaluate(() => document.fullscreenElement?.id)).toBe('stage');
  await useCard(tab, { name: 'Aktobe', inside: '#stage' });
  await tab.screenshot({ path: info.outputPath('card-in-full-screen.png') as `${string}.png` });
  await tab.keyboard.press('Escape' as never);
  await expectNoCard(tab);
  await tab.close();
});

test('a card opens on text in a popover and can be used there', async ({ reader, pageUrl }) => {
  const tab = await reader.open(pageUrl('top-layer.html'));
  await call(tab, '#bubble', 'showPopover');
  await useCard(tab, { name: 'Uralsk', inside: '#bubble' });
  await tab.close();
});

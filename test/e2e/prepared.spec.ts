import { expect, test } from './fixtures.ts';
import { cardOn, expectMarked, expectNoCard, pointAt } from './marks.ts';
import { expectCard } from './page-side.ts';
import type { Tab } from './reader.ts';

/** How a card's frame was when it began or ceased to be laid out unseen. */
interface State {
  readonly soon: boolean;
  readonly visibility: string;
  readonly name: string;
}

/** Has each such change written down, and a popover of the page opened at the first. */
const watchFrames = (tab: Tab, opens: 'a popover' | 'nothing'): Promise<void> =>
  tab.evaluate((what) => {
    const states: State[] = [];
    Object.assign(window, { states });
    const bubble = Object.assign(document.createElement('div'), { popover: 'manual', id: 'bubble' });
    bubble.style.cssText =
      'position:fixed;inset:auto 0 0;inline-size:100vw;block-size:40vh;background:#dde;pointer-events:none';
    document.body.append(bubble);
    const note = ({ target }: MutationRecord): void => {
      const frame = target as HTMLElement;
      const { visibility } = getComputedStyle(frame);
      const name = frame.querySelector('h2')?.textContent ?? '';
      const soon = 'soon' in frame.dataset;
      if (states.at(-1)?.soon !== soon) states.push({ soon, visibility, name });
      if (soon && what === 'a popover' && !bubble.matches(':popover-open')) bubble.showPopover();
    };
    for (const { shadowRoot } of document.documentElement.children)
      if (shadowRoot)
        new MutationObserver((all) => all.forEach(note)).observe(shadowRoot, {
          subtree: true,
          attributeFilter: ['data-soon'],
        });
  }, opens);

const statesOf = (tab: Tab): Promise<readonly State[]> =>
  tab.evaluate(() => (window as unknown as { states: State[] }).states);

test.beforeEach(({ reader }) => reader.store({ settings: { restMs: 1500 } }));

test('a card is laid out unseen while the pointer rests, and shown as it is when the time is up', async ({
  reader,
  pageUrl,
}) => {
  const tab = await reader.open(pageUrl('news.html'));
  await expectMarked(tab, 'Almaty', '#first');
  await watchFrames(tab, 'nothing');
  await expect(async () => {
    await tab.mouse.move(5, 5);
    await pointAt(tab, 'Almaty', '#first');
    await expect.poll(() => statesOf(tab), { timeout: 2500 }).not.toEqual([]);
  }).toPass({ timeout: 12_000 });
  await expect
    .poll(() => statesOf(tab))
    .toEqual([
      { soon: true, visibility: 'hidden', name: 'Almaty' },
      { soon: false, visibility: 'visible', name: 'Almaty' },
    ]);
  expect((await cardOn(tab))?.text).toContain('the republic’s largest city');
  await tab.keyboard.press('Escape' as never);
  await expectNoCard(tab);
  await tab.close();
});

test('what the page opens while a card is laid out does not lie over the card', async ({
  reader,
  pageUrl,
}) => {
  const tab = await reader.open(pageUrl('news.html'));
  await expectMarked(tab, 'Almaty', '#first');
  await watchFrames(tab, 'a popover');
  await expectCard(tab, 'Almaty', /Almaty/, '#first');
  const isOpen = () => tab.evaluate(() => document.querySelector('#bubble')?.matches(':popover-open'));
  expect(await isOpen()).toBe(true);
  const isOnTop = () =>
    tab.evaluate(() => {
      const bubble = document.querySelector<HTMLElement>('#bubble');
      if (bubble) bubble.style.pointerEvents = 'auto'; // now it is to be hit
      const frames = [...document.documentElement.children].flatMap(
        ({ shadowRoot }) => shadowRoot?.querySelector('.card-frame:popover-open') ?? [],
      );
      const [box] = frames.map((frame) => frame.getBoundingClientRect());
      if (!box || !bubble) return null;
      const [x, y] = [(box.left + box.right) / 2, box.bottom - 20];
      const covered = y > bubble.getBoundingClientRect().top;
      return { covered, hit: document.elementFromPoint(x, y)?.shadowRoot !== null };
    });
  expect(await isOnTop()).toEqual({ covered: true, hit: true });
  await tab.close();
});

import type { BareChromium, BarePage } from './bare-chromium.ts';

/** Who decides, whether the background runs or was killed, and whether the page has had a card before. */
export interface WayToCard {
  /** A rest is told from its end, and the background is asked before; a tap decides at once. */
  readonly by: 'rest' | 'tap';
  readonly worker: 'warm' | 'killed';
  readonly card: 'first' | 'later';
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const REST_MS = 300;
/** A finger that taps is on the glass for at least so long. */
const TAP_MS = 60;
/** Till a page, a card or a worker that was stopped has come to rest. */
const SETTLE_MS = 400;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** How long it takes from the decision to the first frame with the card in it, ms by the page's clock. */
export async function cardLatency(
  browser: BareChromium,
  url: string,
  { by, worker, card }: WayToCard,
): Promise<number> {
  const own = await browser.open(`${browser.origin}/icon/16.png`); // asks the worker nothing
  const page = await browser.open(url);
  const [mark, other] = await marksOn(page);
  await wait(SETTLE_MS);
  if (card === 'later') {
    await rest(page, other);
    await page.send('Input.dispatchKeyEvent', { type: 'keyDown', key: 'Escape' });
    await move(page, { x: 1, y: 1 });
    await wait(SETTLE_MS);
  }
  if (worker === 'killed') {
    await own.send('ServiceWorker.enable');
    do {
      await own.send('ServiceWorker.stopAllWorkers');
      await wait(SETTLE_MS);
    } while (await browser.hasWorker()); // something woke it again
  }
  const latency = by === 'tap' ? await tap(page, mark) : (await rest(page, mark)) - REST_MS;
  await page.close();
  await own.close();
  return latency;
}

/** Two marks of different names. */
async function marksOn(page: BarePage): Promise<[Point, Point]> {
  for (;;) {
    await page.send('Page.bringToFront'); // from behind the page of welcome: pages behind draw no frames
    const found = await page.evaluate<Point[] | undefined>(`[...document.documentElement.children]
      .flatMap((child) => [...(child.shadowRoot?.querySelectorAll('.mark') ?? [])])
      .map((mark) => mark.getBoundingClientRect())
      .map(({ left, width, bottom }) => ({ x: left + width / 2, y: bottom - 6 }))`);
    const [first, , third] = found ?? [];
    if (first && third) return [first, third];
    await wait(50);
  }
}

const move = (page: BarePage, { x, y }: Point) =>
  page.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });

async function rest(page: BarePage, { x, y }: Point): Promise<number> {
  await move(page, { x, y: y + 200 });
  const shown = shownAfter(page, 'pointermove');
  for (const step of [0.5, 0.9, 1]) await move(page, { x, y: y + 200 * (1 - step) });
  return shown;
}

async function tap(page: BarePage, at: Point): Promise<number> {
  await page.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  const shown = shownAfter(page, 'click');
  await page.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await wait(TAP_MS);
  await page.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  return shown;
}

/** From the last event of a kind. */
function shownAfter(page: BarePage, event: 'pointermove' | 'click'): Promise<number> {
  return page.evaluate(`new Promise((resolve) => {
    let last = null;
    addEventListener('${event}', () => { last = performance.now(); }, { capture: true });
    const isOpen = () => [...document.documentElement.children]
      .some((child) => child.shadowRoot?.querySelector('.card-frame:popover-open:not([data-soon])'));
    const look = () => {
      if (last !== null && isOpen()) resolve(performance.now() - last);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  })`);
}

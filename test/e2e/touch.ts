import type { Page } from '@playwright/test';
import type { ChromiumReader } from './chromium.ts';
import type { Reader, Tab } from './reader.ts';

/** One finger on a screen. */
export interface Finger {
  tap(x: number, y: number): Promise<void>;
  /** Stays down for so long. */
  press(x: number, y: number, ms: number): Promise<void>;
}

/** What Puppeteer's pages have for Firefox. */
interface Touchscreen {
  readonly touchscreen: { touchStart(x: number, y: number): Promise<void>; touchEnd(): Promise<void> };
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export async function fingerOn(reader: Reader, tab: Tab): Promise<Finger> {
  const { down, up } = reader.name === 'firefox' ? inFirefox(tab) : await inChromium(reader, tab);
  const press = async (x: number, y: number, ms: number): Promise<void> => {
    await down(x, y);
    await wait(ms);
    await up();
  };
  return { press, tap: (x, y) => press(x, y, 30) };
}

function inFirefox(tab: Tab) {
  const { touchscreen } = tab as unknown as Touchscreen;
  return { down: (x: number, y: number) => touchscreen.touchStart(x, y), up: () => touchscreen.touchEnd() };
}

async function inChromium(reader: Reader, tab: Tab) {
  const debug = await (reader as ChromiumReader).context.newCDPSession(tab as unknown as Page);
  await debug.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  const send = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    debug.send('Input.dispatchTouchEvent', { type, touchPoints });
  return {
    down: (x: number, y: number) => send('touchStart', [{ x, y }]),
    up: () => send('touchEnd', []),
  };
}

import type { Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly dur?: number;
  /** Without the time in which other processes had the processor. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

export interface OurTime {
  /** The longest uninterrupted run of our script, and all of them together, in ms. */
  readonly longest: number;
  readonly total: number;
}

/** Long enough for a page to be read and painted, and for one heartbeat. */
const WATCH_MS = 1500;

/** Opens a page and watches what the extension's content script costs it. */
export async function ourTimeOn(page: Page, url: string): Promise<OurTime> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', { categories: 'devtools.timeline', transferMode: 'ReportEvents' });
  await page.goto(url);
  await page.waitForTimeout(WATCH_MS);
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const ours = events
    .filter(({ name, args }) => /^(FunctionCall|EvaluateScript)$/.test(name) && isOurs(args?.data?.url))
    .map(({ dur = 0, tdur = dur }) => tdur / 1000);
  return { longest: Math.max(0, ...ours), total: ours.reduce((sum, ms) => sum + ms, 0) };
}

const isOurs = (url = ''): boolean => url.startsWith('chrome-extension:');

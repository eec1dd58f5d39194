import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { Term } from '../../core/model.ts';
import { visit, WATCH_MS } from './in-browser.ts';
import type { Bench } from './in-page.ts';
import { traceOf } from './trace.ts';

declare const bench: Bench;

const MARK_JS = readFileSync(fileURLToPath(import.meta.resolve('mark.js')), 'utf8');

/** What only looks whether the extension is still there takes less. */
const WORK_MS = 0.5;

/** ms of ours on a page that was laid out before, from the moment that `turnOn` turns the extension on there. */
export async function wholeJobOn(
  page: Page,
  turnOn: () => Promise<void>,
): Promise<{ readonly toFrame: number; readonly toEnd: number; readonly total: number }> {
  const { runs, marks, total } = await traceOf(page, async () => {
    await turnOn();
    await page.waitForTimeout(2 * WATCH_MS);
  });
  const work = runs.filter(({ ms }) => ms > WORK_MS);
  const began = work[0]?.at ?? Number.NaN;
  const last = work.at(-1);
  return {
    toFrame: (marks.get('bench:shown') ?? Number.NaN) - began,
    toEnd: last ? last.at + last.ms - began : Number.NaN,
    total,
  };
}

/** How others find and mark all names of a page: one regular expression, and what shows its hits. */
export type Peer = 'highlights' | 'mark.js';

/** ms from the start of finding to the frame with the marks, in a fresh page without the extension. */
export async function peerOn(
  { page, bundle }: { readonly page: Page; readonly bundle: string },
  url: string,
  { peer, terms }: { readonly peer: Peer; readonly terms: readonly Term[] },
): Promise<number> {
  await visit(page, url);
  await page.evaluate(bundle);
  if (peer === 'mark.js') await page.evaluate(MARK_JS);
  await page.evaluate((of) => bench.buildPattern(of), terms);
  return page.evaluate((way) => (way === 'mark.js' ? bench.markJs() : bench.highlights()), peer);
}

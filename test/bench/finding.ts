import path from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { Term } from '../../core/model.ts';
import type { Bench } from './in-page.ts';

declare const bench: Bench;

const WARM_ROUNDS = 7;

export interface Finding {
  readonly letters: number;
  /** Of that, before anything else: what is near the viewport. */
  readonly near: number;
  readonly sent: number;
  readonly found: number;
  /** Of the answer, as JSON. */
  readonly bytes: number;
  readonly cold: Costs;
  readonly warm: Costs;
}

/** ms. */
export interface Costs {
  /** A walk over the page that only reads. */
  readonly floor: number;
  /** Of what is near the viewport, which is read first; and of the rest, when there is time. */
  readonly near: Parts;
  readonly rest: Parts;
}

/** The page's part of finding, and the background's. */
export interface Parts {
  readonly page: number;
  readonly background: number;
}

export const both = ({ page, background }: Parts): number => page + background;

export async function bundleInPage(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: path.join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'inPage' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('bench: nothing was bundled');
  return output.output[0].code;
}

/** First calls in a fresh page, each in its own: what every reader pays. Then the median of many. */
export async function findingOn(
  { page, background, bundle }: { page: Page; background: Page; bundle: string },
  url: string,
): Promise<Finding> {
  const fresh = async (): Promise<void> => {
    await page.goto(url);
    await page.evaluate(bundle);
  };
  await fresh();
  const floor = await page.evaluate(() => bench.floor());
  await fresh();
  const part = async (which: 'near' | 'rest') => {
    const { ms: gathering, text } = await page.evaluate((of) => bench.gather(of), which);
    const { ms: searching, answer } = await background.evaluate((of) => bench.search(of), text);
    const placed = await page.evaluate((of) => bench.place(of), answer);
    const bytes = JSON.stringify(answer).length;
    return { text, bytes, found: placed.count, page: gathering + placed.ms, background: searching };
  };
  const once = async () => ({ near: await part('near'), rest: await part('rest') });
  const cold = await once();
  const all = [];
  const floors = [];
  for (let round = 0; round < WARM_ROUNDS; round++) {
    floors.push((await page.evaluate(() => bench.floor())).ms);
    all.push(await once());
  }
  return {
    letters: floor.count,
    near: cold.near.text.length,
    sent: cold.near.text.length + cold.rest.text.length,
    found: cold.rest.found,
    bytes: Math.max(cold.near.bytes, cold.rest.bytes),
    cold: { ...cold, floor: floor.ms },
    warm: {
      floor: median(floors),
      near: medianOf(all.map(({ near }) => near)),
      rest: medianOf(all.map(({ rest }) => rest)),
    },
  };
}

const medianOf = (all: readonly Parts[]): Parts => ({
  page: median(all.map(({ page }) => page)),
  background: median(all.map(({ background }) => background)),
});

/** ms of the first pass of others in a fresh page each, built before; and the hits of both, which are to be as many. */
export async function peersOn(
  { page, bundle }: { page: Page; bundle: string },
  url: string,
  terms: readonly Term[],
): Promise<{ readonly expression: number; readonly automaton: number; readonly isSame: boolean }> {
  const fresh = async (): Promise<void> => {
    await page.goto(url);
    await page.evaluate(bundle);
  };
  await fresh();
  await page.evaluate((of) => bench.buildPattern(of), terms);
  const expression = await page.evaluate(() => bench.expression());
  await fresh();
  await page.evaluate((of) => bench.buildAutomaton(of), terms);
  const automaton = await page.evaluate(() => bench.automaton());
  return {
    expression: expression.ms,
    automaton: automaton.ms,
    isSame: expression.count === automaton.count,
  };
}

export const median = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[all.length >> 1] ?? Number.NaN;

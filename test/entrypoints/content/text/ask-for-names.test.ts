// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NamesInText } from '../../../../entrypoints/content/text/ask-for-names.ts';
import { Mentions } from '../../../../entrypoints/content/text/mentions.ts';
import { readRuns } from '../../../../entrypoints/content/text/read-runs.ts';
import { browser } from '../../../../extension/browser.ts';

interface Question {
  readonly name: string;
  readonly of: { readonly text: string };
}

let asked: string[] = [];
let mentions: Mentions;
let outdated: () => void;
const ending = new AbortController();

beforeEach(() => {
  asked = [];
  outdated = vi.fn<() => void>();
  mentions = new Mentions({ entered: () => {}, left: () => {} });
  // happy-dom gives no computed display that could be relied on.
  vi.stubGlobal('getComputedStyle', () => ({ display: 'inline', float: 'none' }));
});
afterEach(() => vi.restoreAllMocks());

/** A background that finds Almaty, and a quotation from the first quotation mark to the last. */
function background(of: { readonly isReady: boolean; readonly version?: string }): void {
  const { isReady, version = '1' } = of;
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async ({ name, of: { text } }: Question) => {
    asked.push(name);
    const at = text.indexOf('Almaty');
    const passages = [text.indexOf('“'), text.indexOf('”') + 1, name === 'page/find' ? 1 : 0, 0];
    const quotation = { id: 'said', name: '“…”', kind: 'quotation' };
    if (name === 'page/passages') return { passages, entities: [quotation], version };
    return {
      hits: [at, at + 6, 0, 0],
      passages: isReady ? passages : null,
      entities: [{ id: 'almaty', name: 'Almaty', kind: 'place' }, quotation],
      companies: [],
      version,
    };
  }) as never);
}

function ask(): void {
  document.body.innerHTML = '<p>He said “Almaty is quiet”.</p>';
  const names = new NamesInText({
    mentions,
    answered: () => mentions.settle(),
    outdated,
    signal: ending.signal,
  });
  names.start('1');
  for (const run of readRuns(document.body, 'deep')) {
    run.reading = mentions.startReading(run.container);
    names.add(run);
  }
  names.send();
}
const found = (): string[] => [...mentions.all()].map(({ entity }) => entity);

it('asks once where the background has the library in hand', async () => {
  background({ isReady: true });
  ask();
  await expect.poll(found).toEqual(['said', 'almaty']);
  expect(asked).toEqual(['page/find']);
});

it('takes names at once, and quotations when the library is there: around the names in them', async () => {
  background({ isReady: false });
  ask();
  await expect.poll(found).toEqual(['almaty']);
  await expect.poll(found).toEqual(['said', 'almaty']);
  expect(asked).toEqual(['page/find', 'page/passages']);
});

it('says that the library is another, and takes nothing from it', async () => {
  background({ isReady: true, version: '2' });
  ask();
  await expect.poll(() => vi.mocked(outdated).mock.calls.length).toBe(1);
  expect(found()).toEqual([]);
});

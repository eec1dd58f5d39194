// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { type Steps, stopsIn } from '../../../entrypoints/content/card/stops.ts';
import { Marking } from '../../../entrypoints/content/marking.ts';
import type { NearBlocks } from '../../../entrypoints/content/near-blocks.ts';
import { Mentions } from '../../../entrypoints/content/text/mentions.ts';
import { readRuns } from '../../../entrypoints/content/text/read-runs.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../extension/settings.ts';

const PAGE = '<p>Almaty</p><p>EU</p><p>Almaty</p><p aria-hidden="true">Brussels</p><p>EU</p><p>Brussels</p>';

function marking(marks: Settings['marks']): Steps & { marking: Marking; marked: () => string[] } {
  vi.stubGlobal('getComputedStyle', () => ({ display: 'block', float: 'none' }));
  const mentions = new Mentions({ entered: () => {}, left: () => {} });
  document.body.innerHTML = PAGE;
  for (const run of readRuns(document.body, 'deep')) {
    run.reading = mentions.startReading(run.container);
    const hit = { start: 0, end: run.text.length, entity: run.text, company: null };
    mentions.add(run, [hit]);
  }
  const blocks = [...document.body.children];
  const near = { blocks: () => blocks, has: (block: Element) => blocks.includes(block), forget: () => {} };
  const of = new Marking({
    mentions,
    near: near as unknown as NearBlocks,
    settings: { ...DEFAULT_SETTINGS, marks },
  });
  const marked = (): string[] => {
    const { blocks: toPaint, isMarked } = of.toPaint();
    return [...toPaint]
      .flat()
      .filter(isMarked)
      .map(({ container }) => `${blocks.indexOf(container)}`);
  };
  return { mentions, marking: of, marked };
}

it('marks the first mention of each term that can be seen', () => {
  expect(marking('first').marked()).toEqual(['0', '1', '5']);
});

it('marks every mention that can be seen', () => {
  expect(marking('every').marked()).toEqual(['0', '1', '2', '4', '5']);
});

it('marks every mention while the key is held, else none', () => {
  const { marking: keyed, marked } = marking('key');
  expect(marked()).toEqual([]);
  keyed.hold(true);
  expect(marked()).toEqual(['0', '1', '2', '4', '5']);
});

it('the keyboard stops at marks, at mentions where nothing is marked, and at all those of an entity', () => {
  const stopsOf = (marks: Settings['marks'], entity?: string) =>
    stopsIn(marking(marks), entity).map(
      ({ container }) => `${[...document.body.children].indexOf(container)}`,
    );
  expect(stopsOf('first')).toEqual(['0', '1', '5']);
  expect(stopsOf('key')).toEqual(['0', '1', '2', '4', '5']);
  expect(stopsOf('first', 'Almaty')).toEqual(['0', '2']);
});

it('where the keyboard is there is a mark, as long as its text can be seen', () => {
  const steps = marking('key');
  const { marking: stepped, marked } = steps;
  stepped.at = stopsIn(steps, undefined)[1] ?? null;
  expect(marked()).toEqual(['1']);
  stepped.at?.from.node.remove();
  stepped.textChanged();
  expect(marked()).toEqual([]);
});

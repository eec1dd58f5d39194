// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { foundTerms } from '../../../../entrypoints/content/card/serve-popups.ts';
import { Mentions } from '../../../../entrypoints/content/text/mentions.ts';
import { readRuns } from '../../../../entrypoints/content/text/read-runs.ts';

vi.mock('../../../../extension/browser.ts', () => ({ browser: {} }));

it('terms are listed in the order of the page, with how often each can be seen', () => {
  const mentions = new Mentions({ entered: () => {}, left: () => {} });
  document.body.innerHTML = '<p>Almaty</p><p>Brussels</p><p>Almaty</p><p aria-hidden="true">Brussels</p>';
  const names = ['Brussels', 'Almaty'];
  mentions.know(names.map((name) => ({ id: name, name, kind: 'place' })));
  for (const run of readRuns(document.body, 'deep').toReversed()) {
    run.reading = mentions.startReading(run.container);
    const hit = { start: 0, end: run.text.length, entity: run.text, company: null };
    mentions.add(run, [hit]);
  }
  expect(foundTerms(mentions)).toEqual([
    { entity: 'Almaty', name: 'Almaty', kind: 'place', count: 2 },
    { entity: 'Brussels', name: 'Brussels', kind: 'place', count: 1 },
  ]);
});

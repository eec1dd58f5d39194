import { expect, it } from 'vitest';
import { printFacts } from '../../../cli/facts/print-facts.ts';
import { printTrace } from '../../../cli/facts/print-trace.ts';
import { extract } from '../../extract.ts';

const TEXT =
  'Crowds fill the streets of Lyon\n\n' +
  'PARIS, March 10, 2023 (Reuters) - On March 8, crowds took to the streets of Lyon, France. ' +
  '"We will talk about it soon," President Anna Smith said.\n';

it('prints headline, dateline, timeline, places, people and quotations with their sentences', () => {
  const printed = printFacts(extract(TEXT));
  expect(printed).toContain('Crowds fill the streets of Lyon\nPARIS, March 10, 2023 (Reuters) -');
  expect(printed).toContain(
    '  2023-03-08 · protest · Lyon, France\n    crowds took to the streets of Lyon, France\n    > On March 8, crowds',
  );
  expect(printed).toContain('  Anna Smith · President');
  expect(printed).toContain('We will talk about it soon');
  for (const title of ['What happened', 'Places', 'People', 'Who said what'])
    expect(printed).toContain(`\n\n${title}\n`);
});

it('prints something for a text with nothing in it', () => {
  expect(printFacts(extract(''))).toBe('(no headline)\n(no dateline)');
});

it('says which rule found each mention', () => {
  const trace = printTrace(extract(TEXT));
  expect(trace).toMatch(/place {2}"Lyon" {2}lyon {2}places\/gazetteer/);
  expect(trace).toMatch(/event {2}"took to the streets" {2}protest {2}events\/protest/);
});

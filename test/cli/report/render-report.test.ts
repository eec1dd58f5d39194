import { describe, expect, it } from 'vitest';
import { type Reached, renderReport } from '../../../cli/report/render-report.ts';

const ROW: Reached = {
  name: 'dates: relaxed F1',
  set: 'timex',
  path: ['relaxed', 'F1'],
  least: 0.91,
  aim: 0.95,
  figure: 0.9339,
  texts: 256,
};

function lineOf(row: Partial<Reached>): string | undefined {
  const report = renderReport({ reached: [{ ...ROW, ...row }], peers: new Map() });
  return report.split('\n').find((line) => line.startsWith('| dates'));
}

describe('a figure beside its targets', () => {
  it.each([
    [{ figure: 0.9339 }, '| dates: relaxed F1 | 256 | .934 | .910 | .950 | ships |'],
    [{ figure: 0.96 }, '| dates: relaxed F1 | 256 | .960 | .910 | .950 | aim reached |'],
    [{ figure: 0.9 }, '| dates: relaxed F1 | 256 | .900 | .910 | .950 | **below** |'],
    [{ figure: 1 }, '| dates: relaxed F1 | 256 | 1.000 | .910 | .950 | aim reached |'],
    [{ figure: null, texts: 0 }, '| dates: relaxed F1 | 0 | – | .910 | .950 | not measured |'],
    [{ least: null, aim: null }, '| dates: relaxed F1 | 256 | .934 | – | – |  |'],
  ])('%o', (row, line) => {
    expect(lineOf(row)).toBe(line);
  });
});

it('shows what the field reaches on the sets that were measured', () => {
  const field = { sets: ['timex'], measure: 'TempEval-3', bestPackage: '.859', bestAnywhere: '.903' };
  const report = renderReport({
    reached: [ROW, ROW],
    peers: new Map([
      ['timex', field],
      ['quotes', field],
    ]),
  });
  expect(report.match(/\| timex \| TempEval-3 \| \.859 \| \.903 \|/g)).toHaveLength(1);
  expect(report).not.toContain('| quotes |');
});

it('says that the figures are on texts that were looked at', () => {
  expect(renderReport({ reached: [], peers: new Map() })).toContain('*development* sets');
});

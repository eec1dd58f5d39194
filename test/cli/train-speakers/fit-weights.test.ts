import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../cli/train-speakers/fit-weights.ts';
import { fitWeights, shareRight } from '../../../cli/train-speakers/fit-weights.ts';
import { choicesIn } from '../../../cli/train-speakers/read-quotes.ts';
import { writeWeights } from '../../../cli/train-speakers/write-weights.ts';

const choice: Choice = {
  options: [['nobody'], ['near', 'name'], ['far', 'name']],
  right: [false, true, false],
};
const choices = Array.from({ length: 20 }, () => choice);

describe('fitWeights', () => {
  it('learns which option is right, the same each time', () => {
    const weights = fitWeights(choices);
    expect(shareRight(choices, weights)).toBe(1);
    expect(weights.get('near')).toBeGreaterThan(weights.get('far') ?? 0);
    expect([...fitWeights(choices)]).toEqual([...weights]);
  });

  it('gives no weight to what came up once', () => {
    const odd: Choice = { options: [['nobody'], ['once']], right: [false, true] };
    expect(fitWeights([...choices, odd]).has('once')).toBe(false);
  });
});

describe('choicesIn', () => {
  const text = '"We will go home," said Ann Lee. Max Roe was there.';
  const quoted = [[1, 17]] as const;
  const direct = { directness: 'direct', quoted, content: quoted } as const;

  it('marks the annotated speaker among those who might have said it', () => {
    const { speakers } = choicesIn({
      text,
      gold: [{ ...direct, speaker: { start: 24, end: 31 }, cue: null }],
    });
    expect(speakers[0]?.right).toEqual([false, true, false]);
  });

  it('takes words that nobody is said to say for a choice of nobody', () => {
    const { speakers } = choicesIn({ text, gold: [] });
    expect(speakers[0]?.right).toEqual([true, false, false]);
  });

  it('leaves out a quotation whose speaker is not in reach', () => {
    const far = { ...direct, speaker: { start: 500, end: 507 }, cue: null };
    expect(choicesIn({ text, gold: [far] }).speakers).toEqual([]);
  });

  it('marks the annotated cue among those in reach', () => {
    const both = '"We will go home," said Ann Lee, adding that Max Roe agreed.';
    const gold = [{ ...direct, speaker: { start: 24, end: 31 }, cue: { start: 19, end: 23 } }];
    expect(choicesIn({ text: both, gold }).cues[0]?.right).toEqual([true, false, false]);
  });
});

describe('choicesIn, of speech without marks', () => {
  it('marks what is annotated as said, and what is not', () => {
    const told = 'Ann Lee said the old bridge would be closed.';
    const saidSo = {
      directness: 'indirect',
      quoted: [],
      content: [[13, 43]],
      speaker: { start: 0, end: 7 },
      cue: { start: 8, end: 12 },
    } as const;
    expect(choicesIn({ text: told, gold: [saidSo] }).speech.map(({ right }) => right)).toEqual([
      [false, true],
    ]);
    expect(choicesIn({ text: told, gold: [] }).speech.map(({ right }) => right)).toEqual([[true, false]]);
  });
});

describe('writeWeights', () => {
  it('writes sorted keys, and leaves out what decides nothing', () => {
    const written = writeWeights(
      'SOME_WEIGHTS',
      new Map([
        ['b|x', 0.514],
        ['a', -1],
        ['tiny', 0.001],
      ]),
    );
    expect(written).toContain('export const SOME_WEIGHTS');
    expect(written).toContain("  a: -1,\n  'b|x': 0.51,\n");
    expect(written).not.toContain('tiny');
  });
});

import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../cli/train-speakers/fit-weights.ts';
import { fitWeights, shareRight } from '../../../cli/train-speakers/fit-weights.ts';
import { choicesIn } from '../../../cli/train-speakers/read-quotes.ts';
import { writeSpeakerWeights } from '../../../cli/train-speakers/write-speaker-weights.ts';

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

  it('marks the annotated speaker among those who might have said it', () => {
    const [found] = choicesIn({ text, gold: [{ quoted, speaker: { start: 24, end: 31 } }] });
    expect(found?.right).toEqual([false, true, false]);
  });

  it('takes words that nobody is said to say for a choice of nobody', () => {
    const [found] = choicesIn({ text, gold: [] });
    expect(found?.right).toEqual([true, false, false]);
  });

  it('leaves out a quotation whose speaker is not in reach', () => {
    expect(choicesIn({ text, gold: [{ quoted, speaker: { start: 500, end: 507 } }] })).toEqual([]);
  });
});

describe('writeSpeakerWeights', () => {
  it('writes sorted keys, and leaves out what decides nothing', () => {
    const written = writeSpeakerWeights(
      new Map([
        ['b|x', 0.514],
        ['a', -1],
        ['tiny', 0.001],
      ]),
    );
    expect(written).toContain("  a: -1,\n  'b|x': 0.51,\n");
    expect(written).not.toContain('tiny');
  });
});

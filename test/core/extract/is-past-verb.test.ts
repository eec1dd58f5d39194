import { describe, expect, it } from 'vitest';
import { isPastVerb } from '../../../core/extract/is-past-verb.ts';

describe('isPastVerb', () => {
  it.each(['resigned', 'took', 'was', 'has', 'agreed', 'will'])('takes %j', (word) => {
    expect(isPastVerb(word)).toBe(true);
  });

  it.each(['armed', 'united', 'indeed', 'steed', 'United', 'go', 'ed'])('leaves %j alone', (word) => {
    expect(isPastVerb(word)).toBe(false);
  });
});

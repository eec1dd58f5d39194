import type { FoundOrganization } from '../../found-name.ts';
import type { Run } from '../name-runs.ts';
import type { Reading } from '../read-words.ts';

interface Found {
  readonly reading: Reading;
  readonly run: Run;
  readonly rule: string;
  readonly weight: number;
  readonly known?: string;
}

/** A run of words as a found body. */
export function organization({ reading, run, rule, weight, known }: Found): FoundOrganization {
  const start = reading.words[run.from]?.start ?? 0;
  const end = reading.words[run.to - 1]?.end ?? start;
  const surface = reading.article.text.slice(start, end);
  return {
    kind: 'organization',
    start,
    end,
    surface,
    rule: `organizations/${rule}`,
    weight,
    known: known ?? null,
    longForm: null,
  };
}

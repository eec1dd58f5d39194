import type { FoundPerson } from '../found-name.ts';
import { byNames } from './people/by-names.ts';
import { evidenceOf } from './people/evidence.ts';
import { type PersonRun, personRuns } from './people/person-runs.ts';
import { shortNames } from './people/short-names.ts';
import type { Reading } from './read-words.ts';

const ENOUGH = 2;
const FAIRLY_SURE = 3;

/**
 * People by title, given name, and what is said of them; then their surnames alone.
 * Takes "Mr Kato", "Kassym-Jomart Tokayev"; leaves "the president", "Supreme Court".
 */
export function findPeople(reading: Reading): FoundPerson[] {
  const full: FoundPerson[] = [];
  for (const run of personRuns(reading)) {
    const name = fullName(reading, run);
    if (name !== null) full.push(name);
  }
  const others = byNames(reading, full);
  const called = others.filter(({ bearer }) => bearer === undefined);
  return [...full, ...others, ...shortNames(reading, [...full, ...called])];
}

/** Two capitalised words that nothing else is known of are a person only if they are nothing better. */
function sureness(weight: number): number {
  return weight < FAIRLY_SURE ? weight - 1 : Math.min(8, weight);
}

function fullName(reading: Reading, run: PersonRun): FoundPerson | null {
  const weight = evidenceOf(reading, run);
  if (weight < ENOUGH) return null;
  const { words, article } = reading;
  const start = words[run.from]?.start ?? 0;
  const end = words[run.to - 1]?.end ?? start;
  const surface = article.text.slice(start, end);
  const title = article.text.slice(words[run.title]?.start ?? start, start).trim();
  return {
    kind: 'person',
    start,
    end,
    surface,
    rule: 'people/evidence',
    weight: sureness(weight),
    title: title || null,
  };
}

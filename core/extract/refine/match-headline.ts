import type { Reading, Word } from '../find/read-words.ts';
import type { FoundName } from '../found-name.ts';
import { indexFrom } from '../within.ts';
import { isLoose } from './trim-names.ts';

/** Words; a longer run of capitals in a headline that the text never names is the headline itself. */
const LONGEST_UNHEARD = 3;

/**
 * In a headline whose words are all written large no border of a name shows: "Warren Prompts VP Speculation" is Warren,
 * since the text below speaks of Warren; what it never names, and is long, is nothing.
 */
export function matchHeadline({
  reading,
  names,
}: {
  reading: Reading;
  names: readonly FoundName[];
}): FoundName[] {
  const loud = new Set<FoundName>();
  for (const name of names) if (isLoud(reading, name)) loud.add(name);
  if (loud.size === 0) return [...names];
  const heard = heardNames(names, loud);
  const matched: FoundName[] = [];
  for (const name of names) {
    const own = loud.has(name) && isLoose(name) ? asHeard(reading, name, heard) : name;
    if (own !== null) matched.push(own);
  }
  return matched;
}

function isLoud({ words, article }: Reading, { start }: FoundName): boolean {
  const word = words[indexFrom(words, start)];
  if (word?.isLoud !== true) return false;
  const kind = article.sentences[word.sentence]?.kind;
  return kind === 'headline' || kind === 'subheadline';
}

/** `null` for what the text never names, and is long. */
function asHeard(reading: Reading, name: FoundName, heard: ReadonlyMap<string, FoundName>): FoundName | null {
  if (heard.has(keyOf(name.surface))) return name;
  const { words } = reading;
  const run = words.slice(indexFrom(words, name.start), indexFrom(words, name.end));
  return longestHeard({ reading, run, heard }) ?? (run.length > LONGEST_UNHEARD ? null : name);
}

/** Names of the text, and each last name, by their small letters. */
function heardNames(
  names: readonly FoundName[],
  loud: ReadonlySet<FoundName>,
): ReadonlyMap<string, FoundName> {
  const heard = new Map<string, FoundName>();
  for (const name of names) {
    if (loud.has(name)) continue;
    if (!heard.has(keyOf(name.surface))) heard.set(keyOf(name.surface), name);
    const last = name.kind === 'person' ? name.surface.split(' ').at(-1) : undefined;
    if (last && !heard.has(keyOf(last))) heard.set(keyOf(last), name);
  }
  return heard;
}

function longestHeard({
  reading: { article },
  run,
  heard,
}: {
  reading: Reading;
  run: readonly Word[];
  heard: ReadonlyMap<string, FoundName>;
}): FoundName | null {
  for (let count = run.length - 1; count > 0; count--)
    for (let from = 0; from + count <= run.length; from++) {
      const [first, last] = [run[from], run[from + count - 1]];
      if (!first || !last) continue;
      const surface = article.text.slice(first.start, last.end);
      const known = heard.get(keyOf(surface));
      if (!known) continue;
      const { start } = first;
      return { ...known, start, end: last.end, surface, rule: `${known.rule} match-headline` };
    }
  return null;
}

function keyOf(surface: string): string {
  return surface.toLowerCase();
}

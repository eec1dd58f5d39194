/** What the field reaches on one or more sets, as the gold folder's own table says it. */
export interface Peers {
  /** Figures of a row stand in this order. */
  readonly sets: readonly string[];
  readonly measure: string;
  readonly bestPackage: string;
  readonly bestAnywhere: string;
}

/** The rows of the table that FORMATS.md opens with "| set | measure | …", by the sets that each names. */
export function readPeers(formats: string): ReadonlyMap<string, Peers> {
  const lines = formats.split('\n');
  const head = lines.findIndex((line) => /^\|\s*set\s*\|\s*measure\s*\|/.test(line));
  if (head < 0) return new Map();
  const end = lines.findIndex((line, at) => at > head && !line.startsWith('|'));
  const rows = lines.slice(head + 2, end < 0 ? undefined : end);
  return new Map(
    rows.flatMap((row) => {
      const [, sets = '', measure = '', bestPackage = '', bestAnywhere = ''] = row
        .split('|')
        .map((cell) => cell.trim());
      const names = [...sets.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');
      const peers = { sets: names, measure, bestPackage, bestAnywhere };
      return names.map((name) => [name, peers] as const);
    }),
  );
}

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Term } from '../../core/model.ts';

/** Names like those of the seed, in a made-up number that a reader's library may have. */
const MADE_UP: readonly Term[] = Array.from({ length: 1000 }, (_, at) => ({
  surface: `${['Al', 'Ak', 'Be', 'Ka', 'Sha', 'Nu', 'Ur'][at % 7]}${['ma', 'tau', 'lin', 'zan', 'ro'][at % 5]}${at} City`,
  entity: `made-up-${at}`,
}));
const SEED_NAMES = [
  'Almaty',
  'Kazakhstan',
  'European Union',
  'EU',
  'Brussels',
  'Nur-Sultan',
  'Mangystau Region',
];

/** `[[name, caseMatters, [alias, caseMatters], …], …]`, or the made-up terms and a few real ones. */
export function readTerms(file: string | undefined): readonly Term[] {
  if (file === undefined) return [...SEED_NAMES.map((surface) => ({ surface, entity: surface })), ...MADE_UP];
  const bytes = readFileSync(file);
  const rows = JSON.parse(String(file.endsWith('.gz') ? gunzipSync(bytes) : bytes)) as [
    string,
    ...unknown[],
  ][];
  return rows.flatMap(([name, , ...aliases]) =>
    [name, ...(aliases as [string][]).map(([alias]) => alias)].map((surface) => ({ surface, entity: name })),
  );
}

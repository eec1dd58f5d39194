/** `npm run -s detect -- FILE [--why]` or `… --jsonl < in.jsonl > out.jsonl`: the names of the library in a text. */
import { parseArgs } from 'node:util';
import type { Library } from '../core/model.ts';
import { buildTermIndex } from '../core/terms/term-index.ts';
import { termsOf } from '../core/terms/terms-of.ts';
import { compileSeeds } from '../seeds/compile-seeds.ts';
import { detectIn } from './detect/detect-in.ts';
import { detectLines } from './detect/detect-lines.ts';
import { printMatches } from './detect/print-matches.ts';
import { readLibrary } from './detect/read-library.ts';
import { readText } from './read-text.ts';

const USAGE =
  'detect FILE [--why] [--library FILE], or detect --jsonl [--library FILE] < in.jsonl > out.jsonl';

const { values, positionals } = readArguments();
const [file] = positionals;
if (!values.jsonl && file === undefined) stop(USAGE);

const { library: named } = values;
const { library: seeds } = compileSeeds();
const library = named === undefined ? seeds : openLibrary(named);
const index = buildTermIndex(termsOf(library));

if (values.jsonl) {
  const { bad } = await detectLines({
    input: process.stdin,
    output: process.stdout,
    report: console.error,
    index,
  });
  process.exitCode = bad > 0 ? 1 : 0;
} else {
  const text = readText('detect', file ?? '');
  console.log(printMatches(detectIn(index, text), { text, why: values.why }));
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean', default: false },
        why: { type: 'boolean', default: false },
        library: { type: 'string' },
      },
    });
  } catch {
    return stop(USAGE);
  }
}

function openLibrary(name: string): Library {
  const library = readLibrary(readText('detect', name));
  return typeof library === 'string' ? stop(`detect: ${name}: ${library}`) : library;
}

function stop(why: string): never {
  console.error(why);
  process.exit(2);
}

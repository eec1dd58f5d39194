/**
 * `npm run -s detect -- FILE [--why]` or `… --jsonl < in.jsonl > out.jsonl`: the names of the library in a text, or in
 * the readable text of a page (FILE.html). `-` is standard input.
 */
import { parseArgs } from 'node:util';
import type { Library } from '../core/model.ts';
import { buildTermIndex } from '../core/terms/build-term-index.ts';
import { entitiesById } from '../core/terms/entities-by-id.ts';
import { termsOf } from '../core/terms/terms-of.ts';
import { compileSeeds } from '../seeds/compile-seeds.ts';
import { detectIn } from './detect/detect-in.ts';
import { detectLines } from './detect/detect-lines.ts';
import { pageText } from './detect/page-text.ts';
import { printMatches } from './detect/print-matches.ts';
import { readLibrary } from './detect/read-library.ts';
import { readText } from './read-text.ts';

const USAGE = `detect FILE [--why] [--adjectives] [--library FILE]
detect --jsonl [--why] [--adjectives] [--library FILE] < in.jsonl > out.jsonl`;

const { values, positionals } = readArguments();
const [file] = positionals;
if (positionals.length !== (values.jsonl ? 0 : 1)) stop(`${countProblem()}\n${USAGE}`);

const { library: named } = values;
const { library: seeds } = compileSeeds();
const library = named === undefined ? seeds : openLibrary(named);
const index = buildTermIndex(termsOf(library), entitiesById(library));

if (values.jsonl) {
  const { bad } = await detectLines({
    input: process.stdin,
    output: process.stdout,
    report: console.error,
    index,
    asked: values,
  });
  process.exitCode = bad > 0 ? 1 : 0;
} else {
  const text = readableText(file ?? '');
  const detection = detectIn(index, text, values);
  console.log(printMatches(detection, { text, why: values.why }));
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean', default: false },
        why: { type: 'boolean', default: false },
        adjectives: { type: 'boolean', default: false },
        library: { type: 'string' },
      },
    });
  } catch (error) {
    return stop(`detect: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function countProblem(): string {
  if (positionals.length === 0) return 'detect: no file given';
  return values.jsonl ? 'detect: --jsonl reads standard input, no file' : 'detect: more than one file given';
}

function openLibrary(name: string): Library {
  const library = readLibrary(readText('detect', name));
  return typeof library === 'string' ? stop(`detect: ${name}: ${library}`) : library;
}

/** The file's text; of a page what its readers read. */
function readableText(name: string): string {
  const text = readText('detect', name);
  if (!/\.x?html?$/i.test(name)) return text;
  return (
    pageText(text) ?? stop(`detect: ${name}: no text in this page; save it as it is shown, with its text`)
  );
}

function stop(why: string): never {
  console.error(why);
  process.exit(2);
}

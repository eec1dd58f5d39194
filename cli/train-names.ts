/**
 * `npm run train-names -- --open FILE… --other FILE… [--held N] [--out FILE]`: makes assets/names/weights.txt anew from
 * annotated texts, one `{ text, gold: [{ start, end, type, form? }] }` per line. Weights of words come from the open
 * texts alone; the others tell only how far to trust those and the rules. With `--held N` every Nth of the others is
 * kept back, and how well its names are found is printed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { findNames } from '../core/extract/find/names.ts';
import { type PackedTable, packWeights } from '../core/extract/names/packed-weights.ts';
import { secondFeatures, startsOf, type Tagging, tagWords } from '../core/extract/names/tag-words.ts';
import { viewWords } from '../core/extract/names/view-words.ts';
import { wordFeatures } from '../core/extract/names/word-features.ts';
import { dropOverlaps } from '../core/extract/refine/drop-overlaps.ts';
import { readGazetteer } from '../core/gazetteer/read-gazetteer.ts';
import { type GoldText, readGold } from './train-names/read-gold.ts';
import { scoreLabels } from './train-names/score-labels.ts';
import { type Lesson, lessonsOf, trainTable } from './train-names/train-table.ts';
import { writeNameWeights } from './train-names/write-name-weights.ts';

const ASSETS = path.join(import.meta.dirname, '../assets');
/** Powers of two. With fewer rows too many features share one; with more the file grows and little is won. */
const ROWS = { words: 2 ** 16, plain: 2 ** 15 };
/** Twice as many change nothing on texts that were held back. */
const ROUNDS = 8;
/** Features that came up less often say nothing of other texts. */
const FEWEST = { words: 2, plain: 3 };

const { values: given } = parseArgs({
  allowPositionals: true,
  options: {
    open: { type: 'string', multiple: true, default: [] },
    other: { type: 'string', multiple: true, default: [] },
    held: { type: 'string', default: '0' },
    out: { type: 'string', default: path.join(ASSETS, 'names/weights.txt') },
  },
  args: eachWithItsFlag(process.argv.slice(2)),
});
const gazetteer = readGazetteer(readFileSync(path.join(ASSETS, 'gazetteer/places.txt'), 'utf8'));
const open = given.open.flatMap((file) => readGold(file, gazetteer));
const other = given.other.flatMap((file) => readGold(file, gazetteer));
const isHeld = (at: number) => Number(given.held) > 0 && at % Number(given.held) === 0;

const words = trainTable({
  lessons: open.flatMap(wordLessons),
  rows: ROWS.words,
  rounds: ROUNDS,
  fewest: FEWEST.words,
});
const packed = packWeights(words);
const plain = trainTable({
  lessons: other.filter((_, at) => !isHeld(at)).flatMap((text) => plainLessons(text, packed)),
  rows: ROWS.plain,
  rounds: ROUNDS,
  fewest: FEWEST.plain,
});
const held = other.filter((_, at) => isHeld(at));
const weights = { words: packed, plain: packWeights(plain) };
if (held.length > 0) {
  const told = held.map((text) => ({
    told: tagWords(taggingOf(text), weights),
    labels: text.labels,
  }));
  console.log(`${held.length} texts held back: ${scoreLabels(told)}`);
}
const written = writeNameWeights({ words, plain });
writeFileSync(given.out, written);
console.log(`${given.out}: ${Math.round(gzipSync(written).length / 1000)} kB gzip`);

function wordLessons({ reading, words: own, labels }: GoldText): Lesson[] {
  const views = viewWords({ ...reading, words: own });
  return lessonsOf({ list: wordFeatures(views), labels, isStart: startsOf(views) });
}

function plainLessons(text: GoldText, table: PackedTable): Lesson[] {
  const tagging = taggingOf(text);
  const isStart = startsOf(viewWords(tagging.reading));
  return lessonsOf({ list: secondFeatures(tagging, table), labels: text.labels, isStart });
}

/** The rules read the whole text, the tagger its prose. */
function taggingOf({ reading, words: own }: GoldText): Tagging {
  const found = findNames(reading);
  return { reading: { ...reading, words: own }, found, chosen: dropOverlaps(found) };
}

/** "--open A B" as "--open A --open B". */
function eachWithItsFlag(args: readonly string[]): string[] {
  let flag = '--open';
  return args.flatMap((word) => {
    if (!word.startsWith('--')) return [flag, word];
    flag = word;
    return [];
  });
}

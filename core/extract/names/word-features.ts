import { FeatureList } from './feature-list.ts';
import type { FeatureSink } from './feature-sink.ts';
import { contextsOf, STANDINGS, type TextContexts } from './name-contexts.ts';
import { type Neighbours, neighbours, STANCES, type WordView } from './view-words.ts';

/** What features hang on, where not on several words together. For each of the five places a group of its own. */
const OWN = 0;
const BESIDE = 1;
const CLASSES_BESIDE = 6;
const PLACES = [0, 1, 2, 3, 4] as const;
const HERE = 2;

/** Features that hold words and parts of words: their weights come from openly licensed texts alone. */
export function wordFeatures(views: readonly WordView[]): FeatureList {
  const list = new FeatureList();
  tellWords(list, views);
  return list;
}

/** Tells the features of each word. */
export function tellWords(
  sink: FeatureSink,
  views: readonly WordView[],
  contexts: TextContexts = contextsOf(views),
): void {
  for (let at = 0; at < views.length; at++) {
    if (!sink.beginWord(at)) continue;
    const near = neighbours(views, at);
    tellOwn(sink, near[HERE]);
    for (const place of PLACES) if (place !== HERE) tellBeside(sink, place, near);
    tellTogether(sink, near);
    tellContext(sink, contexts, at, near[HERE]);
    sink.endWord();
  }
}

function tellOwn(sink: FeatureSink, { id, sight, stance }: WordView): void {
  if (!sink.begins(OWN, id)) return;
  sink.add(0, 0);
  sink.add(1, sight.hash);
  sink.add(10, sight.hash, stance);
  sink.add(20, sight.prefix, stance);
  for (const [length, suffix] of sight.suffixes.entries()) sink.add(21 + length, suffix, stance);
  sink.add(26, sight.pattern);
  sink.add(40 + HERE, sight.listed, stance);
  for (const of of sight.classes) {
    sink.add(45 + HERE, of);
    sink.add(50 + HERE, of, stance);
  }
  sink.ends();
}

/** The templates of the words themselves, by place. */
const WORD_AT = [4, 2, 1, 3, 5] as const;

function tellBeside(sink: FeatureSink, place: 0 | 1 | 3 | 4, near: Neighbours): void {
  const { id, sight, stance } = near[place];
  if (sink.begins(BESIDE + place, id)) {
    sink.add(WORD_AT[place], sight.hash);
    sink.add(40 + place, sight.listed, stance);
    for (const of of sight.classes) sink.add(45 + place, of);
    sink.ends();
  }
  if (sight.classes.length === 0) return;
  const here = near[HERE].stance;
  if (!sink.begins(CLASSES_BESIDE + place, sight.classSet * STANCES + here)) return;
  for (const of of sight.classes) sink.add(50 + place, of, here);
  sink.ends();
}

function tellTogether(sink: FeatureSink, near: Neighbours): void {
  const { 0: second, 1: before, 2: here, 3: after, 4: next } = near;
  const [stance, pattern] = [here.stance, here.sight.pattern];
  sink.add(6, before.sight.hash, here.sight.hash);
  sink.add(7, here.sight.hash, after.sight.hash);
  sink.add(8, second.sight.hash, before.sight.hash);
  sink.add(9, after.sight.hash, next.sight.hash);
  sink.add(11, before.sight.hash, stance);
  sink.add(12, after.sight.hash, stance);
  sink.add(24, before.sight.suffixes[1] ?? 0, stance);
  sink.add(25, after.sight.suffixes[1] ?? 0, stance);
  sink.add(27, before.sight.pattern, pattern);
  sink.add(28, pattern, after.sight.pattern);
  sink.add(29, before.sight.pattern, pattern, after.sight.pattern);
  sink.add(30, before.stance, stance, after.stance);
  sink.add(55, before.sight.listed, here.sight.listed, after.sight.listed);
}

/** The whole run of capitalised words, and how the word stands elsewhere. */
function tellContext(sink: FeatureSink, { runs, standings }: TextContexts, at: number, here: WordView): void {
  const run = runs[at];
  if (!run) return;
  const { before, first, last, after, length, place, left } = run;
  sink.add(60, last.sight.hash, left);
  sink.add(61, first.sight.hash, place);
  sink.add(62, before.sight.hash, length, place);
  sink.add(63, after.sight.hash, length, left);
  sink.add(64, length, place, here.stance);
  sink.add(65, before.sight.hash, after.sight.hash, length);
  for (const of of last.sight.classes) sink.add(66, of, left);
  for (const of of first.sight.classes) sink.add(67, of, place);
  sink.add(68, first.sight.listed, last.sight.listed, length);
  const standing = standings[at] ?? 0;
  for (let way = 0; way < STANDINGS; way++)
    if ((standing >> way) & 1) {
      sink.add(70, way, here.stance);
      sink.add(71, way, here.sight.listed);
    }
}

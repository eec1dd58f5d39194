import { FeatureList } from './feature-list.ts';
import { type Neighbours, neighbours, type WordView } from './view-words.ts';

/** Features that hold words and parts of words: their weights come from openly licensed texts alone. */
export function wordFeatures(views: readonly WordView[]): FeatureList {
  const list = new FeatureList();
  for (let at = 0; at < views.length; at++) {
    const near = neighbours(views, at);
    addWords(list, near);
    addForms(list, near);
    addClasses(list, near);
    list.endWord();
  }
  return list;
}

function addWords(list: FeatureList, [second, before, here, after, next]: Neighbours): void {
  list.add(0, 0);
  list.add(1, here.sight.hash);
  list.add(2, before.sight.hash);
  list.add(3, after.sight.hash);
  list.add(4, second.sight.hash);
  list.add(5, next.sight.hash);
  list.add(6, before.sight.hash, here.sight.hash);
  list.add(7, here.sight.hash, after.sight.hash);
  list.add(8, second.sight.hash, before.sight.hash);
  list.add(9, after.sight.hash, next.sight.hash);
  list.add(10, here.sight.hash, here.stance);
  list.add(11, before.sight.hash, here.stance);
  list.add(12, after.sight.hash, here.stance);
}

function addForms(list: FeatureList, [, before, here, after]: Neighbours): void {
  const [stance, pattern] = [here.stance, here.sight.pattern];
  list.add(20, here.sight.prefix, stance);
  for (const [length, suffix] of here.sight.suffixes.entries()) list.add(21 + length, suffix, stance);
  list.add(24, before.sight.suffixes[1] ?? 0, stance);
  list.add(25, after.sight.suffixes[1] ?? 0, stance);
  list.add(26, pattern);
  list.add(27, before.sight.pattern, pattern);
  list.add(28, pattern, after.sight.pattern);
  list.add(29, before.sight.pattern, pattern, after.sight.pattern);
  list.add(30, before.stance, stance, after.stance);
}

function addClasses(list: FeatureList, near: Neighbours): void {
  const here = near[2];
  for (const [place, { sight, stance }] of near.entries()) {
    list.add(40 + place, sight.listed, stance);
    for (const of of sight.classes) {
      list.add(45 + place, of);
      list.add(50 + place, of, here.stance);
    }
  }
  list.add(55, near[1].sight.listed, here.sight.listed, near[3].sight.listed);
}

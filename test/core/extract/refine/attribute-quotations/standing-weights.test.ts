import { expect, test } from 'vitest';
import { readArticle } from '../../../../../core/article/read-article.ts';
import { SPEAKER_WEIGHTS } from '../../../../../core/extract/data/speaker-weights.ts';
import { findQuotations } from '../../../../../core/extract/find/quotations.ts';
import { standingsIn } from '../../../../../core/extract/refine/attribute-quotations/candidate-features.ts';
import { forEachScene } from '../../../../../core/extract/refine/attribute-quotations/choose-speaker.ts';
import { hear } from '../../../../../core/extract/refine/attribute-quotations/hear.ts';
import type { Standing } from '../../../../../core/extract/refine/attribute-quotations/standing.ts';
import {
  candidateFeatures,
  StandingWeights,
} from '../../../../../core/extract/refine/attribute-quotations/standing-weights.ts';

const TEXT = `The town voted on Friday.

"We want it all," Ann Lee said, and Bob Ford added that it was "a good plan" for the town. He left.

"Not yet," the mayor told reporters, saying she would wait. "We will see."`;

function standingsOf(text: string): Standing[][] {
  const article = readArticle(text);
  const quotations = findQuotations(article);
  const all: Standing[][] = [];
  forEachScene({ ...hear(article, quotations), quotations }, (scene) => {
    if (scene) all.push(standingsIn(scene));
    return scene?.candidates[0] ?? null;
  });
  return all;
}

test('tells how the one who stands behind a quotation stands to it, by position, order and kind', () => {
  const [[, lee] = []] = standingsOf(TEXT);
  expect(candidateFeatures(lee ?? [])).toEqual([
    't:name',
    'l:subject|name',
    'c:subject|say|finite|a3-',
    'c:subject|say|finite|a3-|sentence',
    'c:subject|say|finite|a3-|direct|comma|start',
    'c:subject|say|finite|a3-|name',
    's:after|sentence|0',
    's:after|sentence|direct|comma|start|1',
    's:after|sentence|name|opening',
    'r:after|0|sentence',
    'r:after|0|subject',
    'p:quote|name',
    'p:quote|subject|after',
    'h:first|sentence',
    'h:first|name|subject',
    'h:first|opening|none',
    'x:0|after',
    'y:-|subject',
    'y:-|first',
    'y:-|direct|comma|start',
  ]);
});

test('weighs a standing as the sum of what its features weigh, however often it is asked', () => {
  const weights = new StandingWeights(SPEAKER_WEIGHTS);
  const standings = standingsOf(TEXT).flat();
  expect(standings.length).toBeGreaterThan(8);
  for (const standing of [...standings, ...standings]) {
    const sum = candidateFeatures(standing).reduce((all, one) => all + (SPEAKER_WEIGHTS[one] ?? 0), 0);
    expect(weights.scoreOf(standing)).toBe(sum);
  }
});

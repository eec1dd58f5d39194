import { describe, expect, it } from 'vitest';
import { buildTermIndex } from '../../../core/terms/build-term-index.ts';
import { findMatches } from '../../../core/terms/find-matches.ts';

const TERMS = [
  '哈萨克斯坦',
  '阿拉木图',
  '中国',
  'カザフスタン',
  'アル',
  '東京',
  'อัลมาตี',
  'Almaty',
  'ألماتي',
  'אלמטי',
  'Алматы',
];
const index = buildTermIndex(TERMS.map((surface) => ({ surface, entity: surface })));
const found = (text: string): string[] =>
  findMatches(index, text).map(({ start, end }) => text.slice(start, end));

describe('scripts without spaces', () => {
  it.each([
    ['a name inside a run', '他昨天在阿拉木图说', ['阿拉木图']],
    ['names one after the other', '中国哈萨克斯坦关系', ['中国', '哈萨克斯坦']],
    ['a name in katakana beside other Japanese', '東京でカザフスタンの大統領が', ['東京', 'カザフスタン']],
    ['a name in Thai', 'การประท้วงในอัลมาตีเมื่อวาน', ['อัลมาตี']],
    ['a Latin name beside Chinese', '在Almaty的人', ['Almaty']],
  ])('finds %s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });

  it.each([
    ['a part of a longer run of katakana', 'アルマトイで'],
    ['another order of the same characters', '国中斯坦'],
    ['a name that punctuation divides', '中、国'],
  ])('leaves %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('scripts with spaces of their own', () => {
  it.each([
    ['Arabic', 'احتجاجات في ألماتي اليوم', 'ألماتي'],
    ['Arabic with vowels, beside a comma', 'في أَلماتي، اليوم', 'أَلماتي'],
    ['Hebrew', 'הפגנות באזור אלמטי היום', 'אלמטי'],
    ['Cyrillic', 'протесты в городе Алматы вчера', 'Алматы'],
  ])('finds a name in %s', (_, text, name) => {
    expect(found(text)).toEqual([name]);
  });

  it('leaves a name inside a longer word', () => {
    expect(found('Алматынский')).toEqual([]);
  });
});

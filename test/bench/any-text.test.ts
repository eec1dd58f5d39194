import { describe, expect, it } from 'vitest';
import { answerArticle } from '../../cli/facts/answer-article.ts';
import { readArticle } from '../../core/article/read-article.ts';
import { extractFacts } from '../../core/extract/extract-facts.ts';
import { LONGEST_SECTION } from '../../core/extract/sections.ts';
import { shippedGazetteer, shippedNames } from '../extract.ts';
import { seeded } from '../seeded.ts';
import { HARD_TEXTS } from './hard-texts.ts';

const NEWS = `EU calls for calm

BRUSSELS, January 5. /TASS/. The European Union (EU) is watching the protests in Almaty, spokesman Peter Stano said
on Wednesday. "We want it," he said, "and more." Two days later Kazakhstan’s president, Kassym-Jomart Tokayev, came
from Paris, Texas. The EU-Kazakhstan Agreement of 2015 held in the third quarter, according to the statement.`;

const knowledge = { gazetteer: shippedGazetteer(), names: shippedNames() };

const UNITS = [
  '\ud800',
  '\udc00',
  '\u0000',
  '\ufeff',
  '\u2028',
  '\u202e',
  '\u0301',
  '👍',
  '“',
  '”',
  '"',
  "'",
  '(',
  ')',
  '\n',
  '\t',
  '٣',
  'İ',
  'ß',
  '日',
  'ש',
  '\r\n',
  '\u200f',
  '\u2067',
  '«',
  '»',
  '„',
  '‘',
  '’',
  '``',
  'so-called “',
  'é'.repeat(300),
];

/** News with pieces taken out, doubled, moved, turned, and with stray units put in. */
function mutated(random: () => number): string {
  let text = NEWS;
  for (let step = 0; step < 12; step++) {
    const from = Math.floor(random() * text.length);
    const piece = text.slice(from, from + Math.floor(random() * 60));
    const unit = UNITS[Math.floor(random() * UNITS.length)] ?? '';
    const changed = [
      '',
      piece + piece,
      piece.split('').reverse().join(''),
      piece.toUpperCase(),
      piece.replaceAll(' ', unit),
      unit.repeat(3) + piece,
    ][Math.floor(random() * 6)];
    text = text.slice(0, from) + changed + text.slice(from + piece.length);
  }
  return text;
}

function random16(random: () => number, below: number): string {
  return Array.from({ length: 400 }, () => String.fromCharCode(random() * below)).join('');
}

/** What holds for every text. */
function expectSound(text: string): void {
  const article = readArticle(text, { published: '2022-01-05' });
  const extraction = extractFacts(article, knowledge);
  const { mentions, entities, facts } = extraction;
  const ids = new Set(entities.map(({ id }) => id));
  for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface);
  for (const [at, { start, end }] of mentions.entries()) {
    const next = mentions[at + 1];
    expect(end).toBeGreaterThan(start);
    if (next) expect(next.start > start || (next.start === start && next.end <= end)).toBe(true);
  }
  for (const mention of mentions) {
    if ('entity' in mention) expect(ids).toContain(mention.entity);
    if (mention.kind !== 'quotation' || !mention.speaker) continue;
    const { speaker } = mention;
    expect(text.slice(speaker.start, speaker.end)).toBe(speaker.surface);
  }
  for (const { about, provenance } of facts) {
    for (const id of about) expect(ids).toContain(id);
    expect(provenance.span.end).toBeLessThanOrEqual(text.length);
    expect(provenance.sentence.start).toBeLessThanOrEqual(provenance.span.start);
  }
  for (const span of spansIn(extraction)) {
    expect(Number.isInteger(span.start) && span.start >= 0).toBe(true);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
  }
  expect(extractFacts(article, knowledge)).toEqual(extraction);
  const answer: unknown = JSON.parse(JSON.stringify(answerArticle({ text, given: {}, knowledge })));
  // Halves of characters alone are in JSON as what they are.
  for (const span of spansIn(answer))
    if (span.text !== undefined) expect(span.text).toBe(text.slice(span.start, span.end));
}

interface SpanFound {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

/** Every object in a value that says where it begins and ends. */
function spansIn(value: unknown): SpanFound[] {
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.values(value).flatMap(spansIn);
  return 'start' in value && 'end' in value ? [value as SpanFound, ...within] : within;
}

describe('any text gives mentions that are its own words, sorted, the same each time', () => {
  it.each(['', ' ', '\n', '\ud800', '\udc00\ud800', '\u0000', '.', '"', '“', 'a', 'A', '1', '\r\n\r\n'])(
    'such as %j',
    expectSound,
  );
  it.each(Array.from({ length: 40 }, (_, seed) => seed))('news mutated by seed %d', (seed) => {
    expectSound(mutated(seeded(seed)));
  });
  it('news and noise that are longer than any article', () => {
    const random = seeded(7);
    const parts: string[] = [];
    for (let length = 0; length < LONGEST_SECTION + 20_000; length += parts.at(-1)?.length ?? 0)
      parts.push(random() < 0.1 ? random16(random, 0xffff) : `${mutated(random)}\n\n`);
    expectSound(parts.join(''));
  });
  it('news around paragraphs without words', () => {
    const marks = '(“1”) '.repeat(300);
    expectSound([NEWS, marks, NEWS, marks.replaceAll(' ', '\n'), marks].join('\n\n'));
  });
  it.each([0x80, 0x250, 0x600, 0x3000, 0xffff])('any units below %d', (below) => {
    for (let seed = 0; seed < 8; seed++) expectSound(random16(seeded(seed), below));
  });
  it.each([...HARD_TEXTS])('text made to be slow: %s', (_, make) => {
    expectSound(make(300));
  });
});

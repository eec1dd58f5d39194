import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Extraction, Span } from '../../../core/model.ts';
import { extract } from '../../extract.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const seed = readFileSync(path.join(root, 'seeds/000_ca9f81f8d5317110.txt'), 'utf8');

/** Texts that are news, texts that are hardly text, and texts made to break an offset. */
const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['the seed', seed],
  ['the seed with Windows line ends', seed.replaceAll('\n', '\r\n')],
  ['the seed in capitals', seed.toUpperCase()],
  ['the seed decomposed and with soft hyphens', seed.normalize('NFD').replaceAll('st', 's\u00adt')],
  [
    'emoji and letters outside the first plane',
    '😀 PARIS, March 3 (Reuters) — 𝔓aris 😀 “Nous” said Émile 👩‍👩‍👧 Dupont, mayor of Köln, on Friday.',
  ],
  ['lone surrogates', 'On \ud83d January 2, Almaty \udc00 and \ud800Paris said "yes\udfff" in London.'],
  ['letters that change length with case', 'İSTANBUL, STRAẞE, ŉ Ankara; ﬁnance in Istanbul İzmir said.'],
  ['right-to-left text', 'قال الرئيس في Cairo يوم 5 January 2022 إن "القاهرة" بخير.'],
  ['nothing', ''],
  ['spaces alone', ' \n\t\n '],
  ['marks alone', '"""(((---...,,,;;;'],
  [
    'nested and unbalanced quotation marks',
    '“He said “she said ‘we said “no”’ and left” in Paris. "Unclosed said the UN',
  ],
  ['one long line without a space', 'Almaty'.repeat(2_000)],
  ['many capitals', 'The European Union Commission Of Ministry Agreement '.repeat(300)],
  ['dots and hyphens', 'U.S.-U.K.-E.U. Treaty of St. Paul-St.-Denis a.m. No. 5-6-7, Jan. 3-4, D.C..., N.Y.'],
  [
    'zero-width characters',
    'Al\u200bmaty and Nur\u2011Sultan, Kazakh\u00adstan\u2019s capital, on 5\u00a0January',
  ],
  [
    'bytes that are no text',
    String.fromCharCode(...Array.from({ length: 4_096 }, (_, at) => (at * 7919) % 256)),
  ],
  [
    'units that are no text',
    String.fromCharCode(...Array.from({ length: 4_096 }, (_, at) => (at * 40_503) % 65_536)),
  ],
  [
    'the seed with a lone surrogate in every word',
    seed.replaceAll(' ', ' \udc00').replaceAll('e', 'e\ud800'),
  ],
  ['the seed without line ends', seed.replaceAll(/\s+/g, ' ').repeat(20)],
  ['the seed without spaces', seed.replaceAll(/\s+/g, '')],
  ['the seed backwards', [...seed].reverse().join('')],
  [
    'Russian',
    'МОСКВА, 5 января (ТАСС) — «Мы готовы», — сказал Владимир Путин в Париже в среду. Paris, 5 января.',
  ],
  ['Chinese', '新华社北京1月5日电 习近平说：“我们准备好了。”他于2022年1月5日在 Paris 说。'],
  ['Hindi', 'नई दिल्ली, 5 जनवरी: प्रधानमंत्री ने कहा, "हम तैयार हैं।" Delhi में 5 January 2022 को।'],
  ['Thai and Korean', 'กรุงเทพฯ 5 มกราคม "เราพร้อม" กล่าว 서울 1월 5일 “준비됐다”고 Seoul 말했다.'],
  ['Turkish and German', 'İstanbul’da 5 Ocak’ta „Wir sind bereit“, sagte Olaf Scholz am 5. Januar in Köln.'],
];

function spansOf({ mentions, facts, article }: Extraction): Span[] {
  const inside = mentions.flatMap((mention) =>
    mention.kind === 'quotation'
      ? [
          ...mention.contents,
          ...mention.quoted,
          ...(mention.cue ? [mention.cue] : []),
          ...(mention.speaker ? [mention.speaker] : []),
        ]
      : mention.kind === 'date'
        ? [...mention.timex.evidence]
        : [],
  );
  return [
    ...mentions,
    ...inside,
    ...facts.flatMap(({ provenance }) => [provenance.span, provenance.sentence]),
    ...article.sentences,
  ];
}

describe('every mention is where it says it is', () => {
  it.each(TEXTS)('in %s', (_, text) => {
    const extraction = extract(text);
    for (const mention of extraction.mentions) {
      expect(text.slice(mention.start, mention.end)).toBe(mention.surface);
      expect(mention.surface).not.toBe('');
      if (mention.kind === 'quotation' && mention.speaker)
        expect(text.slice(mention.speaker.start, mention.speaker.end)).toBe(mention.speaker.surface);
    }
    for (const { start, end } of spansOf(extraction)) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  it('and every fact speaks of entities that there are', () => {
    const { facts, entities } = extract(seed);
    const ids = new Set(entities.map(({ id }) => id));
    expect(facts.flatMap(({ about, where }) => [...about, ...where]).filter((id) => !ids.has(id))).toEqual(
      [],
    );
  });

  it('gives the same for the same text', () => {
    expect(JSON.stringify(extract(seed))).toBe(JSON.stringify(extract(seed)));
  });
});

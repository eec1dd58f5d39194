import { describe, expect, it } from 'vitest';
import type { FoundName } from '../../../../core/extract/found-name.ts';
import { trimNames } from '../../../../core/extract/refine/trim-names.ts';
import { readingOf } from '../../../extract.ts';

/** Each "[kind name]" of the text as if the tagger had found it; the names that stay, with their titles. */
function trimmed(marked: string): string[] {
  const text = marked.replace(/\[\w+ ([^\]]+)\]/g, '$1');
  const reading = readingOf(text);
  let from = 0;
  const names = [...marked.matchAll(/\[(\w+) ([^\]]+)\]/g)].map(([, kind, surface = '']): FoundName => {
    const start = text.indexOf(surface, from);
    from = start + surface.length;
    const base = { start, end: from, surface, rule: `tagger/${kind}`, weight: 5 };
    if (kind === 'person') return { ...base, kind, title: null };
    if (kind === 'place') return { ...base, kind, candidates: [], isWithin: true };
    return { ...base, kind: 'organization', known: null, longForm: null };
  });
  return trimNames({ reading, names }).map((name) => {
    expect(text.slice(name.start, name.end)).toBe(name.surface);
    const title = name.kind === 'person' && name.title !== null ? ` (${name.title})` : '';
    return `${name.kind} ${name.surface}${title}`;
  });
}

describe('cuts what is no part of a name', () => {
  it.each([
    ['[person Neither Torrealba] nor the mayor came.', ['person Torrealba']],
    [
      'The [organization NGO Casa Azul] and [organization Tandor A]/S came.',
      ['organization Casa Azul', 'organization Tandor A/S'],
    ],
    ['Det [person Con Ana Torrealba] came.', ['person Ana Torrealba (Con)']],
    ['They met the envoy, Moon [person Byung-jun], there.', ['person Moon Byung-jun']],
    ['[person Of Ana Torrealba] much is known.', ['person Ana Torrealba']],
    ['They met [person between Torrealba] and dawn.', ['person Torrealba']],
    ['So said [person Ana Torrealba (D-Mass].)', ['person Ana Torrealba']],
    ['Then [person Parliamentarians Ana Torrealba] left.', ['person Ana Torrealba (Parliamentarians)']],
    ['Then [organization Ministers Ana Torrealba] left.', ['person Ana Torrealba (Ministers)']],
    ['It was [person Zanbar Gov. Ana Torrealba] who left.', ['person Ana Torrealba (Zanbar Gov.)']],
    ['It is in [place Vestmar for] good.', ['place Vestmar']],
    ['They went to [person Americans Ana Torrealba] and others.', ['person Ana Torrealba']],
    ['They fled to [place neighbouring Vestmar].', ['place Vestmar']],
    ['It fled [place Vestmar’s] coast.', ['place Vestmar']],
    ['Shares of [organization Vestmar’s] fell.', ['organization Vestmar’s']],
    ['the [place Zanbar Democrat] said', ['place Zanbar']],
    ['[person Ana Torrealba QC] spoke.', ['person Ana Torrealba']],
    ['[person Born Ana Torrealba], she left.', ['person Ana Torrealba']],
    ['It bought [organization Vestmar Corp. Analysts] at home met.', ['organization Vestmar Corp']],
    ['It is [organization Vestmar Co. Ltd] of old.', ['organization Vestmar Co. Ltd']],
    ['Peru[organization ’s Vestmar Forum] met.', ['organization Vestmar Forum']],
  ])('%s', (text, expected) => {
    expect(trimmed(text)).toEqual(expected);
  });
});

describe('drops what names nobody', () => {
  it.each([
    'The [organization Ministers] left.',
    'The [person Parliamentarians] left.',
    'The [organization St.] is old.',
  ])('%s', (text) => {
    expect(trimmed(text)).toEqual([]);
  });
});

describe('lets a name that was cut short take the name behind it', () => {
  it.each([
    [
      'The [organization Parole Board of] [place Vestmar] met.',
      ['organization Parole Board of Vestmar', 'place Vestmar'],
    ],
    [
      'The [organization Centre for] [organization Vestmar Studies] met.',
      ['organization Centre for Vestmar Studies'],
    ],
    ['The [organization Community of] saints met.', ['organization Community']],
  ])('%s', (text, expected) => {
    expect(trimmed(text)).toEqual(expected);
  });
});

describe('leaves names that are whole', () => {
  it.each([
    ['The [organization NGO Affairs Bureau] met.', ['organization NGO Affairs Bureau']],
    ['He saw [organization The Hague Institute] there.', ['organization The Hague Institute']],
    ['[person Ana bin Torrealba] left.', ['person Ana bin Torrealba']],
    ['[organization General Vestmar] rose.', ['organization General Vestmar']],
    ['[organization Ministers Council] met.', ['organization Ministers Council']],
    ['[person Ho Bak-on] left.', ['person Ho Bak-on']],
    ['[organization Galaxy] of [place Vestmar] won.', ['organization Galaxy', 'place Vestmar']],
  ])('%s', (text, expected) => {
    expect(trimmed(text)).toEqual(expected);
  });
});

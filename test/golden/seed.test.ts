import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NameMention, Span } from '../../core/model.ts';
import { extract } from '../extract.ts';

const ID = '000_ca9f81f8d5317110';
const golden = JSON.parse(readFileSync(path.join(import.meta.dirname, `${ID}.json`), 'utf8'));
const text = readFileSync(path.join(import.meta.dirname, `../../seeds/${ID}.txt`), 'utf8');
const { article, mentions, entities, facts } = extract(text, { id: ID });

const KM_PER_DEGREE = 111;
/** Gazetteers agree on towns; what a region's point is, they choose freely. */
const TOLERANCE_KM = { admin1: 250, other: 30 };

const spanned = ({ start, end }: Span) => ({ start, end, surface: text.slice(start, end) });
const named = (kind: string) => mentions.filter((mention): mention is NameMention => mention.kind === kind);
const entityOf = (id: string | null | undefined) => entities.find((entity) => entity.id === id);
const nameOf = (id: string | null | undefined) => entityOf(id)?.name ?? null;

describe(`the golden of ${ID}: nothing is missing and nothing is extra`, () => {
  it('reads headline, subheadline and dateline', () => {
    const { headline, subheadline, dateline } = article;
    expect({
      headline: headline && spanned(headline),
      subheadline: subheadline && spanned(subheadline),
      dateline: dateline && { place: dateline.place && spanned(dateline.place), date: dateline.date && spanned(dateline.date), agency: dateline.agency && spanned(dateline.agency) },
    }).toEqual({ headline: golden.headline, subheadline: golden.subheadline, dateline: golden.dateline });
  });

  it('finds every date and duration with its value', () => {
    const dates = mentions.filter((mention) => mention.kind === 'date').map(({ start, end, surface, timex }) => ({ start, end, surface, type: timex.type, value: timex.value }));
    expect(dates).toEqual(golden.dates);
  });

  it('finds every place under its name, in its country', () => {
    const places = named('place').map(({ start, end, surface, entity }) => ({ start, end, surface, name: nameOf(entity), kind: entityOf(entity)?.place?.kind, country: entityOf(entity)?.place?.country }));
    expect(places).toEqual(golden.places.map(({ lat, lon, ...place }: { lat: number; lon: number }) => place));
  });

  it('puts every place where it is', () => {
    for (const { start, lat, lon, kind, name } of golden.places) {
      const place = entityOf(named('place').find((mention) => mention.start === start)?.entity)?.place;
      const north = ((place?.lat ?? 0) - lat) * KM_PER_DEGREE;
      const east = ((place?.lon ?? 0) - lon) * KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
      expect.soft(Math.hypot(north, east), name).toBeLessThan(kind === 'admin1' ? TOLERANCE_KM.admin1 : TOLERANCE_KM.other);
    }
  });

  it('finds every organization, also inside other names', () => {
    const organizations = named('organization').map(({ start, end, surface, entity }) => ({ start, end, surface, name: nameOf(entity) }));
    expect(organizations).toEqual(golden.organizations);
  });

  it('invents no person', () => {
    expect(named('person')).toEqual(golden.people);
  });

  it('finds the agreement with its parties, and its name without them', () => {
    const agreements = named('agreement').map(({ start, end, surface, entity }) => ({ start, end, surface, parties: entityOf(entity)?.parties.map(nameOf) }));
    expect(agreements).toEqual(golden.agreements);
    expect(entityOf(named('agreement')[0]?.entity)?.aliases).toEqual(['Enhanced Partnership and Cooperation Agreement']);
  });

  it('finds every quotation with its speaker and cue', () => {
    const quotations = mentions
      .filter((mention) => mention.kind === 'quotation')
      .map(({ start, end, directness, quoted, speaker, cue }) => ({
        start,
        end,
        directness,
        quoted: quoted.map((span) => [span.start, span.end]),
        speaker: speaker && { start: speaker.start, end: speaker.end, surface: speaker.surface, name: nameOf(speaker.entity) },
        cue: cue && spanned(cue),
      }));
    expect(quotations).toEqual(golden.quotations);
  });

  it('dates and places every event', () => {
    const events = facts
      .filter((fact) => fact.kind === 'event')
      .map(({ type, provenance, when, duration, where }) => ({ type, sentence: provenance.sentence.start, date: when?.value ?? null, duration: duration?.value ?? null, where: where.map(nameOf) }));
    expect(events).toEqual(golden.events);
  });

  it('tells what the names of places say about them', () => {
    expect(entities.filter(({ description }) => description !== null).map(({ name, description }) => [name, description])).toEqual([
      ['Almaty', 'the republic’s largest city'],
      ['Nur-Sultan', 'Kazakhstan’s capital'],
    ]);
  });
});

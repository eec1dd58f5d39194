import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../../core/library/build-library.ts';
import { cardOf, NO_READING } from '../../../core/library/card-of.ts';
import { indexLibrary } from '../../../core/library/library-index.ts';
import type { Card, Reading, Receipt } from '../../../core/model.ts';
import { extract } from '../../extract.ts';

const ID = '000_ca9f81f8d5317110';
const seed = readFileSync(path.join(import.meta.dirname, `../../../seeds/${ID}.txt`), 'utf8');
const library = buildLibrary([extract(seed, { id: ID })]);
const index = indexLibrary(library);

function card(id: string): Card {
  const found = cardOf(index, { entity: id });
  if (!found) throw new Error(`no card of ${id}`);
  return found;
}
const shown = ({ sentence, within }: Receipt) => sentence.slice(within.start, within.end);

describe('the card of a city', () => {
  const almaty = card('almaty');

  it('tells what happened there, newest first, the undated last', () => {
    expect(almaty.events.map(({ date, type, what }) => [date?.value ?? null, type, what])).toEqual([
      ['2022-01-04', 'protest', 'the protests engulfed Almaty, in the country’s southeast'],
      ['2022-01-04', 'police action', 'the police used flashbangs to disperse the crowd'],
      [null, 'state of emergency', expect.stringContaining('two-week state of emergency')],
    ]);
    expect(almaty.events[2]?.duration).toMatchObject({ value: 'P2W', surface: 'two-week' });
  });

  it('says why a date is what it is', () => {
    const date = almaty.events[0]?.date;
    expect(date).toMatchObject({ certainty: 'deduced', surface: 'Two days later' });
    expect(date?.because.length).toBeGreaterThan(0);
  });

  it('has the city itself as its first place', () => {
    expect(almaty.places[0]).toMatchObject({ entity: 'almaty', name: 'Almaty' });
    expect(almaty.places[0]?.place.country).toBe('KZ');
    expect(almaty.places.map(({ name }) => name)).toContain('Shymkent');
  });

  it('names its source', () => {
    expect(almaty.sources).toMatchObject([
      { article: ID, agency: 'TASS', headline: expect.stringContaining('peaceful settlement') },
    ]);
    expect(almaty.sources[0]?.date?.value).toBe('2022-01-05');
  });
});

it('shows nothing that is not in its article', () => {
  for (const { id } of library.entities) {
    const { events, places, quotations } = card(id);
    for (const line of [...events, ...places, ...quotations]) {
      expect(seed).toContain(line.sentence);
      expect(shown(line)).not.toBe('');
    }
    for (const event of events) expect(shown(event)).toBe(event.what);
    for (const place of places)
      expect([
        place.name,
        ...(library.entities.find((entity) => entity.id === place.entity)?.aliases ?? []),
      ]).toContain(shown(place));
  }
});

it('names the parties of an agreement', () => {
  const [agreement] = library.entities.filter(({ kind }) => kind === 'agreement');
  expect(card(agreement?.id ?? '').parties).toEqual(['European Union', 'Kazakhstan']);
});

it('tells of a country what happened in its places', () => {
  expect(card('kazakhstan').events.map(({ type }) => type)).toEqual([
    'resignation',
    'protest',
    'police action',
    'protest',
    'state of emergency',
    'caretaker',
  ]);
});

it('shows the parties of an agreement as its places', () => {
  const agreement = library.entities.find(({ kind }) => kind === 'agreement');
  expect(card(agreement?.id ?? '').places.map(({ name }) => name)).toEqual(['Kazakhstan']);
});

it('has no card of what it does not know', () => {
  expect(cardOf(index, { entity: 'atlantis' })).toBeNull();
});

describe('two articles', () => {
  const FIRST = `Blast in Almaty

ALMATY, January 6, 2022 (Reuters) - At least 12 people were killed in an explosion at a warehouse in Almaty on January 5, 2022. President Kassym-Jomart Tokayev flew to Almaty.
`;
  const SECOND = `Almaty blast toll

ALMATY, January 8, 2022 (AFP) - At least 19 people were killed in an explosion at a warehouse in Almaty on January 5, 2022. "We will find out who built this warehouse," former president Kassym-Jomart Tokayev said in Astana.
`;
  const both = indexLibrary(
    buildLibrary([extract(FIRST, { id: 'first' }), extract(SECOND, { id: 'second' })]),
  );
  const of = (entity: string, reading: Partial<Reading> = {}) => {
    const found = cardOf(both, { entity, reading: { ...NO_READING, ...reading } });
    if (!found) throw new Error(`no card of ${entity}`);
    return found;
  };
  const wordsOf = ({ sentence, within }: Receipt) => sentence.slice(within.start, within.end);

  it('that do not agree stand side by side, the newer first', () => {
    const [conflict] = of('almaty').conflicts;
    expect(conflict?.about).toBe('number');
    expect(conflict?.accounts.map(({ value }) => value)).toEqual(['19 people', '12 people']);
    expect(conflict?.accounts.map(wordsOf)).toEqual(['19 people', '12 people']);
  });

  it('say with their sentence and rule why a name is marked', () => {
    const { why } = of('almaty', { name: 'Almaty' });
    expect(why.mention && wordsOf(why.mention)).toBe('Almaty');
    expect(why.mention?.rule).toContain('places/');
    expect(of('almaty', { name: 'Verny' }).why).toEqual({ name: 'Verny', mention: null });
  });

  it('are as old as the newest is against the page', () => {
    expect(of('almaty', { date: '2026-02-01' }).asOf).toMatchObject({
      date: { value: '2022-01-08' },
      age: { count: 4, unit: 'year' },
    });
    expect(of('almaty').asOf?.age).toBeNull();
  });

  it('give the entities that are named together, those of the page first', () => {
    const names = of('almaty', { entities: ['astana'] }).related.map(({ entity }) => entity);
    expect(names).not.toContain('almaty');
  });
});

describe('an entity with 500 facts', () => {
  const sentence = (at: number): string => `On January 2, ${1500 + at}, a fire destroyed a mill in Almaty. `;
  const text = `Fires in Almaty\n\n${Array.from({ length: 500 }, (_, at) => sentence(at)).join('')}\n`;
  const many = indexLibrary(buildLibrary([extract(text, { id: 'fires' })]));

  it('shows as many as a reader looks through, the newest, and counts the others', () => {
    const found = cardOf(many, { entity: 'almaty' });
    expect(found?.events).toHaveLength(40);
    expect(found?.left.events).toBe(
      many.factsOf('almaty').filter(({ kind }) => kind === 'event').length - 40,
    );
    expect(found?.events[0]?.date?.value).toBe('1999-01-02');
    expect(JSON.stringify(found).length).toBeLessThan(100_000);
  });

  it('has what bears on the page among them, however old', () => {
    const found = cardOf(many, { entity: 'almaty', reading: { ...NO_READING, date: '1907-01-03' } });
    expect(found?.events.map(({ date }) => date?.value)).toContain('1907-01-02');
  });
});

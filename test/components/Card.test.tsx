// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { Card } from '../../components/Card.tsx';
import type { Card as CardModel } from '../../core/model.ts';
import {
  ANSWER,
  CARD,
  DIRECT,
  FIRST_PROTESTS,
  INDIRECT,
  MIXED,
  PLACES,
  RESIGNED,
  receipt,
} from './almaty-card.ts';

const ALL = { dates: true, places: true, quotations: true };
let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
});

function show(card: Partial<CardModel> = {}, shows = ALL): HTMLElement {
  render(<Card answer={{ ...ANSWER, card: { ...CARD, ...card } }} shows={shows} titleId="name" />, root);
  return root;
}

const textOf = (selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent ?? '');

describe('the head', () => {
  test('names the place, its kind and the article’s words for it', () => {
    show();
    expect(textOf('h2')).toEqual(['Almaty']);
    expect(textOf('.kind')[0]).toContain('City');
    expect(textOf('.description')).toEqual(['the republic’s largest city']);
    expect(root.querySelector('article')?.getAttribute('aria-labelledby')).toBe(root.querySelector('h2')?.id);
  });

  test('says who made an agreement', () => {
    show({ parties: ['European Union', 'Kazakhstan'] });
    expect(textOf('.aliases')).toContain('Between European Union and Kazakhstan');
  });

  test('counts the other names that it does not list', () => {
    show({ entity: { ...CARD.entity, aliases: 'abcdefgh'.split('') } });
    expect(textOf('.aliases')).toEqual(['Also a, b, c, d, e, f, and 2 more']);
  });
});

describe('what happened', () => {
  test('tells its sort where there is one, and of no other that it is an event', () => {
    show({ events: [FIRST_PROTESTS] });
    expect(textOf('.event .type')).toEqual([FIRST_PROTESTS.type]);
    show({ events: [{ ...FIRST_PROTESTS, type: 'event', duration: null }] });
    expect(textOf('.event .facts .type')).toEqual([]);
    expect(textOf('.event .what')).toHaveLength(1);
  });

  test('has a date in words, and says that it is deduced and why', () => {
    show();
    expect(textOf('.event time')[0]).toBe('4 January 2022');
    expect(textOf('.event .why summary')[0]).toBe('date deduced');
    expect(textOf('.event .why li')).toContain('Two days after January 2 of the sentence before.');
  });

  test('shows the sentence of two events once, with both their words emphasised', () => {
    show();
    const [event] = root.querySelectorAll('.event');
    expect(event?.querySelectorAll('.what')).toHaveLength(2);
    expect(event?.querySelectorAll('.sentence')).toHaveLength(1);
    expect([...(event?.querySelectorAll('.sentence em') ?? [])].map((em) => em.textContent)).toEqual([
      'the protests engulfed Almaty',
      'the police used flashbangs to disperse the crowd',
    ]);
  });

  test('shows words that are nearly the whole sentence once, as that sentence', () => {
    show({ events: [RESIGNED] });
    expect(textOf('.what')).toEqual([RESIGNED.sentence]);
    expect(textOf('.event .sentence')).toEqual([]);
  });

  test('says that a date is missing, and how long it lasted', () => {
    show();
    expect(textOf('.undated')).toEqual(['No date given']);
    expect(textOf('.facts').join()).toContain('lasting two weeks');
  });

  test('folds the end of a long timeline away', () => {
    const events = Array.from({ length: 40 }, (_, index) => ({
      ...FIRST_PROTESTS,
      date: { value: `19${10 + index}`, certainty: 'said' as const, surface: '', because: [] },
    }));
    show({ events });
    expect(textOf('.timeline > .more > summary')).toEqual(['35 more dates']);
    expect(root.querySelectorAll('.event')).toHaveLength(40);
  });
});

describe('where', () => {
  test('puts the places on the map and lists them with country, region and former names', () => {
    show();
    expect(root.querySelector('svg')?.getAttribute('aria-label')).toContain('Almaty, Atyrau');
    const lines = textOf('.places li');
    expect(lines).toHaveLength(PLACES.length);
    expect(lines[0]).toContain('Alma-Ata (1921–1993)');
    expect(lines[1]).toContain('Atyrau Region, Kazakhstan');
  });

  test('folds the proof that already stands under an event', () => {
    show();
    expect(textOf('.places .more > summary')).toEqual(['In the sentence above', 'In the sentence above']);
    show({ events: [] });
    expect(textOf('.places .more > summary')).toEqual([]);
  });

  test('keeps room for a map that comes later, and says what will be on it', () => {
    render(<Card answer={ANSWER} shows={ALL} />, root);
    const drawn = root.querySelector('.map');
    const [viewBox, label] = ['viewBox', 'aria-label'].map((name) => drawn?.getAttribute(name));
    const { width = 0, height = 0 } = ANSWER.map ?? {};
    render(<Card answer={{ ...ANSWER, map: { width, height } }} shows={ALL} />, root);
    const empty = root.querySelector('.map');
    expect(empty?.getAttribute('viewBox')).toBe(viewBox);
    expect(empty?.getAttribute('aria-label')).toBe(label);
    expect(empty?.childElementCount).toBe(0);
  });

  test('lists them without a map where there is none', () => {
    render(<Card answer={{ ...ANSWER, map: null }} shows={ALL} />, root);
    expect(root.querySelector('svg')).toBeNull();
    expect(textOf('.places li')).toHaveLength(PLACES.length);
  });
});

describe('who said what', () => {
  test('sets quotation marks around direct speech, and only around it', () => {
    show({ quotations: [DIRECT, MIXED, INDIRECT] });
    const [direct, mixed, indirect] = textOf('blockquote');
    expect(direct).toMatch(/^“We call on all/);
    expect(mixed).toMatch(/^“an important partner/);
    expect(indirect).toMatch(/^The European Union calls/);
    expect(indirect).not.toContain('“');
  });

  test('names the speaker, whom it stands for, the cue and how it is told', () => {
    show({ quotations: [INDIRECT] });
    expect(textOf('.speaker')).toEqual([
      'according to the statement of the EU foreign policy department (European Union)',
    ]);
    expect(textOf('figcaption')[0]).toContain('Reported, not word for word');
  });

  test('does not guess a speaker', () => {
    show({ quotations: [{ ...DIRECT, speaker: null, speakerName: null, cue: null }] });
    expect(textOf('.speaker')).toEqual(['The article does not say who said it']);
  });

  test('folds the end of a long statement, and loses none of it', () => {
    show({ quotations: [DIRECT] });
    const [first, rest] = textOf('blockquote p');
    expect(`${first} ${rest}`).toBe(`“${DIRECT.contents[0]}”`);
  });
});

describe('every line', () => {
  test('names headline, agency and date of its article', () => {
    show();
    for (const source of textOf('.source')) {
      expect(source).toContain('EU calls for peaceful settlement in Kazakhstan through dialogue');
      expect(source).toContain('TASS, 5 January 2022');
    }
    expect(textOf('footer .why summary')).toEqual(['year deduced']);
  });

  test('links to the article on the web, and to nothing else', () => {
    const [source] = CARD.sources;
    if (!source) throw new Error('the fixture has a source');
    show({ sources: [{ ...source, url: 'https://example.org/a' }] });
    expect(root.querySelector('a')?.getAttribute('href')).toBe('https://example.org/a');
    show({ sources: [{ ...source, url: 'javascript:alert(1)' }] });
    expect(root.querySelector('a')).toBeNull();
  });

  test('is text, even where an article holds markup', () => {
    show({ entity: { ...CARD.entity, name: '<img src=x onerror=alert(1)>' } });
    expect(root.querySelector('img')).toBeNull();
    expect(textOf('h2')).toEqual(['<img src=x onerror=alert(1)>']);
  });
});

describe('what the reader turned off', () => {
  test.each([
    ['dates', 'What happened'],
    ['places', 'Where'],
    ['quotations', 'Who said what'],
  ])('%s: the part “%s” is gone', (kind, title) => {
    show();
    expect(textOf('h3')).toContain(title);
    show({}, { ...ALL, [kind]: false });
    expect(textOf('h3')).not.toContain(title);
  });

  test('says why nothing is left', () => {
    show({}, { dates: false, places: false, quotations: false });
    expect(textOf('.empty')).toEqual(['What is known is of a kind that is turned off in the options.']);
    show({ events: [], places: [], quotations: [] });
    expect(textOf('.empty')).toEqual(['Only the name is known.']);
  });
});

describe('how old it is', () => {
  const [source] = CARD.sources;
  const at = (age: NonNullable<CardModel['asOf']>['age']) => {
    if (!source?.date) throw new Error('the fixture has a date');
    show({ asOf: { date: source.date, age } });
    return textOf('.as-of').join();
  };

  test.each([
    [{ count: 4, unit: 'year' }, 'As of 5 January 2022, written 4 years before this page'],
    [{ count: 1, unit: 'day' }, 'As of 5 January 2022, written 1 day before this page'],
    [{ count: 0, unit: 'day' }, 'As of 5 January 2022, the day of this page'],
    [{ count: -3, unit: 'month' }, 'As of 5 January 2022, written 3 months after this page'],
    [null, 'As of 5 January 2022'],
  ] as const)('%o: %s', (age, text) => {
    expect(at(age)).toBe(text);
  });
});

describe('what has most to do with the page', () => {
  test('stands open, in its order, before what is newer and has less to do with it', () => {
    const events = Array.from({ length: 20 }, (_, index) => ({
      ...FIRST_PROTESTS,
      bearing: index === 15 ? 1 : 0,
      date: { value: `${1999 - index}`, certainty: 'said' as const, surface: '', because: [] },
    }));
    show({ events });
    expect(textOf('.timeline > .event time')).toEqual(['1999', '1998', '1997', '1996', '1984']);
  });
});

describe('what several articles print word for word', () => {
  const [first] = ANSWER.card.sources;
  const sources = ['Courier', 'Herald'].flatMap((agency) => (first ? [{ ...first, agency }] : []));
  const twice = <T extends { source: number }>(fact: T): T[] => [0, 1].map((source) => ({ ...fact, source }));

  test('is told once, with each of them', () => {
    show({ sources, events: twice(RESIGNED), quotations: twice(DIRECT) });
    expect(textOf('.what')).toEqual([RESIGNED.sentence]);
    expect(textOf('blockquote')).toHaveLength(1);
    expect(root.querySelectorAll('.event .source')).toHaveLength(2);
    expect(root.querySelectorAll('.quote .source')).toHaveLength(2);
    expect(textOf('.event .source span').join()).toMatch(/Courier.*Herald/);
  });

  test('has both dates where the same words are of two days', () => {
    const [one, other] = twice(RESIGNED);
    const date = { value: '2021-01-05', certainty: 'said' as const, surface: '', because: [] };
    show({ sources, events: one && other ? [one, { ...other, date }] : [] });
    expect(textOf('.what')).toHaveLength(2);
  });

  test('is told for each where the statement is another', () => {
    const [one, other] = twice(DIRECT);
    show({ sources, quotations: one && other ? [one, { ...other, contents: ['Something else.'] }] : [] });
    expect(textOf('blockquote')).toHaveLength(2);
  });
});

describe('articles that differ', () => {
  const differing: CardModel['conflicts'] = [
    {
      about: 'number',
      accounts: ['19 people', '12 people'].map((value) => ({
        ...receipt(`The ministry said that ${value} were hurt.`, value),
        value,
      })),
    },
  ];

  test('stand side by side, each with its sentence and article', () => {
    show({ conflicts: differing });
    expect(textOf('.conflict .value')).toEqual(['19 people', '12 people']);
    expect(textOf('.conflict .sentence em')).toEqual(['19 people', '12 people']);
    expect(root.querySelectorAll('.conflict .source')).toHaveLength(2);
  });

  test('on what something is are all said, with their articles', () => {
    const both = ['Former president', 'President'].map((words) => receipt(`${words} A. B. spoke.`, words));
    show({ descriptions: both.map((one, source) => ({ ...one, source })) });
    expect(textOf('.descriptions .description')).toEqual(['Former president', 'President']);
  });
});

describe('the buttons of a card', () => {
  const acts = (): unknown[] =>
    [...root.querySelectorAll('[data-act]')].map((button) =>
      JSON.parse(button.getAttribute('data-act') ?? ''),
    );

  test('lead to the stored article at the sentence where there is no address', () => {
    show({ events: [RESIGNED], places: [], quotations: [], related: [] });
    expect(acts()).toContainEqual({
      act: 'article',
      article: 'eu-calls',
      at: { start: 0, end: RESIGNED.sentence.length },
    });
  });

  test('are links where there is an address, opened at the sentence', () => {
    const link = 'https://example.org/a#:~:text=On%20January%205';
    show({ events: [{ ...RESIGNED, link }], places: [], quotations: [] });
    expect(root.querySelector('.event .source a')?.getAttribute('href')).toBe(link);
  });

  test('open the cards of what is named together with it', () => {
    show();
    expect(acts()).toContainEqual({ act: 'card', entity: 'european-union' });
  });

  test('say how many are left out, and lead to all', () => {
    show({ left: { events: 460, places: 0, quotations: 0 } });
    expect(textOf('section .left')).toEqual(['All, with 460 more dates']);
    expect(acts()).toContainEqual({ act: 'all', entity: 'almaty' });
  });

  test('refuse the mark in three scopes, and take that back', () => {
    show();
    expect(textOf('.refuse button')).toEqual(['Not on this page', 'Not on this site', 'Never']);
    render(<Card answer={{ ...ANSWER, marking: 'site' }} shows={ALL} />, root);
    // Before all else: the way back must be in sight.
    expect(root.querySelector('nav + .unmarked')?.textContent).toContain(
      'Almaty is not marked on this site any more.',
    );
    expect(acts()).toContainEqual({ act: 'refuse', entity: 'almaty', scope: null });
    expect(textOf('.refuse button')).toEqual([]);
  });

  test('refuse nothing where nothing may be stored', () => {
    render(<Card answer={{ ...ANSWER, marking: 'none' }} shows={ALL} />, root);
    expect(textOf('.refuse button')).toEqual([]);
  });
});

test('the card says which name, which article and which rule made the mark', () => {
  show();
  const [marking] = textOf('.marking');
  expect(marking).toContain('“Almaty” is a name in the library. It is in the list of places.');
  expect(marking).toContain('the protests engulfed Almaty');
  expect(marking).toContain('TASS, 5 January 2022');
  show({ why: { name: 'Verny', mention: null } });
  expect(textOf('.marking')[0]).toContain('“Verny” is a name of Almaty, by the list of places.');
});

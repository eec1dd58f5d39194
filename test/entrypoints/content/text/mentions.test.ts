// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hitsByPart, type Mention, Mentions } from '../../../../entrypoints/content/text/mentions.ts';
import { byPlace } from '../../../../entrypoints/content/text/page-order.ts';
import { readRuns } from '../../../../entrypoints/content/text/read-runs.ts';
import type { Run } from '../../../../entrypoints/content/text/run.ts';

// The browsers say themselves what can be edited; happy-dom does not.
Object.defineProperty(HTMLElement.prototype, 'isContentEditable', {
  get(this: HTMLElement) {
    return this.closest('[contenteditable]') !== null;
  },
});

vi.mock('../../../../entrypoints/content/text/is-shown.ts', async (original) => {
  const real = await original<typeof import('../../../../entrypoints/content/text/is-shown.ts')>();
  return { ...real, isShown: vi.fn(real.isShown) };
});
const isShown = vi.mocked(await import('../../../../entrypoints/content/text/is-shown.ts')).isShown;

const NAMES = ['Almaty', 'Brussels', 'Georgia'];
/** What was told of the containers, once each. `?`: one of its mentions may be the first of its entity. */
let told: Set<string>;
let mentions: Mentions;

beforeEach(() => {
  told = new Set();
  mentions = new Mentions({
    entered: ({ id }, mayBeFirst) => told.add(mayBeFirst ? `?${id}` : `+${id}`),
    left: ({ id }) => told.add(`-${id}`),
  });
  // happy-dom gives no computed display that could be relied on.
  vi.stubGlobal('getComputedStyle', () => ({ display: 'inline', float: 'none' }));
});

/** As the background would answer: every name is found; "Georgia" holds beside Brussels only. */
function answer(run: Run): void {
  const hits = NAMES.flatMap((name) =>
    [...run.text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      entity: name.toLowerCase(),
      company: name === 'Georgia' ? ['brussels'] : null,
    })),
  );
  mentions.add(
    run,
    hits.sort((a, b) => a.start - b.start),
  );
}

function read(root: Element = document.body): Run[] {
  const runs = [...readRuns(root, 'deep')];
  for (const run of runs) run.reading = mentions.startReading(run.container);
  return runs;
}

function page(html: string): void {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  for (const run of read()) answer(run);
  mentions.settle();
}
const all = (): Mention[] => [...mentions.all()].sort(byPlace);
const found = (): string[] => all().map(({ entity }) => entity);

describe('Mentions', () => {
  it('are in the order of the page', () => {
    page('<p id="a">Brussels <i>and</i> Almaty</p><p id="b">Almaty</p>');
    expect(found()).toEqual(['brussels', 'almaty', 'almaty']);
    expect([...told]).toEqual(['?a', '+b']);
  });

  it('point at the words on the page', () => {
    page('<p>In \n   Al<b>ma</b>ty!</p>');
    const [first] = all();
    expect([first?.from.node.data, first?.from.offset]).toEqual(['In \n   Al', 7]);
    expect([first?.to.node.data, first?.to.offset]).toEqual(['ty!', 2]);
  });

  it.each([
    '<p aria-hidden="true">Almaty</p>',
    '<div inert><p>Almaty</p></div>',
    '<div contenteditable><p>Almaty</p></div>',
    '<div role="textbox">Almaty</div>',
  ])('are found but not shown in %s', (html) => {
    page(html);
    expect(all()).toHaveLength(1);
    expect(mentions.shown()).toEqual([]);
  });

  it('stay in the order of the page while it grows, shrinks and is put in another order', () => {
    page('<p id="a">Almaty</p><p id="b">Brussels</p>');
    expect(found()).toEqual(['almaty', 'brussels']);
    const at = (id: string): Element => document.querySelector(`#${id}`) ?? document.body;
    const put = (where: (fresh: Element) => void, text: string): void => {
      const fresh = document.createElement('p');
      fresh.append(text);
      where(fresh);
      for (const run of read(fresh)) answer(run);
    };
    put((fresh) => at('b').before(fresh), 'Brussels and Almaty');
    put((fresh) => at('a').before(fresh), 'Brussels');
    put((fresh) => at('b').after(fresh), 'Almaty');
    expect(found().join(' ')).toBe('brussels almaty brussels almaty brussels almaty');
    at('a').before(at('b'));
    for (const run of read(at('b'))) answer(run);
    expect(found().join(' ')).toBe('brussels brussels almaty brussels almaty almaty');
    at('a').remove();
    mentions.sweep();
    expect(found().join(' ')).toBe('brussels brussels brussels almaty almaty');
  });

  it('come to light when the page shows them', () => {
    page('<p aria-hidden="true">Almaty</p>');
    expect(mentions.shown()).toHaveLength(0);
    document.querySelector('p')?.removeAttribute('aria-hidden');
    expect(mentions.shown()).toHaveLength(0); // as of the last look
    mentions.lookAgain();
    expect(mentions.shown()).toHaveLength(1);
  });

  it('go when their text goes', () => {
    page('<p id="a">Almaty</p><p id="b">Brussels</p>');
    document.querySelector('p')?.remove();
    mentions.sweep();
    expect(found()).toEqual(['brussels']);
    expect([...told]).toEqual(['?a', '?b', '-a']);
  });

  it('stay the same when only the text around them is read again', () => {
    page('<p id="a">Almaty <i>and</i> Brussels</p>');
    const [almaty, brussels] = all();
    document.querySelector('p')?.lastChild?.replaceWith(' or Brussels');
    for (const run of read()) answer(run);
    expect(all()[0]).toBe(almaty);
    expect(all()[1]).not.toBe(brussels);
    expect([...told]).toEqual(['?a']);
  });

  it('go when their block is read again and says something else', () => {
    page('<p id="a">Almaty</p>');
    for (const text of document.querySelectorAll('p')) text.firstChild?.replaceWith('Aktau');
    for (const run of read()) answer(run);
    expect(found()).toEqual([]);
    expect([...told]).toEqual(['?a', '-a']);
  });
});

/** How often a page is asked whether something can be seen, and which place comes first, while something is done. */
function questions(act: () => void): { looks: number; places: number } {
  isShown.mockClear();
  const places = vi.spyOn(Node.prototype, 'compareDocumentPosition');
  act();
  const asked = { looks: isShown.mock.calls.length, places: places.mock.calls.length };
  places.mockRestore();
  return asked;
}

const ALL = { entities: ['almaty', 'brussels'], done: true };

describe('the first mention of an entity', () => {
  it('is the first that can be seen, wherever it was found', () => {
    page('<p id="a">Almaty</p><p id="b" aria-hidden="true">Brussels</p><p id="c">Brussels</p>');
    const first = (entity: string) => mentions.first(entity)?.container.id;
    expect([first('almaty'), first('brussels'), first('georgia')]).toEqual(['a', 'c', undefined]);
    const fresh = document.createElement('p');
    fresh.id = 'new';
    fresh.append('Brussels and Almaty');
    document.querySelector('#a')?.before(fresh);
    for (const run of read(fresh)) answer(run);
    expect([first('almaty'), first('brussels')]).toEqual(['new', 'new']);
    fresh.remove();
    mentions.sweep();
    expect([first('almaty'), first('brussels')]).toEqual(['a', 'c']);
    document.querySelector('#b')?.removeAttribute('aria-hidden');
    document.querySelector('#a')?.setAttribute('aria-hidden', 'true');
    expect([first('almaty'), first('brussels')]).toEqual(['a', 'c']);
    mentions.lookAgain();
    expect([first('almaty'), first('brussels')]).toEqual([undefined, 'b']);
    expect(mentions.entities()).toEqual({ entities: ['brussels'], done: true });
  });

  it('may be in a block that comes before the one that is known, and in no other until that is hidden', () => {
    page('<p id="a">Almaty</p>');
    const put = (id: string, where: 'before' | 'after'): void => {
      const fresh = Object.assign(document.createElement('p'), { id, textContent: 'Almaty' });
      document.querySelector('#a')?.[where](fresh);
      for (const run of read(fresh)) answer(run);
    };
    put('after', 'after');
    expect(mentions.first('almaty')?.container.id).toBe('a');
    put('behind', 'after');
    put('before', 'before');
    expect([...told]).toEqual(['?a', '+after', '+behind', '?before']);
    for (const hidden of ['#before', '#a'])
      document.querySelector(hidden)?.setAttribute('aria-hidden', 'true');
    mentions.lookAgain();
    expect(mentions.first('almaty')?.container.id).toBe('behind');
    expect([...told].at(-1)).toBe('?behind');
  });

  it('costs as much on a page with thousands of mentions as on one with few', () => {
    const growBy = (many: number) => {
      const part = document.createElement('div');
      for (let at = 0; at < many; at++)
        part.append(Object.assign(document.createElement('p'), { textContent: 'Almaty, and Brussels' }));
      document.body.append(part);
      for (const run of read(part)) answer(run);
      mentions.settle();
      return mentions.entities();
    };
    page('<p>Almaty, and Brussels</p>');
    mentions.entities();
    const few = questions(() => expect(growBy(20)).toEqual(ALL));
    growBy(2000);
    const many = questions(() => expect(growBy(20)).toEqual(ALL));
    expect(many).toEqual(few);
    mentions.lookAgain();
    expect(questions(() => mentions.entities()).looks).toBe(1); // both stand in one paragraph
  });

  it('costs as much for each text of a block, however many the block has', () => {
    let entered = 0;
    mentions = new Mentions({ entered: () => entered++, left: () => {} });
    document.body.innerHTML = `<div>${'Almaty<hr>'.repeat(100)}</div>`;
    const reading = mentions.startReading(document.body.children[0] ?? document.body);
    for (const run of readRuns(document.body, 'deep')) answer({ ...run, reading });
    expect(entered).toBe(100);
    expect(found()).toHaveLength(100);
  });

  it('is not looked for without end where a page hides them all', () => {
    page('<p aria-hidden="true"><i>Almaty</i></p>'.repeat(3000));
    mentions.lookAgain();
    expect(questions(() => expect(mentions.first('almaty')).toBeNull())).toEqual({ looks: 500, places: 0 });
  });

  it('is what was known of it where there is no time to look', () => {
    page('<p>Almaty</p><p>Brussels</p>');
    expect(mentions.entities()).toEqual(ALL);
    mentions.lookAgain();
    expect(questions(() => expect(mentions.entities(() => false)).toEqual({ ...ALL, done: false }))).toEqual({
      looks: 0,
      places: 0,
    });
  });
});

describe('a late answer', () => {
  it('is let go where the block was read again', () => {
    page('<p>nothing</p>');
    const [old] = read();
    document.querySelector('p')?.firstChild?.replaceWith('Almaty');
    const [now] = read();
    if (now) answer(now);
    if (old) answer({ ...old, text: 'Almaty' });
    expect(all()).toHaveLength(1);
  });

  it('is let go where the text is another by now', () => {
    page('<p></p>');
    const paragraph = document.querySelector('p');
    paragraph?.append('to Almaty');
    const [run] = read();
    if (paragraph?.firstChild) paragraph.firstChild.nodeValue = 'in Almaty';
    if (run) answer(run);
    expect(found()).toEqual([]);
  });

  it('is let go where the text is gone', () => {
    page('<p>quiet</p>');
    document.querySelector('p')?.append(' Almaty');
    const runs = read();
    document.querySelector('p')?.remove();
    for (const run of runs) answer(run);
    expect(found()).toEqual([]);
  });
});

describe('a name that needs company', () => {
  it('holds when its company is on the page, whichever came first', () => {
    page('<p>Georgia</p>');
    expect(found()).toEqual([]);
    const company = document.body.appendChild(document.createElement('p'));
    company.append('Brussels');
    for (const run of read(company)) answer(run);
    mentions.settle();
    expect(found()).toEqual(['georgia', 'brussels']);
  });

  it('is decided again only when the company on the page is another', () => {
    page('<p>Georgia</p><p>Brussels</p>');
    const fresh = document.body.appendChild(document.createElement('p'));
    fresh.append('Brussels');
    for (const run of read(fresh)) answer(run);
    const [georgia] = all();
    const asked = vi.spyOn(georgia?.company ?? [], 'some');
    mentions.settle();
    expect(asked).not.toHaveBeenCalled();
    fresh.remove();
    mentions.sweep();
    mentions.settle();
    expect(found()).toEqual(['georgia', 'brussels']);
    expect(asked).not.toHaveBeenCalled();
  });

  it('is company to others once it holds, and no two hold by each other alone', () => {
    page('<p>Georgia</p><p>Tbilisi</p><p id="b">nothing</p>');
    const needs = { Georgia: ['brussels', 'tbilisi'], Tbilisi: ['georgia'] };
    const runs = read();
    for (const run of runs.slice(0, 2)) {
      const company = needs[run.text as keyof typeof needs];
      mentions.add(run, [{ start: 0, end: run.text.length, entity: run.text.toLowerCase(), company }]);
    }
    mentions.settle();
    expect(found()).toEqual([]);
    const say = (text: string): void => {
      document.querySelector('#b')?.replaceChildren(text);
      for (const run of read(document.querySelector('#b') ?? undefined)) answer(run);
      mentions.settle();
    };
    say('Brussels');
    expect(found()).toEqual(['georgia', 'tbilisi', 'brussels']);
    expect(mentions.entities().entities.toSorted()).toEqual(['brussels', 'georgia', 'tbilisi']);
    say('nothing');
    expect(found()).toEqual([]);
    expect(mentions.entities().entities).toEqual([]);
  });

  it('holds no longer when its company has gone', () => {
    page('<p>Georgia</p><p id="b">Brussels</p>');
    expect(found()).toEqual(['georgia', 'brussels']);
    document.querySelector('#b')?.remove();
    mentions.sweep();
    mentions.settle();
    expect(found()).toEqual([]);
  });
});

it('hits are told apart by the blocks of the text that was asked about', () => {
  const answer = {
    hits: [0, 6, 0, 0, 8, 14, 1, 1],
    entities: NAMES.map((name) => ({ id: name, name, kind: 'place' as const })),
    companies: [['Almaty']],
    passages: [],
    version: '',
  };
  const next = hitsByPart(answer.hits, answer);
  expect(next(0, 7)).toEqual([{ start: 0, end: 6, entity: 'Almaty', company: null }]);
  expect(next(8, 20)).toEqual([{ start: 0, end: 6, entity: 'Brussels', company: ['Almaty'] }]);
  expect(next(21, 30)).toEqual([]);
});

it('a name inside a quoted statement comes after the statement, also where both begin at one place', () => {
  page('<p>Almaty will not forget, said Brussels.</p>');
  const [run] = read();
  if (!run) throw new Error('no run');
  const at = (entity: string, start: number, end: number) => ({ entity, start, end, company: null });
  const names = [at('almaty', 0, 6), at('brussels', 29, 37)];
  mentions.add(run, [at('passage:1', 0, 22)], names);
  expect(found()).toEqual(['passage:1', 'almaty', 'brussels']);
});

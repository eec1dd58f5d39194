// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildTermIndex } from '../../../../core/terms/term-index.ts';
import { Mentions } from '../../../../entrypoints/content/text/mentions.ts';
import { readRuns } from '../../../../entrypoints/content/text/read-runs.ts';

const index = buildTermIndex(
  ['Almaty', 'Brussels'].map((surface) => ({ surface, entity: surface.toLowerCase() })),
);
let told: string[] = [];

function mentionsOf(html: string): Mentions {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  const mentions = new Mentions(index, {
    entered: ({ id }) => told.push(`+${id}`),
    left: ({ id }) => told.push(`-${id}`),
  });
  for (const run of readRuns(document.body, 'deep')) mentions.add(run);
  return mentions;
}
beforeEach(() => {
  told = [];
  // happy-dom gives no computed display that could be relied on.
  vi.stubGlobal('getComputedStyle', () => ({ display: 'inline', float: 'none' }));
});

describe('Mentions', () => {
  it('are in the order of the page', () => {
    const mentions = mentionsOf('<p id="a">Brussels <i>and</i> Almaty</p><p id="b">Almaty</p>');
    expect(mentions.all().map(({ entity }) => entity)).toEqual(['brussels', 'almaty', 'almaty']);
    expect(told).toEqual(['+a', '+b']);
  });

  it('point at the words on the page', () => {
    const [first] = mentionsOf('<p>In Al<b>ma</b>ty!</p>').all();
    expect([first?.from.node.data, first?.from.offset]).toEqual(['In Al', 3]);
    expect([first?.to.node.data, first?.to.offset]).toEqual(['ty!', 2]);
  });

  it.each([
    '<p aria-hidden="true">Almaty</p>',
    '<div inert><p>Almaty</p></div>',
    '<div contenteditable><p>Almaty</p></div>',
    '<div role="textbox">Almaty</div>',
  ])('are found but not shown in %s', (html) => {
    const mentions = mentionsOf(html);
    expect(mentions.all()).toHaveLength(1);
    expect(mentions.shown()).toEqual([]);
  });

  it('come to light when the page shows them', () => {
    const mentions = mentionsOf('<p aria-hidden="true">Almaty</p>');
    document.querySelector('p')?.removeAttribute('aria-hidden');
    expect(mentions.look()).toBe(true);
    expect(mentions.shown()).toHaveLength(1);
    expect(mentions.look()).toBe(false);
  });

  it('go when their text goes', () => {
    const mentions = mentionsOf('<p id="a">Almaty</p><p id="b">Brussels</p>');
    document.querySelector('p')?.remove();
    mentions.sweep();
    expect(mentions.all().map(({ entity }) => entity)).toEqual(['brussels']);
    expect(told).toEqual(['+a', '+b', '-a']);
  });

  it('stay the same when only the text around them is read again', () => {
    const mentions = mentionsOf('<p>Almaty <i>and</i> Brussels</p>');
    const [almaty, brussels] = mentions.all();
    const paragraph = document.querySelector('p');
    paragraph?.lastChild?.replaceWith(' or Brussels');
    if (paragraph) mentions.drop(paragraph);
    for (const run of readRuns(document.body, 'deep')) mentions.add(run);
    expect(mentions.all()[0]).toBe(almaty);
    expect(mentions.all()[1]).not.toBe(brussels);
  });
});

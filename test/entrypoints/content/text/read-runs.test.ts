// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RunReader, readRuns } from '../../../../entrypoints/content/text/read-runs.ts';

// happy-dom gives no computed display that could be relied on.
beforeEach(() => {
  const style = (element: HTMLElement) => ({ display: element.dataset.display ?? 'inline', float: 'none' });
  vi.stubGlobal('getComputedStyle', style);
});

function page(html: string): Element {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  return document.body;
}
const texts = (html: string): string[] =>
  [...readRuns(page(html), 'deep')].map(({ text }) =>
    text.replaceAll('\u2028', '|').replaceAll('\ufffc', '#').trim(),
  );

describe('readRuns', () => {
  it.each([
    ['<p>One</p><p>Two</p>', ['One', 'Two']],
    ['<div>One<p>Two</p>Three</div>', ['One', 'Two', 'Three']],
    ['<p>Kyzyl<em>or</em>da</p>', ['Kyzylorda']],
    ['<p><a href="#"><b>New</b> York</a> is</p>', ['New York is']],
    ['<p>New<wbr>foundland</p>', ['Newfoundland']],
    ['<p>Almaty<br>Region</p>', ['Almaty|Region']],
    ['<p>Almaty<sup>1</sup> said</p>', ['Almaty|1| said']],
    ['<p>New <img> York</p>', ['New # York']],
    ['<p>a<span data-display="block">b</span>c</p>', ['a', 'b', 'c']],
    ['<p>a<span data-display="inline-block">b</span>c</p>', ['a|b|c']],
    ['<ul><li>One<ul><li>Two</li></ul></li></ul>', ['One', 'Two']],
    ['<table><tr><td>One</td><td>Two</td></tr></table>', ['One', 'Two']],
    ['<p>  a \n b&nbsp; c\u2029d </p>', ['a b\u00a0 c d']],
    ['<p>a <b> </b>b</p>', ['a b']],
    ['', []],
    ['<div></div><p> \n </p>', []],
  ])('reads %s', (html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it.each([
    'script',
    'style',
    'template',
    'noscript',
    'textarea',
    'select',
    'button',
    'code',
    'iframe',
    'svg',
  ])('leaves <%s> alone', (tag) => {
    expect(texts(`<p>a</p><${tag}>Almaty</${tag}><p>b</p>`).join()).not.toContain('Almaty');
  });

  it('reads the text of the root alone where that is asked', () => {
    const root = page('<div>One <i>two</i><p>Three</p>four</div>').querySelector('div');
    expect(root && [...readRuns(root, 'own')].map(({ text }) => text)).toEqual(['One two', 'four']);
  });

  it('leaves the outermost block that is not rendered, and reads on in one that only has no box', () => {
    const contents = 'style="display: contents" data-display="contents"';
    const root = page(`
      <section id="a" style="display: none"><div ${contents}><p>One</p></div><p>Two</p></section>
      <section ${contents}><p id="b" style="display: none">Three</p><p>Four</p>Five</section>`);
    const left: string[] = [];
    const read: string[] = [];
    new RunReader(root, 'deep', {
      found: ({ text }) => read.push(text.trim()),
      unrendered: ({ id }) => left.push(id),
      host: () => {},
    }).read(() => true);
    expect(left).toEqual(['a', 'b']);
    expect(read).toEqual(['Four', 'Five']);
  });

  it('cuts a text that is too long, at a space', () => {
    const runs = [...readRuns(page(`<p>${'word '.repeat(10_000)}</p>`), 'deep')];
    expect(runs.length).toBeGreaterThan(2);
    expect(runs.map(({ text }) => text).join('')).toBe('word '.repeat(10_000));
    expect(runs.every(({ text }) => text.endsWith(' '))).toBe(true);
  });

  it('leaves a text of more than a million characters alone, and reads on after it', () => {
    const long = (words: number) => [...readRuns(page(`<p>${'word '.repeat(words)}</p><p>end</p>`), 'deep')];
    expect(long(200_000).length).toBeGreaterThan(40);
    expect(long(200_001).map(({ text }) => text)).toEqual(['end']);
  });
});

// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Mentions } from '../../../../entrypoints/content/text/mentions.ts';
import { type Job, PageReader } from '../../../../entrypoints/content/text/page-reader.ts';

let read: string[] = [];
let reader: PageReader;
let mentions: Mentions;
let entered: ShadowRoot[] = [];

beforeEach(() => {
  read = [];
  mentions = new Mentions({ entered: () => {}, left: () => {} });
  entered = [];
  reader = new PageReader({
    mentions,
    found: ({ text }) => read.push(text.trim()),
    entered: (root) => entered.push(root),
  });
});

function page(html: string): void {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
}

function readAll(part: Job['part'] = 'deep', root: Element | null = document.body): string[] {
  if (root) reader.add([{ root, part }]);
  reader.read(() => true);
  return read.splice(0);
}

describe('PageReader', () => {
  it('reads what is rendered, and the rest when it comes to be', () => {
    page('<p>One</p><div style="display: none"><p>Two</p></div><p>Three</p>');
    expect(readAll()).toEqual(['One', 'Three']);
    reader.lookAgain();
    expect(reader.isIdle).toBe(true);
    document.querySelector('div')?.removeAttribute('style');
    reader.lookAgain();
    reader.read(() => true);
    expect(read).toEqual(['Two']);
  });

  it('does not come back to what was taken away before it was rendered', () => {
    page('<div style="display: none">Two</div>');
    expect(readAll()).toEqual([]);
    document.querySelector('div')?.remove();
    reader.sweep();
    reader.lookAgain();
    expect(reader.isIdle).toBe(true);
  });

  it('reads what is inside an element without a box of its own', () => {
    page('<div style="display: contents"><p>One</p></div>');
    expect(readAll()).toEqual(['One']);
  });

  it('reads the blocks inside an inline element without its own text', () => {
    page('<p>a<b>b</b></p><i>c<span>d</span><p>e</p></i>');
    expect(readAll('inside', document.querySelector('i'))).toEqual(['e']);
  });

  it('reads open shadow roots, and tells of them', () => {
    page('<p>One</p><div><p>light</p></div>');
    const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
    root?.append(Object.assign(document.createElement('p'), { textContent: 'dark' }), 'bare');
    expect(readAll()).toEqual(['One', 'light', 'dark', 'bare']);
    expect(entered).toEqual([root]);
  });

  it('reads the shadow root of the very element that came', () => {
    page('<my-part></my-part>');
    document.querySelector('my-part')?.attachShadow({ mode: 'open' }).append('dark');
    expect(readAll('deep', document.querySelector('my-part'))).toEqual(['dark']);
  });

  it('leaves closed ones alone, and comes back to elements that may get one', () => {
    page('<my-part></my-part><div></div>');
    document.querySelector('div')?.attachShadow({ mode: 'closed' }).append('closed');
    expect(readAll()).toEqual([]);
    document.querySelector('my-part')?.attachShadow({ mode: 'open' }).append('late');
    reader.lookAgain();
    reader.read(() => true);
    expect(read).toEqual(['late']);
  });

  it('reads only the blocks that were added to a parent, where they are still in it', () => {
    page('<p>old</p><div>One</div><p>Two</p><p>old</p><p>gone</p><p>Three</p>');
    const blocks = [...document.body.children].filter((block) => block.textContent !== 'old');
    document.body.children[4]?.remove();
    reader.add([{ root: document.body, part: 'deep', blocks }]);
    reader.read(() => true);
    expect(read).toEqual(['One', 'Two', 'Three']);
  });

  it('asks once for the look of what looks alike in the blocks that were added to a parent', () => {
    page('<p>O<b>ne</b></p><p>T<b>wo</b></p><p>Th<b>ree</b></p>');
    // happy-dom gives no computed display that could be relied on.
    const inline = { display: 'inline', float: 'none' } as CSSStyleDeclaration;
    const looks = vi.spyOn(globalThis, 'getComputedStyle').mockReturnValue(inline);
    reader.add([{ root: document.body, part: 'deep', blocks: [...document.body.children] }]);
    reader.read(() => true);
    expect(read).toEqual(['One', 'Two', 'Three']);
    expect(looks).toHaveBeenCalledTimes(1);
    looks.mockRestore();
  });

  it('begins again where the block that it is in is taken away', () => {
    page('<p>One</p><p>Two</p><p>Three</p>');
    const blocks = [...document.querySelectorAll('p')];
    reader.add([{ root: document.body, part: 'deep', blocks }]);
    document.body.prepend(...Array.from({ length: 40 }, () => document.createElement('br')));
    blocks[0]?.append(...Array.from({ length: 40 }, () => document.createElement('br')));
    reader.read(() => false);
    blocks[0]?.remove();
    reader.read(() => true);
    expect(read.filter((text) => text !== 'One')).toEqual(['Two', 'Three']);
  });

  it('is urgent until it comes to what is far below the view, and again where more comes', () => {
    page('<p>text</p>'.repeat(200));
    for (const [at, block] of [...document.querySelectorAll('p')].entries())
      block.getBoundingClientRect = () => new DOMRect(0, (at * 4 * innerHeight) / 200, 100, 20);
    reader.add([{ root: document.body, part: 'deep' }]);
    reader.read(() => reader.isUrgent);
    expect(reader.isIdle).toBe(false);
    const near = read.length;
    expect(near).toBeGreaterThanOrEqual(100);
    expect(near).toBeLessThan(120);
    reader.add([{ root: document.body, part: 'own' }]);
    expect(reader.isUrgent).toBe(true);
    reader.read(() => true);
    expect([reader.isUrgent, reader.isIdle, read.length]).toEqual([false, true, 200]);
  });

  it('takes what has no place on the page for near', () => {
    page('<p>text</p>'.repeat(200));
    reader.add([{ root: document.body, part: 'deep' }]);
    reader.read(() => reader.isUrgent);
    expect([reader.isIdle, read.length]).toEqual([true, 200]);
  });

  it('leaves a part inside a button alone', () => {
    page('<button><b><i>Two</i></b></button>');
    expect(readAll('inside', document.querySelector('b'))).toEqual([]);
  });

  it('forgets a block whose text has gone', () => {
    page('<p>One</p>');
    readAll();
    const paragraph = document.querySelector('p');
    paragraph?.firstChild?.remove();
    readAll('own', paragraph);
    expect(paragraph && mentions.hasText(paragraph)).toBe(false);
  });
});

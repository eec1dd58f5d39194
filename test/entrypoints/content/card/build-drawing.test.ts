// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { buildDrawing } from '../../../../entrypoints/content/card/build-drawing.ts';
import type { Drawing } from '../../../../extension/messages.ts';

const built = (...nodes: Drawing[]): string => {
  const host = document.createElement('div');
  host.append(buildDrawing(nodes));
  return host.innerHTML;
};
const element = (tag: string, attributes: Record<string, string> = {}, ...children: Drawing[]): Drawing => ({
  tag,
  attributes,
  children,
});

it('makes elements of a drawing', () => {
  expect(built(element('p', { class: 'what' }, 'In ', element('em', {}, 'Almaty')))).toBe(
    '<p class="what">In <em>Almaty</em></p>',
  );
});

it('shows text as text', () => {
  expect(built(element('p', {}, '<img src=x onerror=alert(1)>'))).toBe(
    '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
  );
});

it.each([
  ['a handler', element('p', { onclick: 'x()' }), '<p></p>'],
  ['a style', element('p', { style: 'position:fixed' }), '<p></p>'],
  ['a link to a script', element('a', { href: 'javascript:x()' }), '<a></a>'],
  ['an element that loads or runs', element('script', {}, 'x()'), 'x()'],
  ['a form', element('form', { action: 'https://example.org' }, element('p', {}, 'a')), '<p>a</p>'],
])('leaves out %s', (_, drawing, html) => {
  expect(built(drawing)).toBe(html);
});

it('draws maps in their own namespace', () => {
  const svg = buildDrawing([
    element('svg', { viewBox: '0 0 9 9' }, element('path', { d: 'M0 0' })),
  ]).firstElementChild;
  expect(svg?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  expect(svg?.firstElementChild?.namespaceURI).toBe('http://www.w3.org/2000/svg');
});

// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { hasFocus } from '../../../../entrypoints/content/card/has-focus.ts';

test('a card has the focus where what stands in it has it, and not elsewhere or on no page', () => {
  const host = document.createElement('div');
  const [card, other] = [document.createElement('div'), document.createElement('div')];
  host.attachShadow({ mode: 'closed' }).append(card, other);
  const button = document.createElement('button');
  card.append(button);
  expect(hasFocus(card)).toBe(false);
  document.body.append(host);
  button.focus();
  expect(hasFocus(card)).toBe(true);
  expect(hasFocus(other)).toBe(false);
  card.remove();
  expect(hasFocus(card)).toBe(false);
});

import { expect, it } from 'vitest';
import { buildCardStyle } from '../../assets/build-card-style.ts';

it('has the tokens before the rules that use them, and neither comments nor imports', () => {
  const style = buildCardStyle();
  expect(style.indexOf('--paper: light-dark(')).toBeGreaterThan(0);
  expect(style.indexOf('.card { box-sizing')).toBeGreaterThan(style.indexOf('--paper: light-dark('));
  expect(style).not.toMatch(/@import|\/\*|\n/);
  expect(style.match(/\{/g)?.length).toBe(style.match(/\}/g)?.length);
});

import { expect, it } from 'vitest';
import { goTo, startTrail, stepAlong } from '../../../../entrypoints/content/card/card-trail.ts';

const walked = goTo(goTo(startTrail('a'), 'b'), 'c');

it('goes back through the cards, and forward again', () => {
  const back = stepAlong(stepAlong(walked, 'back'), 'back');
  expect(back).toEqual({ back: [], now: 'a', forward: ['b', 'c'] });
  expect(stepAlong(stepAlong(back, 'forward'), 'forward')).toEqual(walked);
});

it('stays where there is no way on', () => {
  expect(stepAlong(walked, 'forward')).toBe(walked);
  expect(stepAlong(startTrail('a'), 'back')).toEqual(startTrail('a'));
});

it('forgets what lay ahead when another card is opened', () => {
  expect(goTo(stepAlong(walked, 'back'), 'd')).toEqual({ back: ['a', 'b'], now: 'd', forward: [] });
});

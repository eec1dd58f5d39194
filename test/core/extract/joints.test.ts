import { expect, it } from 'vitest';
import { jointsOf } from '../../../core/extract/joints.ts';

/** The text cut at its joints. */
function parts(text: string): string[] {
  const joints = jointsOf(text, { start: 0, end: text.length });
  return [...joints.keys(), joints.length].map((at) =>
    text.slice(joints[at - 1]?.end ?? 0, joints[at]?.start),
  );
}

it.each([
  ['Two men were killed, and the mayor resigned', ['Two men were killed', 'the mayor resigned']],
  ['He left, but his wife, Ann Lee, stayed', ['He left', 'his wife, Ann Lee, stayed']],
  ['Rain fell; the road was closed', ['Rain fell', 'the road was closed']],
])('parts what could stand alone: %s', (text, expected) => {
  expect(parts(text)).toEqual(expected);
});

it.each([
  'In France, Germany, and Spain, police arrested two men',
  'It killed nine people, and injured dozens',
  'They tested 2,100 people, and 833 samples gathered by others',
  'Of men, women, and the old',
])('leaves whole: %s', (text) => {
  expect(parts(text)).toEqual([text]);
});

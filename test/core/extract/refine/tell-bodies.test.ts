import { expect, it } from 'vitest';
import type { FoundName } from '../../../../core/extract/found-name.ts';
import { settleKinds } from '../../../../core/extract/refine/settle-kinds.ts';
import { tellBodies } from '../../../../core/extract/refine/tell-bodies.ts';

/** The kinds of all mentions of "Vortis", that the tagger took for a person. */
function kinds(text: string): string[] {
  const names = [...text.matchAll(/Vortis/g)].map(
    ({ index }): FoundName => ({
      kind: 'person',
      start: index,
      end: index + 6,
      surface: 'Vortis',
      rule: 'tagger/person',
      weight: 5,
      title: null,
    }),
  );
  return settleKinds(tellBodies(names, text)).map(({ kind }) => kind);
}

it.each([
  'Vortis is a company that makes maps. Vortis grew.',
  'Vortis, the state power utility, grew. They like Vortis.',
  'Vortis was a small Colombian airline based in Cali. Vortis left.',
  'They asked the organisation “Vortis” and Vortis said no.',
  'Oslo-based Vortis grew. Then Vortis left.',
  'Vortis, led by Ann Lee, grew. Then Vortis left.',
  'Vortis, founded in 1998, grew. Then Vortis left.',
])('takes a name for a body where the article says so, and so everywhere: %s', (text) => {
  expect(kinds(text)).toEqual(['organization', 'organization']);
});

it.each([
  'They cleared Vortis, a hamlet west of Cologne. Vortis is gone.',
  'They live in Vortis, the port city where it rained. Vortis is wet.',
])('takes a name for a place where the article calls it a village, and so everywhere: %s', (text) => {
  expect(kinds(text)).toEqual(['place', 'place']);
});

it.each([
  'Vortis, a town councillor, spoke.',
  'Vortis, a city boy who left, spoke.',
  'Vortis, a company director, spoke.',
  'Vortis is a member of the party.',
  'Vortis, an employee at a tech company, spoke.',
  'Vortis, a teacher, joined the company.',
  'A group led Vortis home.',
  'Lima-based Vortis Hospital is open.',
])('leaves: %s', (text) => {
  expect(kinds(text)).toEqual(['person']);
});

it.each([
  ['Renda Popular', 'organization'],
  ['Anna Popular', 'person'],
])('hears of %s that it is a party, unless a first name says that it is somebody', (surface, kind) => {
  const name: FoundName = {
    kind: 'person',
    start: 0,
    end: surface.length,
    surface,
    rule: 'people/evidence',
    weight: 5,
    title: null,
  };
  expect(
    tellBodies([name], `${surface}, the party of a former mayor, won.`).map((told) => told.kind),
  ).toEqual([kind]);
});

import { expect, it } from 'vitest';
import type { FoundName } from '../../../../core/extract/found-name.ts';
import { settleKinds } from '../../../../core/extract/refine/settle-kinds.ts';

/** "person people/evidence Ana Torrealba", one behind the other. */
function settled(...told: string[]): string[] {
  let end = 0;
  const names = told.map((words): FoundName => {
    const [, kind, rule = '', surface = ''] = /^(\w+) (\S+) (.+)$/.exec(words) ?? [];
    const start = end;
    end = start + surface.length;
    const base = { start, end, surface, rule, weight: 5 };
    if (kind === 'person') return { ...base, kind, title: null };
    if (kind === 'place') return { ...base, kind, candidates: [], isWithin: true };
    return { ...base, kind: 'organization', known: null, longForm: null };
  });
  return settleKinds(names).map(({ kind, surface }) => `${kind} ${surface}`);
}

it('takes the surname of somebody for that person', () => {
  expect(
    settled('person people/evidence Ana Torrealba', 'organization tagger/organization Torrealba'),
  ).toEqual(['person Ana Torrealba', 'person Torrealba']);
});

it('takes the kind that a name mostly has', () => {
  expect(
    settled(
      'organization tagger/organization Tepko',
      'person tagger/person Tepko',
      'organization tagger/organization Tepko',
    ),
  ).toEqual(['organization Tepko', 'organization Tepko', 'organization Tepko']);
});

it('gives a rule more weight than the tagger', () => {
  expect(settled('person tagger/person Tepko', 'organization organizations/context Tepko')).toEqual([
    'organization Tepko',
    'organization Tepko',
  ]);
});

it('leaves what rules found as it is', () => {
  expect(
    settled(
      'person people/evidence Ana Lincoln',
      'place places/gazetteer Lincoln',
      'person people/short-name Lincoln',
    ),
  ).toEqual(['person Ana Lincoln', 'place Lincoln', 'person Lincoln']);
});

it('takes no word for a short name where the full one turned out to be nobody', () => {
  expect(settled('place tagger/place Southern Copper', 'person people/short-name Copper')).toEqual([
    'place Southern Copper',
  ]);
  expect(
    settled('organization tagger/organization Parti Bersatu Sabah', 'person people/short-name Sabah'),
  ).toEqual(['organization Parti Bersatu Sabah']);
  expect(settled('person people/evidence Ann Copper', 'person people/short-name Copper')).toEqual([
    'person Ann Copper',
    'person Copper',
  ]);
});

it('lets two capitalised words that nothing makes a person be the body that they mostly are', () => {
  const body = 'organization organizations/context Forward Leeds';
  expect(
    settled(body, 'person people/evidence Forward Leeds', 'organization tagger/organization Forward Leeds'),
  ).toEqual(['organization Forward Leeds', 'organization Forward Leeds', 'organization Forward Leeds']);
  expect(settled(body, 'person people/evidence Ann Lee', body)).toContain('person Ann Lee');
});

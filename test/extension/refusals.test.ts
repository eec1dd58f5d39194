import { describe, expect, it } from 'vitest';
import {
  type Refusal,
  readRefusals,
  refusalOn,
  refusedOn,
  whereOf,
  withoutRefusals,
  withRefusal,
} from '../../extension/refusals.ts';

const PAGE = 'https://www.example.org/news/1?id=2';
const refusal = (scope: Refusal['scope'], url = PAGE): Refusal => ({
  entity: 'turkey',
  name: 'Turkey',
  scope,
  where: whereOf(scope, url) ?? '',
});
const on = (refusals: readonly Refusal[], url: string) => refusalOn(refusals, { entity: 'turkey', url });

describe('not this', () => {
  it.each([
    ['page', `${PAGE}#part`, 'page'],
    ['page', 'https://www.example.org/news/2', null],
    ['site', 'https://news.example.org/2', 'site'],
    ['site', 'https://example.com/2', null],
    ['everywhere', 'https://example.com/2', 'everywhere'],
    ['everywhere', 'about:blank', 'everywhere'],
  ] as const)('of scope %s holds on %s: %s', (scope, url, expected) => {
    expect(on([refusal(scope)], url)).toBe(expected);
  });

  it('says the widest scope that holds', () => {
    expect(on([refusal('page'), refusal('everywhere'), refusal('site')], PAGE)).toBe('everywhere');
  });

  it('leaves other entities alone', () => {
    expect([...refusedOn([refusal('everywhere')], PAGE)]).toEqual(['turkey']);
    expect(refusalOn([refusal('everywhere')], { entity: 'ankara', url: PAGE })).toBeNull();
  });

  it('is taken back on a page whatever its scope, and only there', () => {
    const elsewhere = refusal('page', 'https://example.com/2');
    const all = [refusal('page'), refusal('everywhere'), elsewhere];
    expect(withoutRefusals(all, { entity: 'turkey', url: PAGE })).toEqual([elsewhere]);
  });

  it('said twice is said once', () => {
    expect(withRefusal([refusal('site')], refusal('site'))).toHaveLength(1);
  });
});

it.each([
  ['no list', {}],
  ['an entry of another shape', [{ entity: 'x' }]],
  ['a scope that there is not', [{ ...refusal('page'), scope: 'galaxy' }]],
  ['more than anybody clicks', Array.from({ length: 6000 }, () => refusal('page'))],
])('refuses %s whole', (_, stored) => {
  expect(readRefusals(stored)).toBeNull();
});

it('reads back what was stored', () => {
  const all = [refusal('page'), refusal('site'), refusal('everywhere')];
  expect(readRefusals(JSON.parse(JSON.stringify(all)))).toEqual(all);
});

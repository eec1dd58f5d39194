import { expect, it } from 'vitest';
import { spellingsOf } from '../../../core/terms/spellings.ts';

it.each([
  ['Almaty', ['Almaty']],
  ['St. Petersburg', ['St. Petersburg', 'Saint Petersburg', 'St Petersburg']],
  ['Saint Petersburg', ['Saint Petersburg', 'St Petersburg', 'St. Petersburg']],
  ['Fort Worth', ['Fort Worth', 'Ft Worth', 'Ft. Worth']],
  ['Trinidad and Tobago', ['Trinidad and Tobago', 'Trinidad & Tobago']],
  ['John F. Kennedy', ['John F. Kennedy', 'John F Kennedy']],
  ['East Mountain', ['East Mountain']],
  ['Fort', ['Fort']],
  ['AT&T', ['AT&T']],
  ['U.S. Steel', ['U.S. Steel']],
])('spells %s in all ways that papers do', (name, ways) => {
  expect(spellingsOf(name)).toEqual(ways);
});

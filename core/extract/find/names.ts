import type { FoundName } from '../found-name.ts';
import { findAgreements } from './agreements.ts';
import { findOrganizations } from './organizations.ts';
import { findPeople } from './people.ts';
import { findPlaces } from './places.ts';
import type { Reading } from './read-words.ts';
import { findUnlistedPlaces } from './unlisted-places.ts';

/** Every finder of names reads the text alone and knows nothing of the others: names may cross. */
export function findNames(reading: Reading): FoundName[] {
  return [
    ...findPlaces(reading),
    ...findUnlistedPlaces(reading),
    ...findOrganizations(reading),
    ...findAgreements(reading),
    ...findPeople(reading),
  ];
}

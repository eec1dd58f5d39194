import type { Reading } from '../read-words.ts';

/** Whether some city in the lists bears the name. */
export function isTown({ gazetteer }: Reading, name: string): boolean {
  return gazetteer.placesNamed(name).some(({ place }) => place.kind === 'city' || place.kind === 'capital');
}

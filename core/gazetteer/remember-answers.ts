import { remembered } from '../remembered.ts';
import type { Gazetteer } from './gazetteer.ts';

/**
 * The gazetteer with a memory: finders ask the same of the same word again and again. Kept for one text at a time, since
 * a part of a text holds the whole of it in memory.
 */
export function rememberAnswers(gazetteer: Gazetteer): Gazetteer {
  return {
    placesNamed: remembered(gazetteer.placesNamed),
    townsNamed: remembered(gazetteer.townsNamed),
    placeOfDemonym: remembered(gazetteer.placeOfDemonym),
    isDemonym: remembered(gazetteer.isDemonym),
    mostWords: remembered(gazetteer.mostWords),
    idOf: gazetteer.idOf,
  };
}

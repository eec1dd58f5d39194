import { AGREEMENT_WORDS } from '../../data/agreement-words.ts';
import { NO_BODY_ACRONYMS } from '../../data/organization-words.ts';
import type { FoundOrganization } from '../../found-name.ts';
import { findAcronyms } from '../acronyms.ts';
import { isBeside } from '../name-runs.ts';
import type { Reading, Word } from '../read-words.ts';
import { organization } from './organization.ts';

/** "SMUG", "BNP": two to six capitals in a line that is not all capitals. */
export function acronym(reading: Reading, at: number): FoundOrganization | null {
  const word = reading.words[at];
  if (word?.shape !== 'upper' || word.isLoud || !/^\p{Lu}{2,6}$/u.test(word.text)) return null;
  if (NO_BODY_ACRONYMS.has(word.text) || reading.gazetteer.placesNamed(word.text).length > 0) return null;
  const [before, after] = [reading.words[at - 1], reading.words[at + 1]];
  // "MH Tamim", "C F Andrews": initials beside a surname.
  if (after && isBeside(word, after) && after.shape === 'capital' && word.text.length < 3) return null;
  if (before?.text === '-' || after?.text === '-' || isTicker(reading.words, at)) return null;
  return organization({ reading, run: { from: at, to: at + 1 }, rule: 'acronym', weight: 4 });
}

/** "(|MSFT|.O)", "(NYSE: |HLD|)": what is traded is named before the bracket. */
function isTicker(words: readonly Word[], at: number): boolean {
  const [exchange, before, after, suffix] = [words[at - 2], words[at - 1], words[at + 1], words[at + 2]];
  if (before?.text === ':')
    return /^(?:NYSE|NASDAQ|Nasdaq|LSE|TSX|ASX|AMEX|OTC|NSE|BSE)$/.test(exchange?.text ?? '');
  return before?.text === '(' && after?.text === '.' && after.isJoined && suffix?.isJoined === true;
}

/** Both forms of "Sexual Minorities Uganda (SMUG)", where the long one is written as a name. */
export function introduced(reading: Reading): FoundOrganization[] {
  const { article, gazetteer } = reading;
  return findAcronyms(reading).flatMap(({ long, short }) => {
    const longForm = article.text.slice(long.start, long.end);
    const words = longForm.split(/[\s-]+/);
    const large = words.filter((word) => /^\p{Lu}/u.test(word));
    const isName = large.length > 1 && large.length * 2 >= words.length && /^\p{Lu}/u.test(longForm);
    const isOther = AGREEMENT_WORDS.has(words.at(-1) ?? '') || gazetteer.placesNamed(longForm).length > 0;
    if (!isName || isOther || NO_BODY_ACRONYMS.has(article.text.slice(short.start, short.end))) return [];
    return [long, short].map((span) => ({
      kind: 'organization' as const,
      ...span,
      surface: article.text.slice(span.start, span.end),
      rule: 'organizations/introduced',
      weight: 7.5,
      known: null,
      longForm,
    }));
  });
}

import type { FoundOrganization } from '../../found-name.ts';
import { indexFrom } from '../../within.ts';
import type { Reading } from '../read-words.ts';
import { organization } from './organization.ts';

/** "KYIV, March 3 (|Ukrinform|)": what a dateline names as its agency is a body, known or not. */
export function datelineAgency(reading: Reading): FoundOrganization[] {
  const agency = reading.article.dateline?.agency;
  if (!agency) return [];
  const run = { from: indexFrom(reading.words, agency.start), to: indexFrom(reading.words, agency.end) };
  if (run.to <= run.from) return [];
  const found = organization({ reading, run, rule: 'dateline-agency', weight: 7 });
  return found.start === agency.start && found.end === agency.end ? [found] : [];
}

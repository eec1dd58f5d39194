import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../core/article/read-article.ts';

const LEDE = 'The government said that it would send help to the towns in the north this week.';

function dateline(text: string): (string | null)[] | null {
  const found = readArticle(text).dateline;
  return (
    found && [found.place, found.date, found.agency].map((span) => span && text.slice(span.start, span.end))
  );
}

describe('readDateline', () => {
  it('finds one below long captions, where it is plain', () => {
    const captions =
      `${'The bridge is shown as it was on the day of the storm in the north. '.repeat(9)}\n\n`.repeat(2);
    expect(dateline(`${captions}MOSCOW (AP) — ${LEDE}`)).toEqual(['MOSCOW', null, 'AP']);
    expect(dateline(`${captions}Moscow: ${LEDE}`)).toBeNull();
  });

  it.each([
    [`BRUSSELS, January 5. /TASS/. ${LEDE}`, ['BRUSSELS', 'January 5', 'TASS']],
    [`GENEVA, March 3 (Reuters) - ${LEDE}`, ['GENEVA', 'March 3', 'Reuters']],
    [`HOBART, AAP – ${LEDE}`, ['HOBART', null, 'AAP']],
    [`River News Agency - Kumasi, March 12, GNA - ${LEDE}`, ['Kumasi', 'March 12', 'GNA']],
    [`MADRID, 12 mar (EFE) - ${LEDE}`, ['MADRID', '12 mar', 'EFE']],
    [`BERLIN, 3. Mai 2023 (dpa) - ${LEDE}`, ['BERLIN', '3. Mai 2023', 'dpa']],
    [`PARIS, 1er août (AFP) - ${LEDE}`, ['PARIS', '1er août', 'AFP']],
    [`ROMA, 12 DIC - (ANSA) - ${LEDE}`, ['ROMA', '12 DIC', 'ANSA']],
    [`Lisboa, 5 de outubro de 2022 (Lusa) – ${LEDE}`, ['Lisboa', '5 de outubro de 2022', 'Lusa']],
    [`WASHINGTON (AP) — ${LEDE}`, ['WASHINGTON', null, 'AP']],
    [`PARIS, Aug 31 (AFP) - ${LEDE}`, ['PARIS', 'Aug 31', 'AFP']],
    [`BEIJING, Jan. 5 (Xinhua) -- ${LEDE}`, ['BEIJING', 'Jan. 5', 'Xinhua']],
    [`LONDON/SAN JOSE/PANAMA, May 3 (Reuters) - ${LEDE}`, ['LONDON/SAN JOSE/PANAMA', 'May 3', 'Reuters']],
    [`LONDON – ${LEDE}`, ['LONDON', null, null]],
    [`KANO—${LEDE}`, ['KANO', null, null]],
    [`Doha: ${LEDE}`, ['Doha', null, null]],
    [`ANAHEIM, Calif. --${LEDE}`, ['ANAHEIM, Calif.', null, null]],
    [`Cairo, Egypt, Apr 21 2022 (IPS) - ${LEDE}`, ['Cairo, Egypt', 'Apr 21 2022', 'IPS']],
    [`Ulaanbaatar /MONTSAME/. ${LEDE}`, ['Ulaanbaatar', null, 'MONTSAME']],
    [`CAIRO – 26 July 2022: ${LEDE}`, ['CAIRO', '26 July 2022', null]],
    [`MOSCOW. Jan 5 (Interfax) - ${LEDE}`, ['MOSCOW', 'Jan 5', 'Interfax']],
    [`BEIJING, July 18 (Xinhua) --\n\n${LEDE}`, ['BEIJING', 'July 18', 'Xinhua']],
    [`Ulaanbaatar/MONTSAME/. ${LEDE}`, ['Ulaanbaatar', null, 'MONTSAME']],
    [`Moscow, SANA- ${LEDE}`, ['Moscow', null, 'SANA']],
    [`CHARLESTON, W.Va. -- ${LEDE}`, ['CHARLESTON, W.Va.', null, null]],
    [`TOKYO, Feb. 4, Kyodo - ${LEDE}`, ['TOKYO', 'Feb. 4', 'Kyodo']],
    [`YEREVAN, JUNE 3, ARMENPRESS. ${LEDE}`, ['YEREVAN', 'JUNE 3', 'ARMENPRESS']],
    [`NUR-SULTAN. June 3. KAZINFORM ${LEDE}`, ['NUR-SULTAN', 'June 3', 'KAZINFORM']],
    [`LONDON, Tuesday, June 3 (Reuters) - ${LEDE}`, ['LONDON', 'June 3', 'Reuters']],
    [`LONDON, Tuesday - ${LEDE}`, ['LONDON', null, null]],
    [`Vatican City, Jun 3, 2020 / 05:00 am MT (CNA).- ${LEDE}`, ['Vatican City', 'Jun 3, 2020', 'CNA']],
    [`Nairobi, Kenya | AFP | ${LEDE}`, ['Nairobi, Kenya', null, 'AFP']],
    [`London (CNN) ${LEDE}`, ['London', null, 'CNN']],
    [`BAKU, Azerbaijan, June 3\n\n${LEDE}`, ['BAKU, Azerbaijan', 'June 3', null]],
    [`Rain is late. By Ann Lee. WASHINGTON, April 5 (Wire) - ${LEDE}`, ['WASHINGTON', 'April 5', 'Wire']],
    [`Town seeks help. HUDSON -- ${LEDE}`, ['HUDSON', null, null]],
  ])('reads %j', (text, expected) => {
    expect(dateline(text)).toEqual(expected);
  });

  it.each([
    'UP NEXT: The club will go to the north for the first of the four games that it has left.',
    'BREAKING: Federal judge rules that the new law is against the constitution of the country.',
    'Abbas: No Mideast peace without Jerusalem as Palestinian capital. The president said so on Saturday.',
    'English actor Dev Patel was photographed at the scene of a stabbing in Adelaide on Monday night.',
    'Poll: Donald Trump Ties Hillary Clinton With Michael Bloomberg in a Three-Way Contest.',
    'Noble International School (NIS) has scored 100% pass in the exams of the board this year, it said.',
    'Sen. Ann Lee (D-Mass.) had been talking with officials from the campaign since the spring.',
    'CNW Corp. said the final step in the acquisition of the company has been completed.',
    'National Police Agency (NPA) Director Huang said that the force would do more to keep the towns safe.',
    'A day after the storm - the worst in years - the town began to count what it had lost to it.',
  ])('leaves %j alone', (text) => {
    expect(dateline(text)).toBeNull();
  });
});

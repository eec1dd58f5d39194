import { describe, expect, it } from 'vitest';
import { isPast, tenseAt } from '../../../../../core/extract/refine/resolve-dates/tense.ts';

/** The tense at the words in brackets. */
function tenseIn(marked: string) {
  const text = marked.replace(/[[\]]/g, '');
  const start = marked.indexOf('[');
  return tenseAt(text, { start: 0, end: text.length }, { start, end: marked.indexOf(']') - 1 });
}

describe('tenseAt', () => {
  it.each([
    'Talks resume [Monday] in Nicosia.',
    'The court will hear a related case on [Monday].',
    'We are meeting them again on [Thursday] morning.',
    'The bank will be reopened on [Tuesday].',
    'He is expected to be released on [Friday], officials said.',
    'Officials agreed to meet again on [Thursday].',
    'The store stays closed until [Sunday].',
    'The summit in Brussels on [Friday] is likely to approve it.',
    'The minister, who arrives on [Sunday], said he was calm.',
    "Ahead of [Sunday]'s vote, the parties held rallies.",
    'On [Monday], the court will rule.',
    'The council voted against a levy on the [November] ballot.',
    'Voters go to the polls on [Sunday].',
    'The group wants a reply by [Saturday].',
    'The game was moved to [Friday].',
    'He is expected to discuss the trade deal of the northern states with the president of the River Bank Committee at a summit on [Thursday].',
    'The contract, awarded long ago, runs through [December].',
    'The Pirates host Munster on [Friday].',
    'The final is being held on [Sunday].',
    'Off on the day, then host Atlanta for three games on [Tuesday].',
    'Traders see a 70% chance of a quarter-point cut in [June].',
    'Members must be told before [Friday].',
    'Trustees voted 4-1 to raise sewer rates by 6 percent beginning [July 1].',
  ])('looks ahead in %j', (text) => {
    expect(tenseIn(text)).toBe('future');
  });

  it.each([
    'The bank was reopened on [Tuesday].',
    'She managed to escape on [Saturday].',
    'The president, speaking in Kisumu on [Sunday], vowed to cut waste.',
    'Police are investigating a fire that broke out on [Friday].',
    'They failed to reach a deal on [Sunday].',
    'He has been in Cairo since [Sunday].',
    "[Friday]'s vote was a surprise.",
    'On [Monday], the court ruled that it would not act.',
    'By [Saturday], 200 people had died.',
    'The company could not be reached for comment on [Tuesday].',
    'Neither man could be reached [Monday].',
    'They would have met on [Monday].',
    'The firm set the price on [Tuesday].',
    'The dollar bought 1.84 marks [Tuesday].',
    'The decision, taken at a meeting on [Tuesday] night, will save the town a lot.',
    'The Sharks held off a late comeback to beat the Pirates at Harbour Park on [Saturday] and go top.',
    'The photo was shown in court on [Monday].',
    'The bank cut its rates in [June].',
    'The two sides reached a deal shortly before [midnight on Friday].',
    'It told of a bigger-than-expected fall in [fourth-quarter] profit.',
  ])('looks back in %j', (text) => {
    expect(isPast(tenseIn(text))).toBe(true);
  });

  it.each([
    'The store is closed on [Sunday].',
    'A need for speed on [Sunday] in the United States.',
    'Rain on [Sunday].',
    'A play on [Sunday].',
  ])('does not tell in %j', (text) => {
    expect(tenseIn(text)).toBe('unknown');
  });

  it('knows the verb that governs a date from one in another clause', () => {
    expect(tenseIn('He left office in [May].')).toBe('past-verb');
    expect(tenseIn('He left office, and in [May] it is over.')).toBe('past');
  });
});

/** A statement, and what somebody else said of the same thing in similar words. Made for the tests. */
export interface SaidAndSimilar {
  readonly said: string;
  readonly similar: readonly string[];
}

export const SAID: readonly SaidAndSimilar[] = [
  {
    said: 'We will rebuild the old bridge before the winter, and no family in the valley will have to pay for a single stone of it.',
    similar: [
      'They promised to rebuild the old bridge by the winter, but families in the valley have paid for every stone so far.',
      'The old bridge must be closed before the winter, whatever the valley says.',
    ],
  },
  {
    said: 'The ministry deeply regrets the delay, but the engineers found cracks in every pillar of the northern bank.',
    similar: [
      'The ministry knew about cracks in the pillars, and it should regret more than the delay.',
      'Our engineers found no cracks, and the northern bank is as safe as ever.',
    ],
  },
  {
    said: 'This agreement gives fishermen on both coasts the certainty they have been waiting for since the quotas were cut in half.',
    similar: [
      'This agreement gives fishermen nothing that they did not have before the quotas were cut.',
      'Fishermen on both coasts have been waiting long enough for somebody to talk to them.',
    ],
  },
  {
    said: 'If the ceasefire does not hold until Friday, the convoys will turn around and the hospital will run out of fuel within two days.',
    similar: [
      'If the ceasefire holds until Friday, the first convoys could reach the hospital the same evening.',
      'The hospital has fuel for two days, no more, and nobody has told us when convoys will come.',
    ],
  },
  {
    said: 'I did not resign because of the letter; I resigned because nobody in the cabinet had the courage to read it aloud.',
    similar: [
      'She resigned because of the letter, and everybody in the cabinet knows it.',
      'Nobody in the cabinet had read the letter when the minister resigned.',
    ],
  },
  {
    said: 'Our observers counted more than four hundred polling stations where the ballots had run out by noon.',
    similar: [
      'At a few polling stations the ballots ran out by noon, but new ones were brought within the hour.',
      'Our observers saw nothing at the polling stations that would change the outcome.',
    ],
  },
  {
    said: 'The central bank will do whatever is necessary to bring inflation back to three percent, even if growth suffers for a year.',
    similar: [
      'The central bank has done what was necessary, and inflation is coming back to where it should be.',
      'Growth will suffer for years if the bank goes on raising its rate.',
    ],
  },
  {
    said: 'Every child who crossed the river that night was carried by someone whose name we may never learn.',
    similar: ['We may never learn how many crossed the river that night, or who carried the children.'],
  },
  {
    said: 'The company was warned about the valve in March, in May and again three days before the explosion.',
    similar: [
      'The company was never warned about that valve, neither in spring nor in the days before the explosion.',
    ],
  },
  {
    said: 'We are not asking for charity, we are asking for the wages that were withheld from us for eleven months.',
    similar: ['They are asking for wages for eleven months, and there is no money to pay them.'],
  },
  {
    said: 'No vaccine has been tested on so many volunteers in so short a time, and none has been watched more closely since.',
    similar: ['No vaccine should be given to children before it has been watched for a longer time.'],
  },
  {
    said: 'The court finds that the prosecutors hid two witnesses whose accounts would have cleared the defendant.',
    similar: ['The court heard two witnesses, and neither of their accounts would clear the defendant.'],
  },
  {
    said: 'Until the inspectors have seen the tunnels with their own eyes, we will treat every promise as a promise and nothing more.',
    similar: ['The inspectors have been promised a visit to the tunnels, and that promise will be kept.'],
  },
  {
    said: 'Half of the harvest lies rotting in the fields because the railway cancelled its trains without a word to the farmers.',
    similar: ['The railway told the farmers in time that trains would be cancelled during the harvest.'],
  },
  {
    said: 'What happened on that square was not a riot, it was a crowd of pensioners who wanted their savings back.',
    similar: ['What happened on that square was a riot, and those who started it were no pensioners.'],
  },
  {
    said: 'The drought has emptied nine of our eleven reservoirs, and the rain that is forecast will not fill a bathtub.',
    similar: ['Rain is forecast for the weekend, and nine reservoirs should be filling again by spring.'],
  },
  {
    said: 'A mayor who builds a stadium instead of a sewer should not be surprised when the city floods.',
    similar: ['The mayor was surprised by the floods, and the stadium has nothing to do with the sewers.'],
  },
  {
    said: 'We offered to talk without conditions in January, and the answer we received was a barrage of rockets.',
    similar: ['They offered to talk in January, but with conditions that nobody could have accepted.'],
  },
  {
    said: 'The museum will return all forty bronzes to the palace from which they were taken one hundred and twenty years ago.',
    similar: ['The museum has forty bronzes from the palace, and it has no plans to return any of them.'],
  },
  {
    said: 'Nobody can build a reactor on a coast that moves two centimetres every year and call it safe.',
    similar: ['The coast moves by centimetres, and the reactor was built so that it is safe all the same.'],
  },
];

/** Sayings that many say: nobody's in particular. */
export const COMMONPLACES: readonly string[] = [
  'It is too early to say what will happen.',
  'We are doing everything we can to help the people.',
  'I have nothing more to say about this at the moment.',
  'This is a good day for the whole country.',
  'Our thoughts are with the families of the victims.',
  'We will have to wait and see what they do next.',
];

import { expect, it } from 'vitest';
import { readArticle } from '../../../../core/article/read-article.ts';
import { findEvents } from '../../../../core/extract/find/events.ts';

const events = (sentence: string) => {
  const text = `A quiet day in the capital\n\n${sentence} It went on for some time and then it was over.`;
  return findEvents(readArticle(text)).map(({ start, end, surface, type }) => {
    expect(text.slice(start, end)).toBe(surface);
    return [type, surface];
  });
};

it.each([
  ['Crowds took to the streets of the city on Monday.', 'protest', 'took to the streets'],
  ['The president imposed a state of emergency in the region.', 'state of emergency', 'state of emergency'],
  ['On Monday the minister resigned after long talks.', 'resignation', 'resigned'],
  [
    'He accepted the government’s resignation on Monday.',
    'resignation',
    'accepted the government’s resignation',
  ],
  ['Three soldiers were killed near the border.', 'casualties', 'were killed'],
  ['Two drivers and 16 gunmen were killed in the battle.', 'casualties', 'were killed'],
  ['The heat killed at least 40 people.', 'casualties', 'killed'],
  ['A bus fell into the river, injuring dozens of pupils.', 'casualties', 'injuring'],
  ['Gunmen kidnapped two doctors near the border.', 'attack', 'kidnapped'],
  ['The boiler exploded, and nobody slept.', 'explosion', 'exploded'],
  ['A court sentenced three former officials to seven years.', 'verdict', 'sentenced'],
  ['The baker pleaded not guilty.', 'verdict', 'pleaded not guilty'],
  ['The king appointed a new prime minister.', 'appointment', 'appointed'],
  ['The board sacked the coach.', 'dismissal', 'sacked'],
  ['The rebels freed nine hostages.', 'release', 'freed'],
  ['Firemen evacuated the hotel.', 'evacuation', 'evacuated'],
  ['The former mayor died after a long illness.', 'death', 'died'],
  ['Her aunt passed away.', 'death', 'passed away'],
  ['A train derailed outside the city at night.', 'accident', 'derailed'],
  ['The two sides signed a trade agreement on Monday.', 'agreement', 'signed a trade agreement'],
  ['The painter was born in a village near the border.', 'birth', 'was born'],
  ['The school was founded by two sisters.', 'founding', 'was founded'],
  ['The painter died at home.', 'death', 'died'],
  ['Police arrested two men near the border.', 'police action', 'arrested'],
])('takes: %s', (sentence, type, surface) => {
  expect(events(sentence)).toContainEqual([type, surface]);
});

it.each([
  ['The protest song was sung again by the choir.'],
  ['She is resigned to it and talks of the election.'],
  ['The passengers were resigned by then.'],
  ['The founder of collapsed lender Tandor left.'],
  ['Families of men arrested in May waited at the gate.'],
  ['The emergency exit stayed shut all day.'],
  ['The arrested men and a newly appointed judge met a court-appointed lawyer.'],
  ['Those convicted of theft and the two freed sailors waited.'],
  ['The council freed up money and the noise killed the mood.'],
  ['The custom died out and the wind died down.'],
])('leaves: %s', (sentence) => {
  expect(events(sentence)).toEqual([]);
});

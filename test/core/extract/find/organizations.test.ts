import { describe, expect, it } from 'vitest';
import { findOrganizations } from '../../../../core/extract/find/organizations.ts';
import { readingOf } from '../../../extract.ts';

const bodies = (text: string) => {
  const found = findOrganizations(readingOf(text));
  for (const { start, end, surface } of found) expect(text.slice(start, end)).toBe(surface);
  return [...new Set(found.map(({ surface }) => surface))];
};

it.each([
  ['The EU and the European Union are one.', ['EU', 'European Union']],
  ['the statement of the EU foreign policy department', ['EU', 'EU foreign policy department']],
  ['The Ministry of Health and Welfare said so.', ['Ministry of Health and Welfare']],
  ['The Ministry of Trade, Industry and Tourism said so.', ['Ministry of Trade, Industry and Tourism']],
  [
    'The National Union of Rail, Maritime and Transport Workers met.',
    ['National Union of Rail, Maritime and Transport Workers', 'Transport Workers'],
  ],
  [
    'The Department for Energy, Food and Rural Affairs said so.',
    ['Department for Energy, Food and Rural Affairs'],
  ],
  ['For the Ministry of Finance, Kenya and Uganda said so.', ['Ministry of Finance']],
  ['For the Ministry of Health, Rivera and Lopez said so.', ['Ministry of Health']],
  ['He told the Department of Justice, Google and Education Week.', ['Department of Justice', 'Google']],
  ['He left the Nigeria Labour Congress.', ['Nigeria Labour Congress']],
  ['He left the National People’s Congress.', ['National People’s Congress', 'Congress']],
  ['It was told to a Republican Congress.', ['Congress', 'Republican Congress']],
  ['They shop at Costco or Sam’s Club.', ['Costco', 'Sam’s Club']],
  ['He joined the Uganda Electoral Commission.', ['Uganda Electoral Commission']],
  ['Shares of Tata Motors Ltd fell.', ['Tata Motors', 'Tata Motors Ltd']],
  ['Sexual Minorities Uganda (SMUG) was founded then.', ['Sexual Minorities Uganda', 'SMUG']],
  ['the Food and Drug Administration approved it', ['Food and Drug Administration']],
  ['The San Francisco Chronicle says so.', ['San Francisco Chronicle']],
  ['He told the Sydney Morning Herald in May.', ['Sydney Morning Herald']],
  [
    'The U.S. District Court for the Western District of Oregon heard it.',
    ['U.S. District Court for the Western District of Oregon'],
  ],
  ['The Whatcom County Superior Court sat.', ['Whatcom County Superior Court']],
  ['Harrogate Rovers met Dundee United.', ['Harrogate Rovers', 'Dundee United']],
  ['He told the Daily Sun and The Economic Daily News.', ['Daily Sun', 'Economic Daily News']],
  ['Chipmaker Halden fell. Halden Metal Corp (HLD.O) and Halden said so.', ['Halden Metal Corp', 'Halden']],
  ['Halden’s Bread Co. and Macy’s Inc. fell.', ['Halden’s Bread Co', 'Macy’s Inc']],
  ['On Monday Pemberley’s Fried Chicken Ltd closed.', ['Pemberley’s Fried Chicken Ltd']],
  ['Ireland’s Food Group and Monday’s Bread Co fell.', ['Food Group', 'Bread Co']],
  ['Tom Halden’s Bread Co and Halden’s Lexus Group fell.', ['Bread Co', 'Lexus Group']],
  ['Tom Halden was there. Halden’s Bread Co fell.', ['Bread Co']],
  ['Halden Metal Corp fell, Karl Halden said. Halden is its founder.', ['Halden Metal Corp']],
  ['Almaty Metal Corp fell. In Almaty it rained (NYSE: ALM).', ['Almaty Metal Corp', 'NYSE']],
  ['In the cup Sparta Almaty lost.', ['Sparta Almaty']],
  ['The 9th Circuit Court of Appeals ruled.', ['9th Circuit Court of Appeals']],
  ['The 15th Finance Commission met.', ['15th Finance Commission']],
  ['It was led by King’s College London, she said.', ['King’s College London']],
  ['She was at St. Agnes’s Hospital then.', ['St. Agnes’s Hospital']],
  [
    'Analysts at Standard Chartered and PricewaterhouseCoopers met.',
    ['Standard Chartered', 'PricewaterhouseCoopers'],
  ],
  ['as the Seattle Post-Intelligencer wrote', ['Seattle Post-Intelligencer']],
  ['Developer Priestley Homes Ltd wants to build.', ['Priestley Homes', 'Priestley Homes Ltd']],
  ['He runs Bertol & Sons Paving Inc. in Leeds.', ['Bertol & Sons Paving Inc', 'Bertol']],
  ['The Tandor National Congress met Congress.', ['Tandor National Congress', 'Congress']],
  ['The Senate of Tandor met.', ['Senate of Tandor']],
  [
    'Local 413 of the International Brotherhood of Electrical Workers met.',
    ['International Brotherhood of Electrical Workers', 'Electrical Workers'],
  ],
  ['The Tandor Chamber of Commerce and Local 413 met.', ['Tandor Chamber of Commerce']],
  ['The Tandor Fire and Rescue Service came.', ['Tandor Fire and Rescue Service']],
  ['WHO DECIDED? NATO and the WHO did.', ['NATO', 'WHO']],
  [
    'The Tandor Union of Teachers and Amnesty International met.',
    ['Tandor Union of Teachers', 'Amnesty International'],
  ],
  ['She died at Tandor Medical College and Hospital.', ['Tandor Medical College and Hospital']],
  ['He is of the Tandor Muslim League-Zafar now.', ['Tandor Muslim League-Zafar']],
  ['It was built by Tandor Marine & Offshore Engineering.', ['Tandor Marine & Offshore Engineering']],
  ['They hired Tegman Vestor & Dickson.', ['Tegman Vestor & Dickson']],
  [
    'She works at Saint Tandor Hospital and St. Vesta Hospital.',
    ['Saint Tandor Hospital', 'St. Vesta Hospital'],
  ],
  [
    'Botswana Democratic Party won; the Liberal Democratic Party lost.',
    ['Botswana Democratic Party', 'Liberal Democratic Party'],
  ],
  ['The Post-Courier wrote so.', ['Post-Courier']],
  ['She is Member of Parliament for Tula.', ['Parliament']],
  ['The Cornell Lab of Ornithology said so.', ['Cornell Lab of Ornithology']],
  ['The Tandor Chamber of Telecommunications and MTA rose.', ['Tandor Chamber of Telecommunications', 'MTA']],
  ['The firm Moore & Sons declined.', ['Moore & Sons']],
  ['He works for Tegman & Dickson.', ['Tegman & Dickson']],
  ['a report by the World Health Organization and NATO', ['World Health Organization', 'NATO']],
])('takes the bodies in: %s', (text, expected) => {
  expect(bodies(text)).toEqual(expected);
});

it.each([
  ['A Golden Globe went to the Boston globe maker.'],
  ['The police and the government said that the parliament would vote.'],
  ['A new cabinet is formed by the president.'],
  ['The CEO of a TV station and two MPs spoke about HIV and the GDP.'],
  ['Who said what? We who are about to leave.'],
  ['In the US and the UK, in DC.'],
  ['They like R & B, said Harry & Ann of Kampala & Nairobi.'],
  ['They met on the tennis court.'],
  ['Real Estate was up; the 9th of May was dry.'],
  ['They lead Group C by two points.'],
  ['In Tula, Kenya’s hospital was full.'],
  ['They signed an MoU; Rovers and Wanderers lost.'],
])('leaves: %s', (text) => {
  expect(bodies(text)).toEqual([]);
});

it('reads a body in a line of capitals only where its name is long enough to be sure', () => {
  expect(bodies('WHO KNOWS WHAT GREENPEACE WANTS FROM THIS ELECTION')).toEqual(['GREENPEACE']);
});

describe('knows the chief name', () => {
  it('of a known body with the ending of a company, and takes a longer name for another body', () => {
    const named = (text: string, surface: string) =>
      findOrganizations(readingOf(text)).find((body) => body.surface === surface);
    expect(named('Embraer SA fell.', 'Embraer SA')).toMatchObject({ known: 'Embraer' });
    expect(named('Hyundai Tandor Industries fell.', 'Hyundai Tandor Industries')).toMatchObject({
      known: null,
    });
  });

  it('of an acronym without brackets', () => {
    expect(findOrganizations(readingOf('He left the IMF.'))[0]).toMatchObject({
      surface: 'IMF',
      known: 'International Monetary Fund',
    });
  });
});

it('takes the agency of a dateline, known or not', () => {
  const text =
    'A headline of some length\n\nKYIV, March 3 (Ukrpress) - The talks began on Friday in a hall.\n';
  expect(bodies(text)).toEqual(['Ukrpress']);
});

it('hears the acronym that the article itself gives before the one that everybody knows', () => {
  const meant = (text: string) => [
    ...new Set(
      findOrganizations(readingOf(text)).flatMap(({ surface, known, longForm }) =>
        /^(?:RSF|IMF)$/.test(surface) && (known ?? longForm) !== null ? [known ?? longForm] : [],
      ),
    ),
  ];
  expect(meant('The Rural Support Front (RSF) met. The RSF left.')).toEqual(['Rural Support Front']);
  expect(meant('The RSF, which defends reporters, wrote.')).toEqual(['Reporters Without Borders']);
  expect(meant('The Intl Monetary Fund (IMF) met. The IMF left.')).toContain('International Monetary Fund');
});

it('lists no firm under a bare surname: people bear it', () => {
  expect(bodies('In Lyon Connie Nielsen, Rich Jefferies and Raymond James met Ann Edmunds.')).toEqual([]);
});

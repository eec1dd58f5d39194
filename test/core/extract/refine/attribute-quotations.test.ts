import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../core/article/read-article.ts';
import { findQuotations } from '../../../../core/extract/find/quotations.ts';
import { attributeQuotations } from '../../../../core/extract/refine/attribute-quotations.ts';
import type { NameKind, NameMention, Quotation } from '../../../../core/model.ts';

/** Mentions of the given names, as if a finder had found them. */
function mentions(text: string, known: Readonly<Record<string, readonly [NameKind, string]>>): NameMention[] {
  return Object.entries(known).flatMap(([surface, [kind, entity]]) =>
    [...text.matchAll(new RegExp(`\\b${surface}\\b`, 'g'))].map(
      ({ index }): NameMention => ({
        kind,
        start: index,
        end: index + surface.length,
        surface,
        rule: 'given',
        entity,
      }),
    ),
  );
}

function attribute(text: string, known: Parameters<typeof mentions>[1] = {}): Quotation[] {
  const article = readArticle(text);
  return attributeQuotations({
    article,
    quotations: findQuotations(article),
    names: mentions(text, known),
    entities: [],
  });
}

/** The words in marks, without the clause that they are woven into. */
const wordsOf = (text: string, { surface, directness, quoted }: Quotation): string =>
  directness === 'mixed' ? text.slice(quoted[0]?.start, quoted.at(-1)?.end) : surface;

const said = (text: string): (string | null)[][] =>
  attribute(text).map(({ speaker, cue, ...quotation }) => [
    wordsOf(text, { speaker, cue, ...quotation }),
    speaker?.surface ?? null,
    cue && text.slice(cue.start, cue.end),
  ]);

describe('attributeQuotations', () => {
  it('takes all of the name of a body that the words before the verb are a part of', () => {
    const body: [NameKind, string] = ['organization', 'arts-council'];
    const known = { 'Arts and Crafts Council': body };
    const speakerOf = (text: string) => attribute(text, known).map(({ speaker }) => speaker);
    for (const text of [
      'The Arts and Crafts Council said that three halls had closed.',
      'The Arts and Crafts Council (ACC) said that three halls had closed.',
    ])
      expect(speakerOf(text)).toMatchObject([
        { surface: 'The Arts and Crafts Council', entity: 'arts-council', start: 0 },
      ]);
    // Nobody is made longer by a name beside his own.
    expect(speakerOf('Ann Lee, of the Arts and Crafts Council, said that it was late.')).toMatchObject([
      { surface: 'Ann Lee' },
    ]);
  });

  it('hears by whom a thing is described, not the thing', () => {
    expect(said('The storm has been described as “a nightmare” by the fire department.')).toEqual([
      ['a nightmare', 'the fire department', 'described'],
    ]);
    expect(said('The wine comes with added costs borne by the growers and the buyers.')).toEqual([]);
    expect(
      said('The ratio of women between the ages of 25 and 54 compared to all the others is low.'),
    ).toEqual([]);
    const sought = said('She avoided a trial in Sweden after seeking refuge at an embassy in the north.');
    expect(sought.flat()).not.toContain('Sweden');
    // Who compares two things says so.
    expect(said('Ann Lee compared the storm to a war in the north.')).toHaveLength(1);
  });

  it('knows who speaks by what he is right behind his name', () => {
    const known: Parameters<typeof attribute>[1] = { 'Ann Lee': ['person', 'ann-lee'] };
    const speakerOf = (text: string) => attribute(text, known)[0]?.speaker;
    expect(
      speakerOf(
        'Ann Lee, a commissioner on the board, which has met since 1924, said that the lake was low.',
      ),
    ).toMatchObject({ entity: 'ann-lee' });
    // Somebody else beside her.
    expect(
      speakerOf('Without Ann Lee a commissioner on the board said that the lake was low.'),
    ).toMatchObject({
      entity: null,
    });
  });

  it('names speaker and cue of each quotation of the seed as annotated', () => {
    const seed = readFileSync(new URL('../../../../seeds/000_ca9f81f8d5317110.txt', import.meta.url), 'utf8');
    const eu: [NameKind, string] = ['organization', 'european-union'];
    const found = attribute(seed, { EU: eu, 'European Union': eu, Kazakhstan: ['place', 'kazakhstan'] });
    expect(
      found.map(({ start, end, directness, speaker, cue, quoted }) => [
        [start, end, directness, quoted.length],
        [speaker?.start, speaker?.end, speaker?.surface, speaker?.entity],
        [cue?.start, cue?.end],
      ]),
    ).toEqual([
      [
        [106, 149, 'mixed', 1],
        [75, 81, 'The EU', 'european-union'],
        [87, 93],
      ],
      [
        [181, 294, 'indirect', 0],
        [309, 358, 'the statement of the EU foreign policy department', 'european-union'],
        [296, 308],
      ],
      [
        [399, 927, 'direct', 1],
        [929, 942, 'the statement', 'european-union'],
        [943, 947],
      ],
      [
        [981, 1249, 'mixed', 1],
        [950, 956, 'The EU', 'european-union'],
        [962, 968],
      ],
      [
        [1254, 1423, 'direct', 1],
        [1425, 1438, 'the statement', 'european-union'],
        [1439, 1443],
      ],
    ]);
  });

  it.each([
    ['"We will go home," said Ann Lee, the mayor of Springfield.', [['We will go home,', 'Ann Lee', 'said']]],
    [
      'Ann Lee, the mayor of Springfield, said: "We will go home."',
      [['We will go home.', 'Ann Lee', 'said']],
    ],
    [
      '"We will go home," a spokesman for the group told reporters.',
      [['We will go home,', 'a spokesman for the group', 'told']],
    ],
    [
      'Ann Lee said that the town would rebuild the bridge.',
      [['the town would rebuild the bridge', 'Ann Lee', 'said']],
    ],
    [
      'According to the police, two men left the house by car.',
      [['two men left the house by car', 'the police', 'According to']],
    ],
    [
      'ROME, May 3 (Wire) - The bridge will be rebuilt in a year, the mayor said on Monday.',
      [['The bridge will be rebuilt in a year', 'the mayor', 'said']],
    ],
    [
      'Still, she said, the town had no money left for it.',
      [['the town had no money left for it', 'she', 'said']],
    ],
    ['Ann Lee told the paper’s Sunday edition.', []],
    [
      'The National Federation of Fishermen’s Organisations said that the deal was bad.',
      [['the deal was bad', 'The National Federation of Fishermen’s Organisations', 'said']],
    ],
    ['A day earlier, a smaller tremor was felt.', []],
    [
      'Lee slammed the plan and accused the mayor of "lying to the town".',
      [['lying to the town', 'Lee', 'accused']],
    ],
  ])('attributes %j', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    // Behind the verb a whole clause follows: the name before the comma speaks.
    [
      'Ann Lee, a lawyer who lives in Springfield, said the bridge should be rebuilt.',
      [['the bridge should be rebuilt', 'Ann Lee', 'said']],
    ],
    [
      'According to early results, most voters want a new bridge.',
      [['most voters want a new bridge', 'early results', 'According to']],
    ],
    [
      'Ann Lee left the hall, saying that the vote had been bought.',
      [['the vote had been bought', 'Ann Lee', 'saying']],
    ],
    [
      "Ann Lee's claim that the bridge was unsafe surprised nobody.",
      [['the bridge was unsafe surprised nobody', 'Ann Lee', 'claim']],
    ],
    [
      'Max Roe criticized the plan to close the old bridge.',
      [['the plan to close the old bridge', 'Max Roe', 'criticized']],
    ],
    [
      "''We will build it again,'' Ann Lee said. ''It will take a year.''",
      [["''We will build it again,'' Ann Lee said. ''It will take a year.''", 'Ann Lee', 'said']],
    ],
    ['Before the vote, he said he would not run again.', [['he would not run again', 'he', 'said']]],
    [
      'Ann Lee went even further: "We will close the bridge."',
      [['We will close the bridge.', 'Ann Lee', 'went even further']],
    ],
  ])('finds who says what in %j', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    // The verb is in no list; where it stands says that it is the cue.
    ['"We will go home," Ann Lee retorted hotly.', [['We will go home,', 'Ann Lee', 'retorted']]],
    ['"You are late," an angry Lee grumped.', [['You are late,', 'an angry Lee', 'grumped']]],
    [
      'Lee\'s campaign fired back: "We will go home."',
      [['We will go home.', "Lee's campaign", 'fired back']],
    ],
    ['Bridge owners said the toll was "far too high".', [['far too high', 'Bridge owners', 'said']]],
    [
      '"We will go home." Mayor Ann Lee said in Springfield on Monday.',
      [['We will go home.', 'Mayor Ann Lee', 'said']],
    ],
    ['Another said the toll was "far too high".', [['far too high', 'Another', 'said']]],
    [
      'Lee criticized the council on Monday, calling the new bridge "a costly mistake".',
      [['a costly mistake', 'Lee', 'calling']],
    ],
    [
      '"The bridge is old," Ann Lee said. "It will fall," she added.',
      [
        ['The bridge is old,', 'Ann Lee', 'said'],
        ['It will fall,', 'she', 'added'],
      ],
    ],
    ['Her claim that "nobody was told" angered the town.', [['nobody was told', 'Her claim', 'claim']]],
  ])('finds the subject and the verb in %j', (text, expected) => {
    expect(said(text).filter(([words]) => text.includes(`"${words}`))).toEqual(expected);
  });

  it.each([
    [
      'Ann Lee soon learned that the bridge had been sold.',
      [['the bridge had been sold', 'Ann Lee', 'learned']],
    ],
    [
      'Bridge owners in the north say the new toll is far too high.',
      [['the new toll is far too high', 'Bridge owners in the north', 'say']],
    ],
    [
      'Ann Lee left the hall and warned that the bridge would fall.',
      [['the bridge would fall', 'Ann Lee', 'warned']],
    ],
    [
      'The council asked whether the bridge could be saved.',
      [['whether the bridge could be saved', 'The council', 'asked']],
    ],
    [
      'The toll cuts will be announced in May, said Ann Lee.',
      [['The toll cuts will be announced in May', 'Ann Lee', 'said']],
    ],
    ['Ann Lee promised to rebuild the old bridge.', [['to rebuild the old bridge', 'Ann Lee', 'promised']]],
    [
      'The mayor is expected to resign before the vote.',
      [['The mayor is expected to resign before the vote', null, 'expected']],
    ],
  ])('hears speech without marks in %j', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    'The mayor opened the old bridge in the north.',
    'The town built a hall that was to be open all year.',
    'Ann Lee told reporters as she left the hall.',
    'The new road added to the debt of the town.',
    'The mayor described himself in the following way.',
    'It was about the newly announced absence of the council.',
    'You want a bridge that lasts for a hundred years.',
    'It needs an actionable plan to rebuild the old bridge.',
    'It looks like rain over the old bridge today.',
    'The mayor accepted the resignation of the old council.',
    'The old man found himself in the river.',
    'The finance plan will cost the town a lot.',
    'She has known them since the war in the north.',
    'The government declared a state of emergency in the town on Friday.',
    'The carmaker recalled 12,000 vans over faulty doors.',
    'Bus crashes are common because of poorly maintained roads and bridges.',
    'Bo Kray was second, while defending champion Ann Lee of the Harbour dropped out.',
    'One survivor, who asked to be known only as Peter, left the hall early.',
  ])('hears nobody speak in %j', (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    ['Residents on Tuesday said they would not leave the town.', 'Residents'],
    ['Trains run five days a week, said Ann Lee, who drives one.', 'Ann Lee'],
    ['Dockworkers Friday said the pay was too low for the work.', 'Dockworkers'],
  ])('takes a time for no speaker: %s', (text, who) => {
    expect(said(text).map(([, speaker]) => speaker)).toEqual([who]);
  });

  it.each([
    ['"We never stopped rowing," said Harbour United manager Ann Lee.', 'Ann Lee'],
    ['The boats left the port, a long trip, when the wind rose, said Ann Lee, a fisher.', 'Ann Lee'],
    ['"You know what they promise," says Lee’s neighbor, Jo Stein.', 'Lee’s neighbor'],
    ['According to Harbour aide Jo Stein, the bridge "will stand for years".', 'Jo Stein'],
    ['A court in Ioannina is to decide whether the three will be held.', 'A court in Ioannina'],
    ['The firm, which is based in Baar, Switzerland, said the bridge was not for sale.', 'The firm'],
    ['The court closed the case, a ruling that campaigners called "a gift to the firm".', 'campaigners'],
    ['The Harbour Herald first reported that the bridge would be sold in May.', 'The Harbour Herald'],
    ['Pirates skipper Ann Lee felt they deserved more: "We left seven points out there."', 'Ann Lee'],
    ['"We looked at it," Read said.', 'Read'],
    ['Harbour chief executive Ian Read said it was too late for all of them.', 'Ian Read'],
    ['A woman who spent two nights clinging to a buoy has described how she sang hymns.', 'A woman'],
    ['"Stay away from the river," Harbour Police have warned.', 'Harbour Police'],
    ['Opponents, including the Harbour Council, say the bridge would raise prices for all.', 'Opponents'],
    [
      'Sen. Ann Lee, D-N.M., the sponsor of the bill, said it would "bring light to a dark barn".',
      'Sen. Ann Lee',
    ],
  ])('hears who speaks, not what stands beside them: %s', (text, who) => {
    expect(said(text).map(([, speaker]) => speaker)).toEqual([who]);
  });

  it('hears whom an aside tells of, where that one speaks after it', () => {
    expect(said('Ann Lee, who fears that floods harm the town, said: "We must build."')).toEqual([
      ['We must build.', 'Ann Lee', 'said'],
    ]);
    expect(said('Ann Lee, who said "we must build", left the hall.').map(([, who]) => who)).toEqual(['who']);
  });

  it('takes "he" for the one person whom his paragraph names', () => {
    const known: Parameters<typeof mentions>[1] = {
      'Jo Stein': ['person', 'jo-stein'],
      'Bo Kray': ['person', 'bo-kray'],
    };
    const text =
      '"It is late," said Jo Stein.\n\nBo Kray, the mayor, thanked the town. "We waited for years," he said.';
    expect(attribute(text, known).map(({ speaker }) => speaker?.entity)).toEqual(['jo-stein', 'bo-kray']);
  });

  it('takes neither the coach of somebody nor the "he" behind him for that somebody', () => {
    const text = 'Ann Lee\'s coach said that she was in pain. "We will know more tomorrow," he said.';
    const entities = attribute(text, { 'Ann Lee': ['person', 'ann-lee'] }).map(
      ({ speaker }) => speaker?.entity,
    );
    expect(entities).toEqual([null, null]);
  });

  it('takes whom somebody asked for no part of what was asked', () => {
    expect(
      said('"Why should a farmer pay?" the bench asked Deputy Solicitor Ann Lee.').map(([words]) => words),
    ).toEqual(['Why should a farmer pay?']);
    expect(said('The court asked the town to reply in a week.').map(([words]) => words)).toEqual([
      'the town to reply in a week',
    ]);
    expect(said('The old man recalled the kindness of the town.').map(([words]) => words)).toEqual([
      'the kindness of the town',
    ]);
  });

  it('leaves half of what a headline has in single marks alone', () => {
    const story = '\n\nThe town is glad today. “He is safe,” said Jo Stein.';
    const first = (headline: string) => said(headline + story).map(([words]) => words)[0];
    expect(first('‘I thought I had lost him’: relief as boy found in woods')).toBe('He is safe,');
    expect(first("Mayor apologises for 'failures that shame us'")).toBe('He is safe,');
    expect(first('Harbour League: Late header sinks the town')).toBe('He is safe,');
    expect(first("Ann Lee: The dockers' hall will be rebuilt")).toBe("The dockers' hall will be rebuilt");
  });

  it('hears who speaks without an article behind the verb of a headline', () => {
    const who = (text: string) => said(text).map(([, speaker]) => speaker);
    expect(who("'We are not going anywhere,' says bakery owner facing eviction")).toEqual(['bakery owner']);
    expect(who("'We all failed them,' says report")).toEqual(['report']);
    expect(who('"We are late," said bakery owner Ann Lee.')).toEqual(['Ann Lee']);
  });

  it('hears of two who speak in a sentence each with what he says', () => {
    const who = (text: string) => said(text).map(([, speaker]) => speaker);
    expect(
      who('Ann Lee said she was "glad of it", while union chief Bo Kray said it was "about time".'),
    ).toEqual(['Ann Lee', 'Bo Kray']);
    expect(
      who('Ann Lee called it "a joke of a plan", and said his harsh remarks were "a gift to all".'),
    ).toEqual(['Ann Lee', 'Ann Lee']);
    expect(who('Ann Lee said the town was "glad of it" and the bridge "a gift to all".')).toEqual([
      'Ann Lee',
    ]);
  });

  it('hears who tells the whole sentence behind its last comma', () => {
    const who = (text: string) => said(text).map(([, speaker]) => speaker)[0];
    expect(
      who('The drill comes amid "grave provocations" by the North, the Joint Chiefs said in a notice.'),
    ).toBe('the Joint Chiefs');
    expect(who('Bo Kray called it "a disgrace", the Harbour Herald said.')).toBe('Bo Kray');
    expect(who('Harbour\'s state media earlier called the plan a "suicidal act".')).toBe(
      "Harbour's state media",
    );
  });

  it('names who answers in an interview that has letters for its turns', () => {
    const turns = 'Q: Is it late?\n\nA: We think so, Bo Kray.\n\nQ: And now?\n\nA: We go home, all of us.';
    const known: Parameters<typeof mentions>[1] = {
      'Ann Lee': ['person', 'ann-lee'],
      'Bo Kray': ['person', 'bo-kray'],
    };
    const who = (text: string) => attribute(text, known).map(({ speaker }) => speaker?.entity);
    expect(who(`Ann Lee on the bridge\n\n${turns}`)).toEqual([null, 'ann-lee', null, 'ann-lee']);
    expect(who(`The bridge\n\nAnn Lee built it, with Bo Kray.\n\n${turns}`)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('takes a plural beside a verb in the past for no verb', () => {
    expect(
      said('Lee moved the crowds with speeches and promises to shake things up, Bo Kray said.').map(
        ([words]) => words,
      ),
    ).toEqual(['Lee moved the crowds with speeches and promises to shake things up']);
  });

  it('takes how somebody spoke for nothing said', () => {
    expect(said('Lee said through an old interpreter.')).toEqual([]);
  });

  it('gives a verb behind "and" to who did the first deed', () => {
    expect(
      said(
        'He extends his thanks to the families of the dead and wishes the others a speedy return.',
      )[0]?.[1],
    ).toBe('He');
  });

  it('leaves the time out that opens an entry of a live report', () => {
    const text = 'Storm hits coast\n\n14:32 Trains have been stopped until six, Harbour Rail says.';
    expect(said(text)).toEqual([['Trains have been stopped until six', 'Harbour Rail', 'says']]);
    expect(
      attribute('Storm\n\n14:10 "Stay at home," the mayor said.').map(({ directness }) => directness),
    ).toEqual(['direct']);
  });

  it('takes the place before the colon of a headline for no speaker', () => {
    const story = '\n\nThe county will hire nurses in the summer, and three hospitals will be built.';
    const speakers = (headline: string, kind: NameKind) =>
      attribute(headline + story, { Nakuru: [kind, 'nakuru'] }).map(({ speaker }) => speaker?.surface);
    expect(speakers('Nakuru: County to hire 300 nurses', 'place')).toEqual([]);
    expect(speakers('Nakuru: County to hire 300 nurses', 'person')).toEqual(['Nakuru']);
  });

  it('takes "he" for one whom his own paragraph names, not for one told of beside him, nor for a woman', () => {
    const known: Parameters<typeof mentions>[1] = {
      'Jo Stein': ['person', 'jo-stein'],
      'Bo Kray': ['person', 'bo-kray'],
      'Ruth Lee': ['person', 'ruth-lee'],
      'Mrs Hall': ['person', 'hall'],
    };
    const who = (text: string) => attribute(text, known).at(-1)?.speaker?.entity;
    const before = '"It is late," said Jo Stein.\n\n';
    expect(who(`${before}Bo Kray was furious with referee Ruth Lee. "It was a foul," he fumed.`)).toBe(
      'bo-kray',
    );
    expect(who(`${before}Bo Kray met Jo Stein. "It was a foul," he fumed.`)).toBe(null);
    expect(who('Ruth Lee lived in the town with Bo Kray. "I miss it," she said.')).toBe('ruth-lee');
    expect(who('Ruth Lee came late. "Mrs Hall and Mrs Hall alone knows why," she said.')).toBe('ruth-lee');
    expect(who('Ruth Lee lost to Mrs Hall. "I never slept," he said.')).toBe(null);
  });

  it('names a person by what he is with the name behind it', () => {
    const ann: [NameKind, string] = ['person', 'ann-lee'];
    const entityOf = (text: string) => attribute(text, { 'Ann Lee': ann })[0]?.speaker?.entity;
    expect(entityOf('Her mother, Ann Lee, told the court: "She was cold."')).toBe('ann-lee');
    expect(entityOf('"She was cold," said the lawyer, Ann Lee of the River Bank.')).toBe('ann-lee');
    expect(entityOf('The minister for roads, Mr Ann Lee, said: "It is late."')).toBe('ann-lee');
    expect(entityOf('"It is late," the president of the club, Rev. Ann Lee, said.')).toBe('ann-lee');
    expect(entityOf('The minister for roads, a friend of Ann Lee, said: "It is late."')).toBe(null);
    expect(entityOf('Ann Lee, who said "we must build", left the hall.')).toBe('ann-lee');
    expect(entityOf('The paper, Ann Lee, said: "We are late."')).toBe(null);
    expect(entityOf('"She was cold," said the lawyer, and Ann Lee wept.')).toBe(null);
  });

  it('hears nothing said by who is to report to a place', () => {
    expect(said('The clerk is to report to the prison by the end of the week.')).toEqual([]);
  });

  it('takes the next deed of a speaker for no part of what is denied', () => {
    expect(said('The mayor has denied wrongdoing and must present a case on Monday.')).toEqual([]);
    expect(said('The mayor has denied that the bridge was old and must go.').map(([words]) => words)).toEqual(
      ['the bridge was old and must go'],
    );
  });

  it('takes "always" for no speaker, nor for a part of one', () => {
    expect(
      said('The mayor has always denied the old claims, saying the bridge was safe.').map(([, who]) => who),
    ).not.toContain('always');
    expect(said('The mayor always argued that the bridge was safe for all.').map(([, who]) => who)).toEqual([
      'The mayor',
    ]);
  });

  it('goes on behind the short name of a month', () => {
    expect(said('The mayor said the bridge would close Dec. 15 for good.').map(([words]) => words)).toEqual([
      'the bridge would close Dec. 15 for good',
    ]);
  });

  it('takes a person with a role for no body of which somebody else has that role', () => {
    const text = 'The president of the River Bank spoke. The president said the bridge would close in May.';
    const bank: [NameKind, string] = ['organization', 'river-bank'];
    expect(attribute(text, { 'River Bank': bank }).map(({ speaker }) => speaker?.entity)).toEqual([null]);
  });

  it('hears nobody in an exception to a rule', () => {
    expect(said('There is one exception to that towards the very end of the game.')).toEqual([]);
  });

  it('leaves scare quotes out and unknown speakers unknown', () => {
    expect(said('The "reform" cost the town a lot of money in the end.')).toEqual([]);
    expect(said('Ann Lee, who plays "angry young mayor" roles, was born in the town.')).toEqual([]);
    expect(said('"We will all go home before the winter comes to this town."')).toEqual([
      ['We will all go home before the winter comes to this town.', null, null],
    ]);
  });

  it.each([
    'On the walls hung “No more bridges for the rich” (2015).',
    'Another poster: “Stop building on our green meadows” (Town poster 2003).',
    'Also read this. "A small club that gave a start to many bands will close." http://news.example.org/club',
  ])('takes a text that is cited with its year or its link for no speech: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    '“We have no bridges left in this town,” she said (2015).',
    '“We have no bridges left in this town,” the mayor told the paper. https://news.example.org/bridges',
  ])('hears speech before a year or a link: %s', (text) => {
    expect(said(text).map(([words]) => words)).toEqual(['We have no bridges left in this town,']);
  });

  it('hears who speaks to somebody, and what he answers, not the question', () => {
    expect(
      said('The mayor, Ann Lee, said to reporters: “We will keep the bridge shut.”').map(([, who]) => who),
    ).toEqual(['The mayor']);
    expect(
      said('Asked about the cost, Lee told reporters it would be met by the state.').map(([words]) => words),
    ).toEqual(['it would be met by the state']);
  });

  it('hears nobody in the lines of a table', () => {
    const table = [
      'Harbour: Stein (hip) is out.',
      'Meadows: Kray plays again.',
      'Harbour: At Lyon on Monday.',
      'Meadows: Host to Bari.',
    ];
    expect(said(`The game is won\n\n${table.join('\n\n')}`)).toEqual([]);
  });

  it('hears the turns of an interview, by the names before the colons', () => {
    const text = `A talk about bridges

The Herald: Was the bridge safe?

Ann Lee: It was not. We knew that.

The Herald: For how long?

Lee: For years. He called it “a toy”.`;
    expect(said(text)).toEqual([
      ['Was the bridge safe?', 'The Herald', ':'],
      ['It was not. We knew that.', 'Ann Lee', ':'],
      ['For how long?', 'The Herald', ':'],
      ['For years. He called it “a toy”.', 'Lee', ':'],
      ['a toy', 'He', 'called'],
    ]);
  });

  it.each([
    'The bridge\n\nPlace: Springfield\n\nLength: 90 metres\n\nOpened: in the summer\n\nCost: too much',
    'The vote\n\nSpringfield: 20 seats\n\nShelbyville: 12 seats\n\nSpringfield: 3 mayors',
  ])('takes a list of facts for no interview: %j', (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    ['It rained.\n\n“We will sell the old bridge this year,” — Ann Lee', 'Ann Lee'],
    ['It rained in Shelbyville.\n\n“We will sell the old bridge this year” — Ann Lee, mayor', 'Ann Lee'],
  ])('hears who signs: %j', (text, speaker) => {
    expect(said(text).map(([, who]) => who)).toEqual([speaker]);
  });

  it.each([
    ['A letter obtained by The Herald warns that “the bridge will fall in May.”', 'A letter'],
    ['Officials familiar with the talks told Reuters the bridge was "all but sold".', 'Officials'],
    ['Another source speaking to The Herald said, “The bridge will be sold in May.”', 'Another source'],
    [
      'A colleague who asked not to be named because he was not allowed to speak to the media said, “The bridge will be sold in May.”',
      'A colleague',
    ],
    ['The mayor who spoke to the media said, “The bridge will be sold in May.”', 'The mayor'],
    ['Ann Lee arrived in Springfield and said the bridge was "too old".', 'Ann Lee'],
    ['Ann Lee met the council in May, and the mayor said the bridge was "too old".', 'the mayor'],
  ])('hears who says it, not who only stands near: %j', (text, speaker) => {
    expect(said(text).map(([, who]) => who)).toEqual([speaker]);
  });

  it('gives "he" an entity only where one person can be meant', () => {
    const text = 'John Doe came to town. "We will go home," he said.';
    const doe: [NameKind, string] = ['person', 'john-doe'];
    expect(attribute(text, { 'John Doe': doe })[0]?.speaker?.entity).toBe('john-doe');
    const two = `Max Roe met him. ${text}`;
    expect(
      attribute(two, { 'John Doe': doe, 'Max Roe': ['person', 'max-roe'] })[0]?.speaker?.entity,
    ).toBeNull();
  });
});

it.each([
  'Lee wrote to the council about its so-called “green pledge”.',
  'She is sceptical about the so called "2030 pledge", she said.',
])('takes what is only called so for nobody’s words: %s', (text) => {
  expect(attribute(text).filter(({ quoted }) => quoted.length > 0)).toEqual([]);
});

it('takes neither the label of a headline nor what somebody asked for or was asked about for speech', () => {
  const surfaces = (text: string) => attribute(text).map(({ surface }) => surface);
  expect(
    surfaces('Interview: the woman who maps the ice\n\nIngrid Solheim has spent decades in the north.\n'),
  ).toEqual([]);
  expect(surfaces('Headline of the story\n\nThe officer asked not to be named by this paper.\n')).toEqual([]);
  expect(
    surfaces(
      'Headline of the story\n\nAsked whether a deal could be reached before the weekend, Ann Quinn said: “It will take longer.”\n',
    ),
  ).toEqual(['It will take longer.']);
});

it.each([
  ['The bridge over the river was shut at noon, state broadcaster NTV reported.', 'NTV', 'reported'],
  ['The bridge over the river was shut at noon, opposition leader Ann Lee said.', 'Ann Lee', 'said'],
  ['The bridge over the river was shut at noon, the Ohio Daily said.', 'the Ohio Daily', 'said'],
  ['The bridge over the river was shut at noon, the family said.', 'the family', 'said'],
  [
    'The two towns agreed on Monday to a truce, mayor Ann Lee announced, after three days of rows.',
    'Ann Lee',
    'announced',
  ],
  ['A resident, who gave only her surname, Zheng, told the paper that the bridge shook.', 'Zheng', 'told'],
])('hears who tells it behind the comma: %s', (text, speaker, cue) => {
  expect(said(text).map(([, who, verb]) => [who, verb])).toEqual([[speaker, cue]]);
});

it('hears no speaker in a verb of a headline', () => {
  expect(said('Otto Bank profit rises 30%, beats estimates\n\nIt rained.\n')).toEqual([]);
});

it('names whom a word for what he is stands before, not his nation', () => {
  expect(said('“We have been through hell,” said Lebanese national Karim Aoun, who runs a plant.')).toEqual([
    ['We have been through hell,', 'Karim Aoun', 'said'],
  ]);
});

it('finds what was told behind when and where it was told', () => {
  const text =
    'Ann Lee told The Herald in an interview in Rome late Monday that both sides had agreed to talk.';
  expect(said(text)).toEqual([['both sides had agreed to talk', 'Ann Lee', 'told']]);
});

it('ends a speaker before the time at which he speaks', () => {
  expect(said('A federal jury in July found Ann Lee guilty of two counts.').map(([, who]) => who)).toEqual([
    'A federal jury',
  ]);
});

it('hears those who know the plan, and all that they say of it', () => {
  expect(said('Ann Lee, who came in May, is expected to leave, people familiar with the plan said.')).toEqual(
    [['Ann Lee, who came in May, is expected to leave', 'people', 'said']],
  );
  expect(said('Ann Lee said work had begun and that no one had been hurt.')).toEqual([
    ['work had begun and that no one had been hurt', 'Ann Lee', 'said'],
  ]);
});

const speakers = (text: string): (string | null)[] => said(text).map(([, speaker]) => speaker ?? null);

it('leaves words alone that a headline only doubts', () => {
  const headline = (text: string) => said(`${text}\n\nThe town was quiet on Monday.`);
  expect(headline("Man who 'lured' girl to flat denies murder")).toEqual([]);
  expect(headline("Bank accused of 'hiding' losses")).toEqual([]);
  expect(headline("Deal 'dead', says Ann Lee")).toEqual([['dead', 'Ann Lee', 'says']]);
  expect(headline("MPs call for 'urgent' action on floods")).toEqual([['urgent', 'MPs', 'call']]);
});

it('hears nothing said by those who are told', () => {
  expect(said('A boy "lured" his friend to the quarry, a jury has been told.')).toEqual([]);
  expect(speakers('Ann Lee told the jury that the boy had "lured" his friend there.')).toEqual(['Ann Lee']);
});

it('hears who calls a thing so, not the subject of a verb before him that tells nothing', () => {
  const text = 'He took in a million, which he spent on what one witness described as "a mountain of junk".';
  expect(speakers(text)).toEqual(['one witness']);
  expect(
    speakers('Ann Lee said it would hurt the town, while club chief Bo Kray called it "a bitter pill".'),
  ).toContain('Bo Kray');
  expect(speakers('Ann Lee said the town was hungry for what she called "real answers to it".')).toEqual([
    'Ann Lee',
  ]);
});

it('gives a verb to the phrase, not to the name that ends it', () => {
  expect(
    speakers('A museum in Cologne has handed back the heads, calling it "a step long overdue".'),
  ).toEqual(['A museum in Cologne']);
  expect(speakers('A spokeswoman for Sport England said the club was "sad to see it go".')).toEqual([
    'A spokeswoman for Sport England',
  ]);
  expect(speakers('A person close to the company said the result was "not so bad at all".')).toEqual([
    'A person close to the company',
  ]);
});

it('hears whom somebody quotes as saying it', () => {
  const text = 'Ann Lee quoted the Harbour Police (HP) as saying that ten men had crossed the border.';
  expect(said(text)).toEqual([['ten men had crossed the border', 'the Harbour Police', 'saying']]);
});

it('ends what somebody says before who tells the whole sentence', () => {
  expect(speakers('Bo Kray had told them he was heir to a fortune in oil, prosecutors said.')).toEqual([
    'prosecutors',
  ]);
});

it('reads words that may open a sentence inside the names of bodies and offices', () => {
  expect(speakers('Human Rights Watch said that the town was not safe at all.')).toEqual([
    'Human Rights Watch',
  ]);
  expect(speakers('First Minister Ann Lee said that the town was not safe at all.')).toEqual([
    'First Minister Ann Lee',
  ]);
  expect(speakers('Read the letter. First Ann Lee said that the town was not safe.')).toEqual(['Ann Lee']);
});

it('hears the WHO, whom somebody asks to do something, and no count of points', () => {
  expect(said('There were 600 cases in the town this year, according to the WHO.')).toEqual([
    ['There were 600 cases in the town this year', 'the WHO', 'according to'],
  ]);
  expect(
    speakers('Bo Kray, who came with the mayor of the town, asked President Ann Lee to release the list.'),
  ).toEqual(['Bo Kray']);
  expect(said('Bo Kray added 18 for the town and the club won again.')).toEqual([]);
  expect(speakers('Bo Kray added 300 people had come to the town.')).toEqual(['Bo Kray']);
  expect(said('The firm, which makes maps, reports second-quarter results on Monday.')).toEqual([]);
});

it('gives a verb behind "and" to who did the first thing, not to whom it was done', () => {
  expect(speakers('Ann Lee appealed for witnesses and said there would be more patrols.')).toEqual([
    'Ann Lee',
  ]);
});

it('begins what is said behind when it was said', () => {
  expect(said('Ann Lee told The Herald earlier this month she feared a flood in the town.')).toEqual([
    ['she feared a flood in the town', 'Ann Lee', 'told'],
  ]);
});

it('hears nothing in what looks like a verb of saying and is none', () => {
  expect(said('A tsunami warning was lifted about two hours later in the north.')).toEqual([]);
  expect(said('The northern planning committee voted on Monday to refuse it.')).toEqual([]);
  expect(said('Guided bombs slammed into a hotel on the north bank of the river.')).toEqual([]);
  expect(said('Ann Lee showed no emotion as she was led from the court.')).toEqual([]);
  expect(said('Bo Kray is due to appear in the county court on Monday.')).toEqual([]);
  expect(said('Shocks were felt as far away as the islands in the south.')).toEqual([]);
  expect(speakers('Ann Lee slammed the plan, saying it would hurt the town.')).toEqual(['Ann Lee']);
});

it('gives a verb to the subject of its own clause, not to what stands before "after"', () => {
  const text = 'The mayor survived a vote on Monday after two small parties agreed to back him until June.';
  expect(speakers(text)).toEqual(['two small parties']);
});

it('names the man of the match by his name', () => {
  expect(speakers('Man of the match Bo Kray, who had scored before, said he liked the town.')).toEqual([
    'Bo Kray',
  ]);
});

it('takes what something is called for nobody’s words', () => {
  expect(said('The town sits on the Pacific “Ring of Fire”.')).toEqual([]);
  expect(speakers('Ann Lee called it the “Wall of Shame”.')).toEqual(['Ann Lee']);
});

it('takes "she" for nobody who is named behind a "she" of somebody else', () => {
  const known = { 'Ann Lee': ['person', 'ann-lee'], 'Eva Kray': ['person', 'eva-kray'] } as const;
  const text =
    'Ms. Ann Lee was born in May. She left.\n\nShe is survived by a daughter, Ms. Eva Kray.\n\n“I wanted to build rooms,” she said then.';
  expect(attribute(text, known).map(({ speaker }) => speaker?.entity)).toEqual(['ann-lee']);
});

it('hears no call in what is called off, nor a plan in a planned strike', () => {
  expect(said('The union has called off a planned strike over the price of bread.')).toEqual([]);
});

it('tells what stands in marks inside a turn of an interview once', () => {
  const text = `Ann Lee spoke to the Harbour Herald on Monday about the fish.

Herald: Will the fleet be lost?

Ann Lee: No. "We fish it or we lose it" is not a way to run things.

Herald: What then?

Ann Lee: We wait.`;
  expect(said(text).filter(([, speaker]) => speaker === null)).toEqual([]);
});

it('takes the wife of somebody for nobody but herself', () => {
  const text =
    'Bo Kray was at sea. The wife of Bo Kray, who was at home, said the engine was "coughing badly".';
  const [first] = attribute(text, { 'Bo Kray': ['person', 'bo-kray'] });
  expect(first?.speaker).toMatchObject({ surface: 'The wife of Bo Kray', entity: null });
});

it('gives a verb to who has an office, not to what the office is of', () => {
  expect(speakers('The CEO of chipmaker Lumen Devices said the town was “sold out of them”.')).toEqual([
    'The CEO of chipmaker Lumen Devices',
  ]);
  expect(speakers('The ambassador to Rome said the town was “quite safe again”.')).toEqual([
    'The ambassador to Rome',
  ]);
  expect(speakers('Ann Lee was in the hope of hearing what Bo Kray called “a real answer”.')).toEqual([
    'Bo Kray',
  ]);
  expect(speakers('British number two Ann Lee said the town was “quite safe again”.')).toEqual(['Ann Lee']);
});

it('hears an aide, not whom he is an aide to, and nobody in a point of time', () => {
  expect(speakers('A former aide to the governor said the town was “quite safe again”.')).toEqual([
    'A former aide to the governor',
  ]);
  expect(speakers('Judge Ann Lee heard them and at one point told both sides to “calm down now”.')).toEqual([
    'Judge Ann Lee',
  ]);
  expect(speakers('The ministry of supply said the price was “quite low again”.')).toEqual([
    'The ministry of supply',
  ]);
});

it('hears what was said behind a long occasion, and no relative clause of it', () => {
  const text = 'The mayor said in a statement carried by state news agency Nab that the town was quite safe.';
  expect(said(text)).toEqual([['the town was quite safe', 'The mayor', 'said']]);
  expect(said('The mayor said in a hall of the new town that was built in May.')).toEqual([]);
});

it('gives what stands behind "adding" to who speaks, not to whom he speaks of', () => {
  const text = 'Mayor Ann Lee said the town had a duty to all, adding that more heads would be sent back.';
  expect(said(text)).toContainEqual(['more heads would be sent back', 'Mayor Ann Lee', 'adding']);
  expect(speakers(text)).not.toContain('the town');
});

it('lets "said" report the quotation behind it, whatever was added in between', () => {
  const text = '"It is late," Ann Lee said, adding that the town had no bread. "We are hungry."';
  expect(said(text)).toEqual([
    ['It is late,', 'Ann Lee', 'said'],
    ['the town had no bread', 'Ann Lee', 'adding'],
    ['We are hungry.', 'Ann Lee', 'said'],
  ]);
});

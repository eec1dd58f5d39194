/** "the |arrested men", "a newly appointed judge", "a court-appointed lawyer": told of, not told. */
const NO_ADJECTIVE =
  "(?<!(?:^|[^\\p{L}])(?:an?|the|all|any|each|every|his|her|its|our|their|these|those|some|many|most|other|two|three|of|for|from|with|by|being|be|been|was|were|is|are|get|got|not|newly|recently|previously|once|\\d)[ -]|-|['’]s )";
/** "arrested |two men", not "men arrested in May": an object follows. */
const OBJECT =
  '(?= (?!(?:in|on|for|by|after|at|during|over|and|or|but|with|as|when|last|under|while|here|there|since|of|to|from|because|amid|before|without|earlier|later|again|too|that|this|yesterday|today|up|himself|herself|themselves) )[^\\s,.;:)])';
const HOW_MANY =
  '(?:(?:at least|at most|more than|nearly|almost|about|around|some|up to|as many as|an estimated) )?(?:\\d|an? (?!lot|great|good)|two |three |four |five |six |seven |eight |nine |ten |eleven |twelve |dozens |scores |hundreds |thousands |several )';

/** A trigger's words, as a pattern over small letters, and the sort of event. The first that fits at a spot wins. */
export const EVENT_TRIGGERS: readonly (readonly [type: string, pattern: string])[] = [
  ['protest', 'took to the streets'],
  ['protest', 'take to the streets'],
  ['protest', 'taken to the streets'],
  [
    'protest',
    '(?:the |mass |anti-government |violent |peaceful |street ){0,4}(?:protests|demonstrations|riots|unrest) (?:engulfed|erupted|broke out|spread|began|started|swept|rocked|continued|turned violent)',
  ],
  ['protest', '(?:protesters|demonstrators|crowds) (?:gathered|marched|rallied|clashed|stormed|blocked)'],
  [
    'protest',
    '(?:tens of |hundreds of |several )?(?:thousands|hundreds)(?: of (?:people|protesters|demonstrators))? (?:protested|marched|rallied|demonstrated)',
  ],
  ['strike', '(?:went|go|gone) on strike'],
  ['strike', 'walked off the job'],
  [
    'police action',
    'used (?:flashbangs|tear gas|water cannons?|rubber bullets|stun grenades|batons|force|live ammunition)',
  ],
  ['police action', 'fired (?:tear gas|rubber bullets|live rounds|shots)'],
  ['police action', '(?:was|were|been) (?:arrested|detained|taken into custody)'],
  ['police action', `${NO_ADJECTIVE}(?:arrested|detained)${OBJECT}`],
  ['state of emergency', 'state of emergency'],
  ['state of emergency', 'martial law'],
  ['state of emergency', '(?:imposed|declared|announced|introduced) (?:a |an )?(?:\\S+ )?curfew'],
  ['resignation', '(?:stepped|steps|stepping) down'],
  [
    'resignation',
    '(?<!(?:was|were|is|are|be|been|being|seems?|looked|sounded) )(?:resigned|resigns)(?! to )',
  ],
  [
    'resignation',
    '(?:accepted|accepts|announced|submitted|tendered|offered|demanded) (?:his |her |their |the |its )?(?:\\S+ )?resignation',
  ],
  ['resignation', "(?<=[’']s )resignation"],
  [
    'dismissal',
    '(?:was|were|has been|have been) (?:sacked|fired|dismissed|ousted|impeached|removed from office)',
  ],
  ['dismissal', `${NO_ADJECTIVE}(?:sacked|ousted|impeached)${OBJECT}`],
  ['appointment', '(?:was|were|has been|have been) (?:appointed|sworn in|named as|nominated)'],
  ['appointment', `${NO_ADJECTIVE}(?:appointed|nominated)${OBJECT}`],
  ['statement', '(?<=according to )(?:the|a) statement of the [^,.;]{3,60}?(?=,)'],
  ['statement', '(?:issued|released|circulated|published) (?:a|the) (?:joint )?statement'],
  ['election', '(?:won|wins|lost|loses) (?:the |a )?(?:\\S+ ){0,2}(?:election|vote|referendum)'],
  ['election', '(?:was|were|been) (?:re-)?elected'],
  [
    'election',
    '(?:the |a |an )?(?:presidential|parliamentary|general|local|snap|early) elections? (?:was|were|will be|is|are) held',
  ],
  ['election', '(?:went|go|head|headed) to the polls'],
  // A crash or a flood kills too.
  ['casualties', '(?:was|were|been) (?:killed|wounded|injured)'],
  ['attack', '(?:was|were|been) (?:shot|stabbed|kidnapped|abducted|murdered|assassinated|taken hostage)'],
  [
    'attack',
    '(?:suicide bomb(?:ing|er)|car bomb|bomb(?:ing)?|explosion|blast|airstrikes?|air strikes?|missile|rocket|drone strike|gunm[ae]n|militants)(?: \\S+){0,2} (?:killed|hit|struck|injured|wounded|ripped|destroyed|opened fire)',
  ],
  ['attack', 'opened fire'],
  ['attack', `${NO_ADJECTIVE}(?:kidnapped|abducted|murdered|assassinated)${OBJECT}`],
  ['casualties', `(?:killed|killing|wounded|wounding|injured|injuring)(?= ${HOW_MANY})`],
  [
    'explosion',
    '(?:exploded|went off|blew up)(?= (?:in|on|at|near|inside|outside|as|when|after|during|while|under|killing|injuring|wounding)\\b|[,.;])',
  ],
  ['invasion', '(?:invaded|launched (?:a |an )?(?:\\S+ )?(?:invasion|offensive))'],
  ['ceasefire', '(?:agreed|announced|declared|signed)(?: to)? (?:a |an )?(?:\\S+ )?(?:ceasefire|truce)'],
  ['talks', '(?:held|hold|began|resumed|opened) (?:\\S+ ){0,2}(?:talks|negotiations)'],
  ['talks', '(?:talks|negotiations) (?:began|opened|resumed|started|ended|failed|collapsed)'],
  ['talks', 'met with'],
  [
    'agreement',
    '(?:signed|sealed|ratified|concluded) (?:a|an|the) (?:\\S+ ){0,4}?(?:agreement|accord|treaty|pact|deal|memorandum)',
  ],
  ['visit', '(?:arrived in|paid a (?:\\S+ )?visit to)'],
  [
    'disaster',
    '(?:earthquake|quake|tsunami|hurricane|typhoon|cyclone|tornado|flood|floods|flooding|landslide|wildfire|wildfires|avalanche|volcano)(?: \\S+){0,3} (?:hit|struck|killed|swept|devastated|destroyed|erupted|burned)',
  ],
  [
    'accident',
    '(?:crashed|derailed|capsized|sank|collapsed|collided)(?<!\\b(?:of|the|a|its|now|for|by|from) collapsed)',
  ],
  ['outbreak', '(?:outbreak|epidemic|pandemic) of'],
  [
    'verdict',
    '(?:was|were|been) (?:sentenced|convicted|acquitted|jailed|found guilty|charged|indicted|executed)',
  ],
  ['verdict', `${NO_ADJECTIVE}(?:sentenced|convicted|acquitted|jailed|indicted)${OBJECT}`],
  ['verdict', '(?:pleaded|pleads|pled) (?:not )?guilty'],
  ['sanctions', '(?:imposed|lifted|announced) (?:\\S+ )?sanctions'],
  ['coup', '(?:seized power|staged a coup|military coup|coup attempt|attempted coup)'],
  ['birth', '(?:was|were) born(?= (?:in|on|at|to)\\b)'],
  ['founding', '(?:was|were) (?:founded|established|set up)(?= (?:in|on|by)\\b)'],
  ['release', '(?:was|were|been) (?:released|freed|pardoned|deported|extradited)'],
  ['release', `${NO_ADJECTIVE}(?:freed|pardoned|deported|extradited)${OBJECT}`],
  ['evacuation', '(?:was|were|been) evacuated'],
  ['evacuation', `${NO_ADJECTIVE}evacuated${OBJECT}`],
  ['fire', '(?:fire|blaze) (?:broke out|swept|destroyed|ripped|tore|engulfed|gutted|killed)'],
  ['death', '(?:was|were) found dead'],
  ['death', '(?:has )?died(?! (?:out|down|off|away|hard)\\b)'],
  ['death', '(?:has )?passed away'],
  ['caretaker', 'continue to perform their (?:tasks|duties|functions)'],
];

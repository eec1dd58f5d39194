/** What a place or body is called in an apposition: "the republic's largest city of Almaty". */
export const DESCRIPTION_NOUNS: readonly string[] =
  `city capital town village port stronghold hub region province district country nation island republic state territory
enclave suburb resort settlement company group party agency bank newspaper broadcaster airline carmaker operator
organization organisation regulator watchdog think-tank charity`.split(/\s+/);

/** Of these "the X of Almaty" is Almaty itself; "the company of Movistar" and "the capital of France" are something else. */
export const SAME_NOUNS: ReadonlySet<string> = new Set(
  'city town village port country nation island republic territory enclave resort settlement'.split(' '),
);

/** What people are called behind their names, beside titles: "Lo Kin-hei, convenor of the panel". */
export const PERSON_NOUNS: readonly string[] =
  `academic adviser advisor aide ambassador architect artist attorney banker billionaire businessman businesswoman campaigner
chef chief co-chair coach columnist commentator commissioner consultant convenor coordinator delegate deputy dissident driver
economist farmer fellow head historian husband lawyer lead member midfielder minister mother father sister brother son daughter
wife widow niece nephew official officer organiser organizer owner partner pilot player priest producer professor programmer
president-elect prosecutor rapper resident scholar secretary-general sergeant shopkeeper singer-songwriter strategist student
surgeon treasurer tycoon veteran vice-chair vice-chairman vice-president victim volunteer winner worker
citizen national survivor refugee migrant blogger vlogger entrepreneur investor trader fisherman paramedic firefighter
videographer songwriter comedian sculptor painter dancer choreographer conductor pianist cellist violinist guitarist drummer
winger skipper sprinter swimmer cyclist boxer wrestler golfer jockey quarterback outfielder linebacker goaltender physicist
chemist biologist epidemiologist virologist geologist seismologist meteorologist climatologist astronomer psychologist
psychiatrist sociologist anthropologist archaeologist technician mechanic carpenter electrician plumber cleric presenter
lecturer headteacher policeman soldier suspect neighbor neighbour friend colleague cousin uncle aunt grandfather grandmother
boyfriend girlfriend fiancée spouse trainer referee umpire footballer cricketer batsman bowler teammate defenceman playwright
screenwriter publicist agent negotiator diplomat consul attaché philosopher theologian librarian curator archivist contractor
landlord tenant homeowner shopper customer bartender waiter waitress baker butcher pensioner retiree grandson granddaughter
stepfather hairdresser cashier trucker sailor astronaut cosmonaut pollster statistician mathematician demographer ecologist
conservationist environmentalist veterinarian zookeeper ranger rancher`.split(/\s+/);

/** Written small before a role, these say what it is about: "White House |press| secretary". */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  `press campaign media communications foreign political sports science health economics business technology education
environment defense defence military police union party team club school city county state district regional local national
senior chief deputy assistant associate managing executive general acting interim former retired company industry
medical legal financial budget trade energy research policy program programme project news arts`.split(/\s+/),
);

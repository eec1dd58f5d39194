/** Words that make the capitalised words around them the name of a body: "Electoral Commission". */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  `Academy Administration Agency Airlines Airways Alliance Army Assembly Association Associates Authority Bank Bar
Board Broadcasting Brigade Brigades Brotherhood Bureau Cabinet Center Centre Chamber Church Club Coalition College
Command Commission Committee Commonwealth Community Company Confederation Conference Congress Consortium Constabulary
Cooperative Corporation Corps Council Court Directorate Division Duma Electoral Embassy Enterprises Exchange Faculty
Federation Fellowship Forces Force Forum Foundation Front Fund Guard Guards Headquarters Holdings Hospital House Industries
Inspectorate Institute Institution Insurance Intelligence Junta Laboratory Laboratories League Legislature Media
Ministry Mission Missions Motors Movement Museum Navy Network Newspaper Office Orchestra Organisation Organization Panel
Parliament Partners Partnership Party Police Press Programme Program Project Prosecutors Railways Radio Regiment Registry
School Secretariat Senate Service Services Society Squad Squadron Studios Syndicate Systems Taskforce Team
Technologies Telecom Television Times Tribunal Tribune Trust Union United University Volunteers Watch Workers
Municipality Government Treasury Lab FC AFC Dal Sabha Parishad Sangh Lashkar Jamaat Jamiat`.split(/\s+/),
);

/** Before a body word these are the middle of a longer name: "Indian |National| Congress". */
export const BODY_OPENERS: ReadonlySet<string> = new Set(
  'Liberal Constitutional United Progressive National Federal People’s Peoples Socialist Communist Social Christian Islamic General Central Regional Popular State'.split(
    ' ',
  ),
);

/** Body words that head "X of Y": "Ministry of Foreign Affairs", "Bank of England", "University of Cape Town". */
export const HEADS_BEFORE_OF: ReadonlySet<string> = new Set(
  `Academy Alliance Army Association Authority Bank Board Bureau Center Centre Chamber Church Coalition College Commission
Committee Community Confederation Congress Council Court Department Directorate Embassy Faculty Federation Forum
Foundation Front Fund House Institute Institution League Ministry Movement Museum Office Organisation Organization
Parliament Party School Secretariat Society State Supreme Ministry Union University Chamber Conference Department Division
Government Agency High Assembly Network Inspectorate Directorate Senate Service Brotherhood Fellowship Lab Laboratory`.split(
    /\s+/,
  ),
);

/** What ends the name of a company. */
export const COMPANY_ENDINGS: ReadonlySet<string> = new Set(
  `Inc Inc. Corp Corp. Ltd Ltd. LLC PLC plc Plc Co Co. Group GmbH AG SA NV SpA Limited Bhd Pty Oyj AB ASA LLP
Incorporated Holdings Bancorp Pharmaceuticals Airlines Airways Motors Homes Foods Lines Industries Electronics
Petroleum Breweries Textiles Logistics Healthcare Supermarkets`.split(/\s+/),
);

/** What ends the name of a firm behind an "&": "Moore & Sons". */
export const FIRM_ENDINGS: ReadonlySet<string> = new Set(
  'Sons Daughters Co Company Brothers Partners Associates'.split(' '),
);

/** What firms sell that bear an owner's name and that texts seldom write small: "Halden's Bread Co". Small letters. */
export const TRADES: ReadonlySet<string> = new Set(
  `appliance bakery bread butcher candy carpet chicken chocolate coffee confectionery dairy deli donut doughnut fried furniture garage
grill grocery hardware jewelry jewellery lumber meat motorcycle nursery orchard pasta pharmacy pie pizza plumbing poultry produce
sausage seafood shoe shoes sporting steakhouse tire toy trucking tyre vineyard winery`.split(/\s+/),
);

/** What ends the name of a company and no surname: "CenterPoint Energy". */
export const COMPANY_ONLY_ENDINGS: ReadonlySet<string> = new Set(
  `Energy Homes Foods Lines Airlines Airways Pharmaceuticals Electronics Petroleum Technologies Logistics Healthcare Holdings
Bancorp Industries Breweries Textiles Supermarkets Resources Minerals Securities Motors Studios Partners
Management Gaming Engineering Shipbuilding Mobility Entertainment Semiconductor Software Ventures Solutions Communications
Aerospace Robotics Therapeutics Interactive Networks Laboratories Properties Hotels Restaurants Stores Chemicals Cement
Automotive Dairies Farms Bakeries Distillers Brewing Ferries Trains Maritime Shipping Rail Biotech Pharma Biosciences Diagnostics Aviation Brands Beverages Cosmetics Mining Construction Insurance Financial Controls Associates Systems Services Express Railways Records Mines`.split(
    /\s+/,
  ),
);

/** What opens the name of a body in other languages: "Fuerza Popular", "Banco Central". */
export const FOREIGN_BODY_OPENERS: ReadonlySet<string> = new Set(
  `Partido Fuerza Acción Accion Frente Movimiento Alianza Unión Banco Grupo Universidad Ministerio Instituto Federación
Confederación Asociación Fundación Comisión Tribunal Corte Cámara Policía Ejército Fiscalía Parti Mouvement Rassemblement Banque Université
Société Fédération Conseil Ministère Partito Forza Movimento Banca Università Gruppo Federazione Fondazione
Fratelli Partei Bündnis Verband Deutsche Universität Universidade Fundação Associação Polícia Clube Partai
Universitas Koperasi Kementerian Jabatan Barisan Perikatan Pakatan Persatuan`.split(/\s+/),
);

/** What ends the name of a body and never that of a place, though a place may stand before it: "Tana River Council". */
export const NEVER_PLACE_ENDINGS: ReadonlySet<string> = new Set(
  `Court Council Commission Committee Ministry Parliament Assembly Senate Department Police Patrol Brigade Regiment Battalion
Corps Squadron Alliance Party Movement Coalition Association Federation Agency Bureau Foundation Company Corporation League Lottery`.split(
    /\s+/,
  ),
);

/** Written small after the name of a body or country: "EU foreign policy department", "UN refugee agency". */
export const SMALL_HEADS: ReadonlySet<string> = new Set(
  `agency commission department directorate secretariat ministry mission delegation embassy tribunal parliament`.split(
    /\s+/,
  ),
);

/** Stand before "Court" in the name of a court. */
export const COURT_KINDS: ReadonlySet<string> = new Set(
  `Supreme High District Circuit Superior Appeals Appellate Magistrate Magistrates Crown County Federal Criminal
Constitutional Municipal Family Juvenile Probate Bankruptcy Sessions Civil Military Regional Provincial Sheriff Chancery
Commercial Labour Labor Administrative Electoral Arbitration Trial`.split(/\s+/),
);

/** Stand behind "Court of" in the name of a court. */
export const COURT_BRANCHES: ReadonlySet<string> = new Set(
  'Appeals Appeal Cassation Claims Justice Arbitration Session'.split(' '),
);

/** Named after an owner or with a town behind: "King's College London". */
export const COLLEGE_WORDS: ReadonlySet<string> = new Set('College University Hospital'.split(' '));
/** Their owners, besides saints. */
export const COLLEGE_OWNERS: ReadonlySet<string> = new Set(
  'King Queen Children Women Men People Veterans'.split(' '),
);

/** What a sports club is called behind its town. */
export const CLUB_WORDS: ReadonlySet<string> = new Set(
  'United Rovers Wanderers Albion Hotspur Athletic Argyle FC AFC RFC Rangers Thistle Hearts Sox'.split(' '),
);

/** What a sports club is called before its town. */
export const CLUB_OPENERS: ReadonlySet<string> = new Set(
  `Real Atletico Atlético Inter AC AS FC CF SC Dinamo Dynamo Sparta Slavia Lokomotiv Spartak Borussia Bayern Bayer Olympique
Deportivo Maccabi Hapoel`.split(/\s+/),
);

/** Capitals that are no bodies. */
export const NO_BODY_ACRONYMS: ReadonlySet<string> = new Set(
  `AD AM BC BCE CE PM TV AIDS HIV COVID SARS MERS DNA RNA GDP GNP CEO CFO COO CTO MP MPs MEP MEPs MLA OC SI ASI SP DIG PhD
MA BA BSc MD JR SR II III IV VI VII VIII IX XI XII XIII XIV XV XVI USD EUR GBP RMB INR GMT UTC EST EDT PST PDT CST BST CET ET PT
IT AI PR HR VIP ID DVD CD PC USB GPS SMS SUV UFO LGBT LGBTQ LED SOS FAQ PDF IQ ATM VAT IPO CCTV AK PIN RIP VS NGO NGOs
WMD IED IEDs ICBM PPE PCR ICU UAV UAVs OK DJ MC HD NOT AND THE FOR BUT OF IN ON AT TO BY UP NO SO IF OR AS IS IT WE HE
QR ISBN ISSN FYI DIY IVF MRI CT ADHD PTSD BMI SIM WiFi UK US USA UAE DR ROK DPRK PNG CAR LA DC NYC KSA Q1 Q2 Q3 Q4
MoU MOU YoY VC GI SAN CRO GST FIR MMS CSR STEM ICT EV EVs FDI CPI PMI R&B`.split(/\s+/),
);

/** Small words right before the name of a body: "internet giant Baidu". */
export const BODY_NOUNS_BEFORE: ReadonlySet<string> = new Set(
  `agency airline association automaker bank broadcaster brewer business carmaker chain chipmaker drugmaker planemaker channel charity club company conglomerate
daily developer exporter firm giant giants group insurer label lender magazine maker manufacturer network newspaper newswire
nonprofit oil-company operator organisation organization outlet paper party portal producer provider publisher retailer
station start-up startup subsidiary supermarket supplier tabloid think-tank union utility website weekly watchdog militia
platform app service parliament NGO`.split(/\s+/),
);

/** Small words right behind the name of a body: "Sabah newspaper". */
export const BODY_NOUNS_AFTER: ReadonlySet<string> = new Set(
  `newspaper tabloid magazine daily weekly airline airlines spokesman spokeswoman spokesperson shares executives headquarters
employees shareholders militants fighters rebels party militia website subsidiary broadcaster channel`.split(
    /\s+/,
  ),
);

/** People of a body: "chief executive of Baidu", "a researcher at Tencent". */
export const STAFF_NOUNS: ReadonlySet<string> = new Set(
  `executive chairman chairwoman chairperson founder founders co-founder co-founders cofounder ceo cfo coo president-director manager director analyst
analysts economist economists researcher researchers strategist employee employees staff shareholder shareholders shares
spokesman spokeswoman spokesperson representative member members subsidiary unit owner owners editor correspondent
reporter journalist striker midfielder defender goalkeeper lawyer counsel`.split(/\s+/),
);

/** What papers are called behind the place that they are read in. */
export const NEWSPAPER_HEADS: ReadonlySet<string> = new Set(
  `Advertiser Advocate Argus Bee Bulletin Chronicle Citizen Courant Courier Dispatch Echo Enquirer Examiner Gazette Globe
  Guardian Herald Independent Inquirer Journal Ledger Mail Mercury Mirror Monitor News Observer Post Press Record Register
  Review Sentinel Standard Star Sun Telegraph Times Tribune Weekly`.split(/\s+/),
);

/** What may stand between the place and the head: "Sydney *Morning* Herald". */
export const NEWSPAPER_MIDDLES: ReadonlySet<string> = new Set(
  'Morning Evening Daily Sunday Weekly Free Business'.split(' '),
);

/** What trades and fields of government end with. */
export const FIELD_ENDING = /(?:ion|ment|ness|ing|ture|ure|ance|ence|ade|ort|ood|try|ics|ogy|ism|lth|ians)$/;

/** Fields without such an ending that open a body of two: "Food and Drug Administration". */
export const PAIRED_FIELDS: ReadonlySet<string> = new Set(
  'Fire Search Oil Gas Women Children Youth Parks Arts Water Food'.split(' '),
);

/** What unions and ministries are for, where no ending tells and texts seldom write it small. Small letters. */
export const FIELDS: ReadonlySet<string> = new Set(
  'aerospace allied bakers chemical distributive fisheries fire forestry irrigation livestock maritime municipal retail veterinary waterways'.split(
    ' ',
  ),
);

/** Words that texts write small, from the Georgetown University Multilayer corpus (see NOTICE): a name made of them alone may be many things. */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  `abandon abandoned abdomen abhorrent abide abided abilities ability able ablest abnormality aboard abolished
abolishing abolition about above abroad absence absent absolute absolutely absorb absorbed absorbing abstained
abstract absurd abundance abundant abundantly abuse abused academia academic academics accelerate accelerated
accelerating accelerations accelerator accept acceptable acceptance accepted accepting accepts access accessed
accessible accessing accident accidental accidentally acclaimed accommodate accommodation accommodations accompanied
accomplish accomplished accomplishes according account accountability accountable accounted accounts accouterments
accredited accumulated accuracies accuracy accurate accurately accusations accused accustomed achieve achieved
achievement achievements achieving acknowledge acknowledged acknowledging acoustic acoustically acquaintances
acquiesce acquire acquired acquiring acquisition acquit acquittal acquitted acquittee acres across act acted acting
action actions activated active actively activism activist activists activities activity actor actors actress
actresses acts actual actually acuity acute adage adapt adaptation adaptations adapted adaptive adapts add added
addiction adding addition additional address addressed addressee addressing adds adduced adenium adequate adequately
adjacent adjective adjudicated adjust adjusted adjustments admin administered administration administrative
administrator admins admiral admire admirers admires admit admitted adopt adopted adopting adoption adoptive adopts
adorns ads adult adults advance advanced advances advancing advantage advantages adventure adventurous adverb
adversaries adverse adversity advertise advertisers advertising advice advise advised adviser advisor advisory
advocate advocated aerated aerogel aeroplane aerospace aesthetic aesthetics affair affairs affect affected affecting
affective affects affiliate affiliation affirm affirmative affirmatively affirming affliction affluent afford
affordable affront aforementioned afraid afresh after aftermath afternoon afterward afterwards again against age
aged ageless agencies agency agenda agendas agent agents agglomeration aggregate aggression aggressive agility aging
ago agony agree agreed agreeing agreement agreements agricultural agriculture ahead aid aided aim aimed aims air
airborne aircraft airline airlines airplane airport airports aisle aka alarming alarms albums alcalde alert algebra
align aligned alignment alike alive all alleged allegedly alliance allies allocated allow allowance allowed allowing
allows alludes ally almost aloft alone along alongside alphabetical already also altar alter alterations altered
altering alternately alternative alternatives although altitude altogether always amalgamation amassed amateur
amazed amazing amazonaws ambassadors ambiance ambition ambitious ameliorate amended amenities amidst amnesty among
amount amounts amusement anal analogy analyse analysed analyses analysis analytical analyzed analyzes analyzing
anatomical anatomy ancestors ancestral ancestry anchorage ancient andrillae anemone anemones anew angels angle
angles animal animals animos anniversary anniversay annotated announce announced announcement announces announcing
annoyed annual annually anonymous another ans answer answered answering answers ant ante antecedent anthropologist
anticipate anticipated anticipating antifreeze antiquated antiquity antislavery ants anxieties any anybody anymore
anyone anything anyway anywhere apart apartment apathy aphid aphids aphorisms apparent apparently appeal appealed
appear appearance appearances appeared appearing appears appease appellant appellants appellees appertaining applaud
applauded appliances applicable application applications applied applies apply applying appointed appreciable
appreciably appreciate appreciated appreciates appreciation approach approached approaches appropriate appropriately
approved approx approximate approximately approximates approximation apps apt aquatic aqueducts arbitrariness
arbitrary arc archaeological archeological archipelago architect architects architectural architecture archival
archive archivists archosaur area areas arena arguable arguably argue argued argues arguing argument arguments arid
arise arises aristocratic armed armored arms army arose arrange arranged arrangements array arrest arrested arrests
arrival arrivals arrive arrived arrives arriving arrow arsenal art arterial arterials arteries article articles
artifacts artificial artificially artillery artist artistic artists arts artwork artworks artworld ascendance
ascending ascertain ascetic ascetics asexually ashes aside ask asked asking aspect aspects aspiration aspirations
assault assaults assemble assembled assembling assembly assert asserted asserting assertion assertive asses assess
assessed assessing assessment assign assigned assist assistance assistant assisted assisting associate associated
associations assume assumed assumes assuming assumption assumptions assured astonishing astounding astronaut
astronauts astronomical astronomy astrophysics asylee asylum asymmetric asymptotic atheists athletes athletic
atmosphere atmospheric atolls atom atomic atomos atoms attach attache attached attaches attack attacked attacking
attacks attainable attained attainment attempt attempted attempting attempts attend attended attending attention
attitude attitudes attorney attract attracted attracting attraction attractions attractive attracts attribute
attributed attrition audience audiences audio audiobooks auditioned augment author authorities authority authorize
authorized authors autism autobiography autograph automate automated automatic automatically automobile automotive
autumn auxiliary availability available avenue avenues average averaging averse avert avian aviation avoid avoided
await awaiting awake awakening award awarded awarding awards aware awareness away awe awesome axial axis aywv azure
baby bachelor back backdated backed background backlog backside backward backwards bad badge badgers badly bag
baggage bail balance balanced balances balancing balconies ball ballistic ballot ban banana band banishes bank
banknote banks banned banner banning banquet baptized bar barbeque bare barges bark barons barrier barriers
barrister bars bartender bartending base baseball based baseline baseman bases basic basically basin basis
basketball bassiana bastion bathroom bathrooms bats batted battery batting battle battled battlefield battleground
battles battling bay bays bazaar beach beaches beam beams beans bear bears beasts beat beating beautiful beauty
became because beckons become becomes becoming bed bedroom bedrooms beefing been beer beetles before began begin
beginning beginnings begins begun behalf behave behavior behavioral behaviors behaviour behaviours behind being
beings belief beliefs believe believed believes belong belongings belongs beloved below belt bending bends beneath
benefactor beneficial benefit benefited benefiting benefits bent beresford berthage berths beside besides besieged
besoin best bestiality bestseller bet betrayed better between beverage beyond bias biases bicycle bicycling big
biggest bigotry bike biker bilateral bilingual bill billion bills bind bio biodiversity biographers biographical
biological biologically biologists biomed bipartisan bipedal bird birds birth birthday birthplace bit biting bits
bitter bitterness bitters bivariate black blacked blade blame blamed blaming blessed blind blink blinking blinks
blip block blockade blocked blocks blocs blog blogging blood bloodied bloodletting bloodshed blooming blouses blow
blown blows blue blueprints board boarding boards boasted boasts boat boats bodies body boils bold boldness
bolstered bond bone bones book booked bookkeeping books bookstores boom booming boost border bordered borderline
borders born borough borrow borrowers borrowing borrowings botany both bother bothered bottleneck bottom bought
boulders boulevards bound boundaries boundary bounds bounty bouquet boutiques bouts bow bowl box boxing boy
boyfriend boys bqj brain brains brainstorm branch branches brand brave breach breadth break breakdown breakfast
breaking breakout breaks breakthrough breast breath breathe breathed breathtaking bred breed breezes brevet brick
bridge bridges brief briefly brigadier bright brightness bring bringing brings broad broadcast broadcasters
broadcasting broadcasts broaden broader broadly broke broken bronze brother brothers brought brown browse browser
browsers brunaanastacio brutal brutality bsl budget budgets buffet buffs bug bugle bugs build building buildings
built bulb bulbs bulk bullet bully bulwark bunch bundle buoys burden burdens bureaucratic bureaucrats burgeoning
burgers burial buried burn burned burning burns burrow burrows bus buses busiest business businesses businesslike
businessman bust busted bustle bustling busy but butterflies buy buyer buying buzzes bypasses byproduct cab cabbies
cabinet cabinets cable cacao cafe cafes cages calculate calculated calculation calculations calculus calendar
calibrated call called calligraphic calling calls calmly calves came camel camera cameras camp campaign campaigner
campaigning campaigns camping camps campsites campus can canal cancellation cancer candid candidate candidates
candles cannons cannot canvas cap capable capacities capacity capita capital capitalization capitalizing capped
capsule capsules captain captained captivated captive capture captured capturing car carbon carbonyl carburetor card
cardinal cards care career careful carefully careless carelessness caribou carpet carpets carport carried carries
carry carrying cars cartoon carve carved carvings case cases cash cast castle casually casualties casuarina
catacombs catalog catastrophe catch catcher categorically categories categorization categorizing category caterers
cathedral cattle caught causal causality causally causation cause caused causes causing caution cautious cautiously
cave caveat caves ceiling celebrate celebrated celebrates celebration celebrations cell cello cemetery cenobitic
cenotaph cenote census censuses cent center centered centerpiece centers central centralized centre centres cents
centuries century ceremonies ceremoniously ceremony certain certainly certainty certificates certification chain
chair chaired chairman chairs challenge challenged challenges challenging chamber champion championship chance
chances change changed changes changing channel channelled channels chanting chaos chapter chapters character
characteristic characterized characterizing characters charge charged charges charitable charities charlatans charm
charming charms chart charter chartered chartering chased chattels cheap cheaper cheat check checking checks cheered
chemical chemically chemicals chemist chemistry cherished chest chickens chief chien child childhood children chill
chips chock chocolate choice choices choose choosing choral chose chosen chromosome chronic church cicada cigarette
cimartinez cinnabara circa circle circles circuits circular circulations circumference circumstances citadel
citation citations cite cited cites cities citizen citizens citrus city civic civil civilian civilians civilisation
civility civilization civilizations claim claimants claimed claiming claims clarification clarified clarify
clarifying clarity class classes classic classical classics classified classmate classroom clause clean cleaner
cleaners cleaning cleanup clear clearer clearly clerks client cliff cliffs cliffy climate climates climb climbing
clinched clings clinical clinics clippings clones close closed closely closer closest closet closing cloth clothes
clothing cloud clouds club clue clumsy clustered clustering coach coast coastal coastline coat coauthor cock
cocktail code coded codes codex codices coding coffee coffeehouses cognition cognitive cohabit coherence coils
coincided coincidence coincidentally coincides coined coins cold collaborate collaborated collaboration
collaborations collaborative collapse collapsed collapsing collasped collateral colleague colleagues collect
collected collecting collection collections collective collectively collector collectors collects college colleges
colonial colonials colonies colonized colonizers color colored colorful colorless colour column columnist columns
com combat combination combinations combine combined combines combining come comeback comedian comedy comes comet
comfort comfortable comforter comic comics coming command commandant commander commands commemorate commemorated
commemorating commenced commend commendable commended comment commentaries commentary commentators commented
comments commerce commercial commercialish commercially commissioned commit commitability commitment commitments
commits committed committee committees common commonly commonplace commonwealth communal communalism communicate
communication communism communities community commuting compact companies companion companions company comparability
comparable comparative compared compares comparing comparison comparisons compartment compass compatibility
compatible compel compelled compensation compete competence competencies competency competing competition
competitions compiling complained complaining complaint complement complementary complements completed completely
completing completion complex compliance complicated complied comply componential components composed composer
composing composition compound compounds comprehension comprehensive compress comprise comprised comprises
comprising compulsion computational computer computing concede conceded conceding concentrated concentration
concentrations concept concepts conceptual concern concerned concerning concerns concerted concerti concerts
concession conclude concluded conclusion conclusions concrete concurrently condemning condemns condensed condenses
condition conditions conduct conducted conducting conductor conference confessor confided confidence confident
configurations confine confined confinement confirm confirmed confirming confiscated conflating conflict conflicting
conflicts conform confront confrontation confronted confusion congested congestion congratulate congratulated
congressman conjecture conjectures conjointly connect connected connecting connection connections connects connotes
conquer conquistador conquistadors conscience conscious consciously consciousness consecutive consensus consented
consequence consequences consequential consequently conservation conservative conservatory consider considerable
considerate consideration considerations considered considering considers consist consisted consistency consistent
consistently consisting consists consolidated consortium conspiracy constant constantly constituencies constituency
constitute constitutes constitution constitutional constitutions constrained constraints construct constructed
construction constructivist constructs construe consume consumed consumer consumerism consumers consumes consuming
consumption contact contacted contacting contacts contagious contain contained containing containment contains
contemplates contemplating contemporary contends content contents contest contested contesting context contexts
continent continental continents contingent continually continuation continue continued continues continuing
continuity continuous contours contrabands contract contractor contractors contracts contradicts contrary contrast
contrasts contribute contributed contributes contributing contribution contributions control controls controversy
convened convenience convenient convening convention conventional conventions convergence conversation
conversational conversations conversion convert converted convey conveyed convict convicted conviction convinced
convincing cooking cooks cool cooling cooperate cooperated cooperating cooperation coordinate coordination copied
copies coping copper copy copyright copyrighted copyrights coquette coral core corn corneas corner corners
cornerstones coronavirus corpora corporate corporatism corpus correct corrected correction corrections correctly
correctness corrects correlates corresponded correspondence corresponding corridor corridors corrupt corruption
cosmic cosmopolitan cosmos cost costly costs cotton couch could council councillor councillors councils counsel
count countdown counted countenance counter counteractions counterfeit counterparts counties counting countless
countries country countryside counts coup couple coupled courage courageous course courses court courtesy courthouse
courtroom courts cousin covariation cove cover coverage covered covering covers cows cra crack cradled crafted
craftsmen crane crawl crawler cream creams create created creates creating creation creational creations creative
creativity creator credential credentialing credentials credibility credible credit credited creole crew crews
cricket cricketer crime criminal criminals crises crisis criteria critic critical critically criticism criticized
critics crocodilians cronyism crop crops cross crossed crosses crossing crossings crossroads crowd crowded crowds
crucial crucially cruelty cruise cruises crunchers crush crushed crushes crux cry crying crypts crystallize cuisine
cuisines culinary cultural culturally culture cultures cum curated curiosity curious currency current currently
currents curriculum curve curved curves curving customarily customer customers customs cut cute cutoff cyber cycle
cycles cyclone cyclones dadaniela daguerreotype daily damage damaged damages damning dance dancer dancing dangerous
dangerously daring dark darkness data database date dates dating daughter daughters day days daytime dead deadbolt
deadbolted deadliest deadline deadly deal dealing deals dealt dear death deaths debate debated debates debating
debris debt debts debut debutans debutants debuted dec decade decades deceit deceiving decent decentralized
deception deceptive decide decided decision decisions decisive decisively deck declaration declare declared
declaring decline declined declines declining decoding decouple decrease decreased decreasing decree decrees
dedicated dedication deduct deducted deduction deductions deeds deem deemed deep deepening deeper deeply deer
default defaults defeat defeated defeating defector defectors defend defendant defendants defended defender
defenders defending defense defensive deferentially deficit definable define defined defining definite definitely
definition definitions definitive definitively deflect deformed deformity defund degree degrees deities del delay
delayed delegates delete deli deliberate deliberately delicious delinquencies delinquent delis deliver delivered
delivery demagogues demand demanded demanding demands demo democracy democratic demographic demolished demons
demonstrate demonstrated demonstrates demonstrating demonstrators demotion denied denies denomination denoted
density deny denying depart departing department departments departure departures depend dependence depending
depends depictions depicts deploying depose deposited depot depots depression deprived depths derivative derived
derives des descendant descendants descended descent describe described describes description descriptions
descriptive desecrated desert deserve deserves design designated designation designed designing designs desirability
desirable desire desired desk desperate desperately despite dessert destabilize destabilizing destination
destinations destiny destroy destroyed destructive detail detailed detailing details detect detective detectors
deteriorated determination determine determined determining deterrent detrimental devastating develop developed
developers developing development developments develops deviating deviation device devices devil devise devised
devolving devote devoted devotional diachronic diagram diagrams dialect dialects dialogical dialogue diameter diary
dichotomously dicot dictate dictating dictionary did die died diesel diet differ differed difference differences
different differential differentiate differentiates differently differing difficult difficulties difficulty diffuse
digging digital digits dignitaries dignity digress dilapidation dilemma diluted dilution dilutions dimension
dimensions diminished diminishes dine diners dining dinosaur dinosaurs diocese diode dioxide diplomacy diplomatic
dipped direct directed direction directions directly director directories directors disabilities disability disabled
disadvantages disagreement disagreements disappearance disappeared disappointed disarmament disaster disasters
disband disbanded discarded discharge discharged discipline disciplined disciplines disclosures discomfort
discontent discontinued discount discouraging discourse discover discovered discoverer discoveries discovers
discovery discreet discretion discriminated discrimination discriminatory discuss discussed discusses discussing
discussion discussions disdain disease diseases disgorgement disgruntled disgust dishes dishonest disintegrated
disjoint dislike disliked dismantle dismiss dismissed disobedience disorientation dispatched dispersion displace
displacement displacements displacing display displayed displaying displays disposed dispute disquiet disregard
disrespect disruption disruptions disruptive dissecting dissemination dissertation dissipate dissolved distal
distally distance distances distant distilleries distinct distinction distinctions distinctive distinguish
distinguished distinguishes distort distorted distortion distortions distorts distractedly distractors distress
distributed distribution district districts distrusted div dive dived divergent divers diverse diversified diversity
diverted divide divided dividing diving division divisions divorce divorcing docks doctor doctoral doctorate doctors
doctrinal doctrine document documented documenting documents does dog dogs doi doing dollars domain domains dome
domestic domestically domesticated domestication dominance dominant dominantly dominate dominated donate donation
donations done doomed door doors dorm dotted double doubled doubles doubling doubly doubt doubted doubts down
download downloads downtown downwelling dozen dozens dracaena draconian draft drafted drafting drafts dragons drama
dramatic dramatization draw drawing drawn draws dreaded dream dreams dress dressers dresses dressing dried drift
drifters drilled drink drinking drinks drive driven driver drivers drives driving drones dropout dropped drops
drought droughts drove drug drugs drums dry dual dubious due duel dug dumping dunes dungeon dupes durability
durations durham during dust duties duty dwarf dwarfed dwell dwellers dwelling dwellings dwells dwindled dying
dynamic dynamics dysfunction dysphoria each eager eagle earlier earliest early earned earnest earning ears earth
earthquake earthquakes ease easier easiest easily easing east eastbound eastern eastward easy eat eating eats
eccentric echoisms eclipse eclipses ecological economic economical economically economics economies economy
ecosystem ecumenical eczema edge edges edict edifices edit edited editing edition editor editorial editors
editorship eds educate educated education educational educative effect effective effectively effectiveness effects
efficacy efficiency efficient effort efforts egalitarian eggshells egregious egress eight eighteen eighteenth eighth
either elaborated elapsed elder elderly eldest elect elected electing election elections electric electrical
electricity electron electronically elects elegant elegies element elementary elements elephant elephants elevation
elevator eleven eligibility eligible eliminate elimination elite elites else elsewhere elucidate email emailed
emails embarked embarking embarrassment embassy embedded embedding emblem embodies embodying embrace embraced
embracing emerge emerged emergencies emergency emergent emerges emerging emeritus emigrated emigration emission
emissions emissivity emits emotion emotional emotions empathy emperor emphasis emphasize emphasized emphasizes
emphasizing empire empirical empirically empiricists employ employed employees employer employers employing
employment empowered empowering empresario empty emulate emulating enable enabled enables enabling enacted
encampment enchanting enclosed enclosure encompass encompasses encounter encountered encourage encouraged encourages
encouraging enculturation end endanger endangered endeavor endeavors endeavour ended endemic endemics ending endless
endlessly endorsed endow endowment ends endure endured enduring enemies enemy energetic energetics energy enforce
enforcement enforcing engage engaged engagement engaging engendered engineer engineering engines engraved engulfed
enhance enhanced enhancement enjambed enjambment enjoy enjoyable enjoyed enjoying enjoys enlace enlarge enlargement
enlist enlisted enormous enormously enough enrichment enrollment ens enshrined enslaved ensure ensured ensures
ensuring entails enter entered entering enters entertaining entertainment enthusiasm enthusiasts entire entirely
entirety entities entitled entitlement entrance entrenched entry enumerating envelope enviably environment
environmental environments envisioned epidemic episode episodes epistemic epistemologies epistemology equal equalise
equalising equality equally equals equation equations equipment equipped equitable equivalence equivalent
equivalents era erase erected eremites errands erred erroneous error errors erupts erythema escapades escape escaped
escaping especially essay essence essential essentially establish established establishes establishing establishment
establishments estate estimate estimated estimates estimating estimation estoppel etc etcetera eternal eternally
ethical ethics ethnic ethnicity ethnocentric ethnocentrism etiquette evacuate evacuated evacuation evacuations
evaluated evaluating evaluation evaporate evaporated evaporation even evening evenings event events eventually ever
every everybody everyday everyone everything everywhere evict eviction evidence evidenced evident evil evils evoke
evolution evolutionary evolve evolved evolving exact exactly exaggerated exaggeration exam examination examine
examined examining example examples excavations exceeded exceedingly excellence excellent except exception
exceptionally excesses excessive exchange exchanged exchanges excite excited excitement exciting exclaimed
exclamation exclude excluded exclusive exclusively excuse execute executed executing execution executive exemplified
exemplifying exercise exercised exercises exercising exhausting exhibits exiled exist existed existence existing
exists exit exodus expand expanded expanding expansion expect expectation expectations expected expecting expects
expeditions expelled expense expensive experience experienced experiences experiencing experiment experimental
experimentally experimented experimenter experimenting experiments expert expertise experts expired explain
explained explaining explains explanation explanations explanatorily explanatory explicit explicitly exploded
exploding exploitation exploited exploiting exploration exploratory explore explored explorers exploring explosive
exposing exposure express expressed expresses expressing expression expressions expressive expressly expropriation
expulsion exquisite extant extend extended extending extension extensions extensive extensively extent exterminator
external extinct extractive extracts extrapolate extreme extremely extremism extremist exurbs eye eyes fabric face
faced facelift faces facet facets facilitate facilitating facilities facing fact factions facto factor factories
factors factory facts faculty faded fail failed failing fails failure failures fair fairer fairly fairness fairs
faith fake fakes fall falling falls false fame famed familiar familiarity families family famous famously fan fandom
fanfics fans fantastic fantasy fare farm farmer farming farms farther fascinates fascinating fashion fast faster
fatal fatalities fate fateful father fathers fathom faulty fauna favor favorable favoring favorite favors favour
favourite fax fear feared fearless fears feasible feast feat feathered feathers feature featured features featuring
fecal federal federally federation feds fee feed feedback feel feeling feelings feels feet felicity fell fellow
felonious felony felt female femora femoral femur fend ferries ferry fertile festival festivals few fewer fiction
field fields fieldwork fiercely fifteen fifth fifty fight fighter fighting figure figured figures file filed files
filigree fill filled film filming films filtered filtering filth final finalizing finally finance financial
financially financing find finding findings finds fine finest finish finished finishing finite fire firearm fired
fireplace fireworks firing firm firms firsthand firstly fish fisherman fishermen fishing fit fitness fitting five
fix fixations fixed fizzle flags flagship flakes flash flashest flat flaws fled fleeing fleet flesh flexible flexion
flies flight flights flip flock flog flooding floods floor floors floral florescent flourish flourishing flow flower
flown flows fluent fluently fluid fluids flunking fluorescent flux fly flying foam focal focus focused focuses
focusing fog foisted folding folk folks follow followed followers following follows food foodie foodies foods foot
footage football foothills for foraging forbade forbearance forbindelser force forced forcefully forces forecast
forecasts forefront foreign foreigners forelimb foremost foreseeing forever forgave forget forgetting forging
forgive forgiveness forgo forgot forgotten fork form formal formaldehyde formalin formalism formalisms formalized
formally format formation formed former formerly formidable forms formula formulate fort forth forthcoming fortress
fortune fortunes forty forum forward forwarding fossil foster fought foul found foundation foundational founded
founder founders founding founds four fourteen fourteenth fourth fracture fragmentary fragments frame framed frames
framework frankly fraternity fraud free freed freedom freedoms freeing freely freeways freeze frequencies frequency
frequent frequented frequently fresh freshman friction friend friendly friends friendship friendships frightening
front frontier frontiersman frothy frozen fruitful fruitless frustration fuel fueled fueling fuels fulfil fulfill
fulfilled fulfilment fulfils full fullest fullness fully fun functional functionalism functioning functions fund
fundamental fundamentally fundamentals funds funeral fungus funny furniture further furthering fusca fuselage future
futures futuristic gain gained gaining gains galaxies galleries gallery gallivanting gals gambling game games gaming
gang gangs gap gaps gardeners gardens garnered gas gasped gateway gather gathered gathering gathers gave gay geared
gender generalized generally generate generated generates generating generation generations generative generators
generic generous genes genetic genetically genital genitalia genome genre gentleman gentlemen gentrification genuine
geographic geographical geography geologist geologists geometric geometries geometry geopolitical get gets getting
geyser giant gift gifts gilded girl girls gist give gives giving glaciers glad glamorous glamour glance glass
glimpse glitz global globe glorious glory gloss glow glyphs gmail goal goalkeeper goals gob god gods goes going gold
golf gone gonna good goodbye goodness goods gorgeous got gourmet gov govern governance governing government
governmental governments governor governors grab gracefully gracious grade gradual gradually graduands graduate
graduated graduating graduation grain grammar grammarian grammars grammatical grammatiske grand grandeur
grandparents grant granted granting grants graphic grasp grateful gratified gratitude grave graves gravitational
gravity great greater greatest greatly greatness green greenery greenhouse greeted greeting greetings grew grid
gridlock grim grisbi grit grocery gross ground grounded grounds group grouped grouping groupings groups grow growing
grown grows growth grudge grunt guarantee guarantees guarantor guardians guards gubernatorial guest guests guidance
guide guidebook guided guiding guilt guilty guinea gun guqin guys gym habit habitat habits hack hacked hackneyed had
hagiography hair half hall halls halves hamper hampered hand handed handful handle handles handling hands handsome
hangar hanging happen happened happening happens happenstance happily happy harbor harbour harbouring harbours hard
hardening hardest hardly hardship hardships hardware hare harem harking harm harmful harmonize harmony harms harsh
harvest harvesting hastened hastily hate hatred hauling have haven having head headaches headed header heading
headline headlines headlong headquarters heads heal healing health healthier healthy hear heard hearing hearings
heart heartbreaks heartland hearts heat heating heatwaves heaven heavens heavily heavy heeded height heightened
heights held helicopters hell help helped helpers helpful helping hemistichs hence henequen her here hereby
hereditary heresy hermit hernandez heroes heroically herself hesitant hesitated hesitation heyday hiding hierarchy
high higher highest highlands highlighted highlighting highlights highly highrise highway hiking hilarious hill
hills hilltops him himself hindering hindlimb hint hip hipster hire hired hiring his historian historic historical
historically historicism histories history hit hits hitting hobby hold holder holders holding holdings holds holes
holiday holiest holy homage home homeland homeless homeopath homeopathic homeopaths homeopathy homes homesickness
hometown homogeneous homosexuality honed honest honeydew honor honorable honorary honored honorific honors honour
hooligans hop hope hoped hopeful hopefully hopefuls hopes hoping horizon horizontal horizontally horrible horror
horrors horse hospital hospitality hospitals host hosted hostel hostile hosting hosts hot hotel hotels hotly hotmail
hotspots hottest hour hourly hours house housed household households houses housewife housing hovedarter how however
html http https hub hubs hug huge huh human humane humanists humanitarian humanities humanity humankind humans
humble humbly humid humility humor humored humorous humpback humpbacks hund hundred hundreds hundredths hunter
hunting hunts hurdles hurt husband hustle hydrated hydrogen hygiene hypotheses hypothesis hypothesized
hypothetically ice iconic idea ideal idealism ideally ideals ideas identical identification identified identifies
identify identifying identity idiom idiosyncratic idle ignited ignorance ignorant ignore ignored ignoring ill
illegal illegally illness illnesses ills illuminated illusion illustrate illustrated illustrates illustrating
illwill image images imagination imaginations imagine imagined imam immediate immediately immersed immersion
immigrants immigration immortalized impact impacts impartial impeached impeachment impending imperative imperial
imperialism impermissibly implement implementation implemented implementing implicated implications implied implies
importance important importantly importing imposed imposing imposition impossible impressed impression impressions
impressive imprint imprisoned improperly improv improve improved improvement improvements improves improving impulse
impulses inaccurate inadequacies inadequate inapplicable inappropriate inaugural inauguration incandescent
incarcerated incarceration incenses incentive incentives inception incessant inch inches incident incidents include
included includes including inclusion inclusive income incompatible incomplete incorporate incorporated incorrect
increase increased increases increasing increasingly incredible incredibly incremental incrementally incubation
incumbent indeed indefinite indefinitely indentured independence independent independently independents index
indicate indicated indicates indication indicator indigenous indignity indirect indirectly indispensable
indisposition individual individualized individually individuals indivisible indoors induced induces inducted
indulged industrial industrialist industrialists industrialized industries industry ineffective inequalities
inequality inertia inevitable infamous infected infection infections infectious inference inferences inferior
inferiors inferred infielder infinite infinitely inflate inflating inflation inflations influence influenced
influences influential influx info inform informal information informed infrastructure infringing infused ingenuity
ingested ingesting ingredients inhabitants inhabited inhabiting inhalation inheritance inherited inhospitable
initial initially initials initiate initiated initiation initiative initiatives initiator inject injured injuries
injury injustice ink inland inning innocence innovating innovation innovations innovative inquiry ins insane
insanity inscribed inscription inscriptions insects insecure insensitive inside insight insights insignia insignias
inspiration inspire inspired install installed installing instance instead instinct instinctively institutes
institution institutional institutions instruction instructions instructor instrument instruments insufficient
insurance insured intact intake integral integrate integrated integrates integration integrity intellect
intellectual intelligence intelligent intend intended intending intensely intensify intensity intensive intention
intentions interact interaction interactions interacts intercepted interconnected interest interested interesting
interests interface interfere interfered interference interferences interim interior interjection interjections
internal international internet internship interplanetary interpolated interpret interpretation interpretative
interpreted interpreter interpreting interquartile interracial interrogated interrogative interruptions intersect
intersection intersections intersects interspersed interstellar intertexts interval intervener intervening
intervention interventions interview interviewed interviewee interviews interweave intimate into intolerance
intriguing introduce introduced introduces introducing introduction introductory inu invent inventor inventorying
invest invested investigate investigated investigation investigations investigator investing investment investments
invitation invite invited inviting invoke invoked involve involved involvement involvements involves involving ipsa
irisdatabase iron ironclad ironic irrational irrelevant irrigate irrigated irritable island islands islets isolated
issue issued issues issuing item items its itself jail jams jargon javascript jeopardised jeopardy jersey jewel
jewelry jitney job jobs jogs join joined joinery joining joint joke jokes joking jokingly journal journalism
journalist journals journey journeying joy judge judged judging judgment judgments judicial judiciary junction
junctions juncture jungle junior jurisdiction jurisdictions juror jurors jury just justice justices justification
justifications justified justifies justify kayak kebabs keep keeping keeps kept key keys keyword kick kicked kicking
kid kidding kids kill killed killer killing killings kilometers kind kinda kindred kinds kinematics kinetic kingdom
kingdoms kings kinitial kinship kinsman knee knees knew knit knocking knots know knowing knowledge known knows lab
label labels labor laborers laboring labour laced lack lacked lacks ladies laid lakefront lakes lalo lamp land
landed landfall landing landmarks lands landscape landslides lanes language languages lantern lanterns lapse lapses
larceny large largely larger largest laser last lasted lasting late latent later latest latitude latter laude laugh
laughing laughs launch launched launches launching launchpads laureate law lawbreakers laws lawsuit lawyer lax lay
laying layman layout lead leader leaders leadership leading leadoff leads leafy league leagues leak leaked leaky
learn learned learner learners learning learnt least leave leaves leaving lecture lectured lectures led ledger leg
legacy legal legalizing legato legend legendary legislate legislation legislative legislators legislature
legislatures legitimacy legitimate legs leisure leitmotivs lends length lengths lengthy lens less lessen lesser
lessons let lets letter letters level levels leverage lexical lexicographic lexicography lexicon liaison liberal
liberated liberation liberty libido librarian librarians libraries library librettos license licensed licenses
licensing lie lies life lifehood lifelong lifestyle lifestyles lifetime lifetimes lifted lifting liftoff lifts
ligament light lighted lighting lightning lights like liked likelihood likely likened likeness limb limbs limelight
limestone limit limitation limitations limited limitless linchpin line lined lines linguist linguistic linguistics
linguists link linked linking lips liquid liquor listed listened listening listing listings lists litely literally
literary literature little littlest live lived livelihoods lives living loaded loading loads loan loans lobby
lobbying local localist localities locally locals locate located location locations lock locomotion locomotor
locomotory lodge lodging lofts logging logic logik lonely long longer longest longitude longitudinal longitudinally
longstanding look looked looking looks looming loose lose loses losing loss losses lost lot lots lotte loud
loudspeaker loudspeakers love loved lovers loves loving low lowered lowering lowest loyalty lube luck lucky luggage
lull luminescence lunch lush luxerious luxurious lying machine machinery machines macroscopic made magazine
magazines magic magician magicians magnetic magnification magnificent maids mail main mainland mainly mainstream
mainstreamed maintain maintained maintaining maintains maintenance maize majestic major majority majors make maker
makes making maladies male males mall malls malnourished malnutrition mammals man manage managed management manager
managers managing mandate mandatory maneuvering manganese maniacs manifests manipulated manipulating manipulation
manipulations mankind manned manner manners manpower mansion mansions manslaughter mantids manual manufacture
manuscript manuscripts many map mapped maps marae march marched margin marginalized margins mark marked markedly
markers market marketplace markets marking markup marriage married marrying martyrs marvelled marvels masculinity
masking mass massacre massacred massive massively master masterpiece masterpieces match mater material materializes
materials math mathematical mathematician mathematicians mathematics matter matters maturation mature maximum may
maybe mayor mayors meals mean meander meaning meaningful meaningfully meanings means meant meantime measurable
measure measured measurements measures measuring meat mecca mechanical mechanics mechanism mechanisms med medalist
medals media medial median mediated mediation medical medicine medium meet meeting meetings meets meetups melted
melting member members membership memoir memoirs memorable memorial memories memory men menace menial mental
mentally mention mentioned mentioning mentor mentoring menu merchandise merchants mercury mercy mere merely merged
merida merit merits mess message messages met metabolically metabolome metaethical metaphysical metaphysics
metascience meteorological meter meters method methodological methodology methods metres metrical metrics metro
metropolis metropolitan miao microcosm micron microns microscope microscopic microtome microwave middle midnight
might mightily migrant migrants migrated migrates migration mild milder mildly mile miles milestone militant
militaries militarily militarism military milling million millions millionth mills mimic mimicked mimicking mimicry
min minarets mind mindedness mindful minds mindset miners mines minimize minimum mining minister ministered
ministerial ministries ministry minor minorities minority minors minus minute minutes miracle miraculous mirror
miscalculation misconception misery misfortunes misguided misleading misplaced miss missed missile missiles missing
mission missions mistake mistakenly mistakes mistook mistresses mistruth mitigating mitigator mitigators mix mixed
mixture mob mobile mobilized mobs modalities mode model models moderate moderation modern modernity modest
modification modifications modified modify modifying modulated moisture molecules moll moment momentous moments mon
monarch monarchies monarchs monarchy monasteries monastery monastic monetary monetize money moniker monitor
monitoring monk monkey monks monocot monsoon month monthly months monumental monuments moon moral morale morality
more morning mornings morphological morphology mortgaging mortification mosaic mosque mosques most mostly mother
motherland motifs motion motions motivated motivating motivation motive motives motor motorist motorized motorway
motorways motto mountain mountainous mountains mounted mourir mouth move moveable moved movement movements moves
movie movies moving much mud muddying mug mugging mulberry multicultural multiethnic multilateral multiple
multiplying multipolar multisite multitude municipal municipalities municipality murals murder murdered murderer
muscles musculature museum museums music musical musician musicians must mutant mutants mutated mutation mutilation
mutual mutually myself mystery nail name named namely namesake naming nappy narrative narratives narrator narrow
narrower nation national nationalist nationalities nationality nationally nations nationwide native natives natural
naturalism naturalist naturalistic naturally nature naturopaths naval navy near nearby nearest nearly neat
necessarily necessary necessitated necessity need needed needlework needs negated negates negative neglect neglected
negligence negligent negotiate negotiated negotiating negotiation negotiations neighbor neighborhood neighborhoods
neighboring neighbors neighbourhood neighbouring neighbourly neither nematocysts neoclassical neoformalism neologism
nephew nervous nest nests network networks neural neurocognition neurocognitive neutral never nevertheless newcomers
newer newest newly newspaper newspapers next nexus nice nicely niches nickname nicknamed nigh night nightclub
nightclubs nightlife nightly nine nineteen nineteenth ninth nobility noble nobler nobody nodes noho noisy nomadic
nominated nomination nominee nominees nondemocratic none nonetheless noninteger nonmaterial nonpartisan nonprofit
nonsense nonviolent noon nor norm normal normally normative norms north northbound northeast northeastern northern
northwest nose noses nostalgic not notable notables notably notation note noted notes noteworthy nothing notice
noticeable noticeably noticed notifications notified notify notion notions notte noun novel novelist novelists
novels novelty now nowadays nowhere nuanced nuclear nullified number numbered numbers numerous nurse nurtured
nytimes oath oaths obedience obesium object objective objectively objectives objectivity objects obligation
obligations obliterated obscure obscures observable observation observational observations observatories observe
observed observer observing obsidian obstacle obstruction obtain obtained obvious obviously occasion occasional
occasionally occasioned occasions occupation occupied occupy occupying occur occurred occurrence occurring occurs
ocean odd odds off offenders offense offenses offensive offer offered offering offers office officer officers
offices official officially officials offsets offsetting offshoot offshore oil okay old older oldest oligarchic
oligarchy omitted onboard once one onerous ones ongoing online only onset onto ontogeny onwards oozes open opened
opening openly operas operate operated operates operating operation operations operative operator operators opinion
opinions opponent opponents opportunities opportunity oppose opposed opposite opposition opted optimal optimize
option options oracional orange orbit orbital orbiter orbiters orbiting orchestra orchestral orchestrated ordained
order ordered ordering orderly ordinary org organic organisation organising organization organizations organize
organized organizing orientation orientations oriented orienting origin original originality originally originate
originated origins ornaments ornithology orthography osf ostensibly other others otherwise ought our ourselves out
outbreak outbreaks outcome outcomes outcrops outdoor outdoors outer outfielder outgoing outlandish outlier outliers
outlined outlining outlived outlook outnumbered output outraged outs outset outside outsiders outstanding outward
outweigh outweighs oval over overall overarching overcome overcompensate overdone overlap overlooked overlooking
overnight overpowered overran override overseas overseen overshadowed overt overthrow overview overwhelming owe own
owned owner owners ownership owns oxide oxygen ozone pabloruizfabo pace package packages packed pad padded page
pages pageturnpro paid pain painful pains paint painted painter painting paintings pair paired pairing palace
palaces palatial palm pandanus pandemic panel panic panorama pantheons pants paper papers paperweight paradigmatic
paradigms paragraph parallel parameters paramount paranormal parasite paratexts parcel parental parents parish
parking parks parliament parliamentary parody part parte partially participant participants participate participated
participating participation participatory particle particles particular particularly parties partisans partisanship
partly partner partnered partnership partnerships parts party pas pass passage passed passenger passengers passerby
passing passion passionate passions passive passively passport passports past pastor patents paternal path paths
patience patient patients patriotic patrol patron patrons pattern patterns pause paved paves pay paying payment
payroll pdf peace peaceful peacefully peacekeepers peacetime peak peaking peanut peasants pebble pebbles pectoral
pedagogical pederasty pedestrian pedestrianized pediatric pediatricians peeled peer peers pelvic pen penalizes
penalizing penalty penance pending penetration peninsula penitentiary penultimate people peoples perceive perceived
perceives perceiving percent percentile percentiles perception perceptions peremptory perfect perfected perfectly
perform performance performances performed performing perhaps perils period periodically periods peritonitis perks
permanent permanently permeated permissible permission permissive permit permits permitted peroxide perpendicular
perpetrated persecuted persecution perseverance persevere persist persistence persistent persisting person personal
personality personally personnel persons perspective perspectives perspiration persuade persuaded pertinent
perturbation pests pet petridishes petty pharmaceutical phase phenomena phenomenal phenomenon phenotypic philippine
philologist philologists philosopher philosophers philosophical philosophy phone phones phonetics phonology photo
photograph photographers photographs photography photos php phrase phrases phylogenetic phylum physical physically
physician physicians physicist physics physiology piano pick picked picnic picture pictures picturesque pie piece
pieces pig pigs piled pilgrams pilgrimage pilgrimages pilgrims pillar pillars pilot piloting pin pine pinpointed
pins pioneer pioneering pipe pipeline pipelines pitcher pity pivotal pizzerias placate place placebo placed
placement plagiarized plagues plainly plains plaintiff plaintiffs plan plane planet planned planners planning plans
plant planted planting plants plat plateau plated platform platted plausible play played player players playing
playoffs plays plaza plazas plead pleaded pleasant please pleased pleasure pled pledge pledged pledges plenty pleure
plied plight plot plots plotted ploughing plunged plural pluralism pluralist pluralistic plurality plus poach pocket
pockets podcast podcasters podcasts podiobooks poem poems poet poetic poetry poibeau point pointe pointed points
polarization polarized poles police policeman policies policing policy policymaking polishing polite political
politician politicians politics poll polling polls pollutant pollutants polluted pollution polo polygons polytheism
polytheistic pool poor poorly pop popular popularity popularize popularized populated population populations
populous port portal portion portions portrait portrayal portrayed ports pose posed posh posited position positions
positive positively possess possessed possession possessions possibilities possibility possible possibly post
postacetabular postage postdigital postdoctoral posted poster posterior posthumously postponed posts postseason
postulate postulates postural posture postures pot potential potentially pottery pounds pour poured pouring poverty
powdery power powerful powers practical practically practice practiced practices practised practising practitioners
pragmatic pragmatics praise praised prayer prayerful prayerfully preach preached precaution precedent precedents
precipitation precise preclude precluded predators predatory predecessors predicated predict predictable predicted
prediction predictors preferable preference preferences preferred prejudices preliminary premier premiered premise
premised preoccupied preparation preparations prepare prepared preparing prepped prequel preschool prescient
prescription presence present presented presenter presenting presents preservation preservatives preserve preserved
preserving preside presidency president presidential press pressure pressures prestige prestigious presume presumed
pretend pretending pretense pretext pretty prevail prevailed prevailing prevalence prevalent prevent prevented
preventing prevention prevents previous previously price priced prices pricy pride priest primaries primarily
primary primitive principal principally principle principles print printed prior priorities prioritizing priority
prison prisoner prisoners private privately privilege privileged privileges prize pro probability probable probably
probe problem problematic problems procedure procedures proceed proceeded proceeding proceeds process processed
processes processing proclaim proclaimed proclaiming proclamation proclamations produce produced producer produces
producing product production productive productivity products profess profession professional professionally
professionals professor professors proficiency profile profiles profit profitable profits profound profoundly
profundity program programmer programmers programmes programming programs progress progression progressive
progressively prohibited prohibition project projections projects prolific prolonged prominence prominent promise
promised promises promising promote promoted promoting promotion promotional prompted prompting promulgate prone
prong pronoun pronounced pronunciation proof propaganda propensity proper properly properties property proponent
proponents proportions proposals propose proposed proposing proposition propositions proprietary props pros
prosecute prosecuted prosecution prosecutor prospective prosperity prosperous protect protected protecting
protection protections protects protein proteins protest protesting protests prototype prototypes proud proudly
prove proved proven provide provided provides providing province provinces provincial proving provision provisions
provocation provoke provoked prowess proximity proxy pseudonym pseudoscience psu psychoanalysis psychological
psychologist psychologists psychology public publication publications publicity publicized publish published
publisher publishers publishing pucker pulled pulls pulpit pun punch punctuation puncturing punishment punitive puns
pupil pupils puppet puppets purchase purchased pure purely purged purple purported purpose purposefully purposes
pursue pursuit purveyed push pushed pushes pushing put puts putting pyramid pyramids quackery quadrant quaint
qualifications qualified qualify qualitative qualities quality quantcast quantifying quantitative quantity quarter
quarters quartile quartiles quashed queens quest question questionable questioning questionnaire questionnaires
questions queue queues quick quicker quickest quickly quid quiet quieter quite quitter quo quote quoted quotes
quoting rabbi race races racial racism radiation radiative radical radio radiometer radiometry radius ragamuffin
ragga raid rail railroad rain rained rainfall rains rainy raise raised raises raising ramifications ramp rampart
ramping ran random range ranged ranges ranging rank ranked rankings ranks rap rapid rapidly rapists rappers rare
rarely rash rate rated rates rather ratings ratio rational rationale rationales rationally ratios raw rays reach
reached reaches react reacted reaction reactionary reactions read reader readers readership reading readings reads
ready reaffirm reaffirms real realisation realised realism realist realistic realists reality realization realize
realizing really rear rearing rearrange rearranged reason reasonable reasonably reasoned reasons reassignment
reassurance rebelling rebels rebirth reborn rebuild rebuilding rebuilt rebuttal recall recalled receipt receive
received receives receiving recent recently receptive recession recieve recipient recipients reciprocate recite
reckless reckoning reclaim reclaimed recoded recognised recognises recognition recognizable recognize recognized
recognizing recommend recommendation recommended recommending reconcile reconciliation reconfigured reconsider
reconstruction reconvened record recorded recording recordings recount recover recovered recovering recovery
recreated recreating recreation recreational recruited recruitment rectify recurrent recurring recycling red redeem
redefined redesigning rediscover rediscovered redistributed reduce reduced reduces reducing reduction redundant reef
reefs reelected reemerged reestablish refer referee reference references referencing referendum referred referring
refers refine refinement refining reflect reflected reflection reflects reform reforms refrigerators refuge refugee
refugees refurbishing refuse refused refusing regained regal regalia regard regarded regarding regardless regards
regenerate regime regiment regiments regimes region regional regionally regions registered registering regress
regret regular regularly regulate regulation regulations regulatory reign reigned rein reinforces reinforcing
reinterred reject rejected rejecting rejection rejects rejoice relate related relatedness relates relating relation
relations relationship relationships relative relatively relatives relativism relativist relativity relaxed release
released relentless relevance relevant reliability reliable relief relies relieved religion religions religious
relocate relocated reluctance rely relying remain remainder remained remaining remains remanded remarkable
remarkably remarked remarks remedies remedy remember remembered remembering remind reminded reminder reminiscent
remnants remodel remodelling remodels remote remotely remove removed removes removing rename renamed render
rendering reneging renew renewable renewal renewed renewing renovated renovation renowned rent rental renting rents
reorganization repair reparcelling repeat repeated repeating repetition replace replaced replete replicate
replication replications replied report reported reportedly reporter reporting reports repose repositioning
repository represent representation representative represented representing represents reprimand reprimands
reprinted reproduce reproduced reproducing reproduction reproductive republic repudiation repugnant repurposed
reputation reputations reputed request requested requesting require required requirement requirements requires
requiring reread rescinded rescue research researchers researching resembles resented reserve reserved reservoirs
reside resided residence residences resident residential residents resides resign resignation resigned resilience
resist resistance resolution resolutions resolve resolved resolving resonates resort resource resourced resources
respect respected respectful respectfully respecting respective respectively respects respond responded respondent
respondents responders responding response responses responsibility responsible responsibly responsive
responsiveness rest restaurant restaurants restaurateur resting restocked restoration restore restoring restrain
restraint restrict restricted restricting restrictions restrictive rests result resultant resulted resulting results
resumed resumption retail retailers retain retaliated retention retired retirement retraction retreat retreated
retrial retrieval retroactive retrospect retrospective returned returning returns reunify reused reveal revealed
revealing reveals revenue revenues reverence reverent reverse reverted review reviewed reviewing reviews revisit
revitalization revival revived revolt revolution revolutionary revolutionize revolves reward rewarded rewards
rhetorical rhythms rice rich riches richest ride rider riders rides ridiculous riding right rightfully rightly
rights rigor rigorous ring riots ripe rise rises rising risk risking rites ritual ritualised rival river rnb road
roads roadway roadways roam robust rock rocket rocks rocky role roles roll rolled rolling romance romantic room
roommate rooms root rooted roots rope rose rosters rotating rotation rough roughly roughness round rounds route
routed routes routine routinely routines royal royalist rubber rude ruins rule ruled ruler rules ruling rum rums run
runaway runner runners running runs runway rural rushed rust saccades sacramental sacred sacrifice sacrificed
sacrifices sad sadistically sadly sadness safe safeguards safely safer safety sag sage sagotra sailed sailing sails
saint salaries salary sales salinity salon salons saloon salsa salt salute same sample samples sampling sanctions
sand sandals sandwiches santorum sarcasm sat satellite satellites satire satirical satisfaction satisfied satisfy
satisfying savages save saved saw say saying sayings says scale scaling scan scanned scanning scant scapes scarcity
scared scattered scenario scenarios scene scenery scenes scenic scenicly schedule scheduled schedules scheme scholar
scholarly scholars scholarship school schoolboy schoolchildren schooling schools schoolteacher science sciences
scientific scientist scientists scope score scoreboard scored scores scoring scrap scraping scratch scratching
screen screenwriter screw scripted scuba sculpture sculptures sea seafaring search searches searching seas season
seasonally seasons seat seated seats secluded second secondaries secondary seconds secrataries secrecy secret
secretary secretive section sectional sections sector sectors sects secular secure securing security sedentary see
seeing seek seekers seeking seeks seem seemed seemingly seems seen sees segment segmented segregation select
selected selection selective selectiveness self sell seller selling semantic semantics semester seminal senatorial
send sending sends senior sensational sense senselessly senses sensing sensitive sensitivity sensor sensors sent
sentence sentences sentiment separate separated separately separates separation sepulchres sequel sequence sequences
sequential series serious seriously serpent serpentine servants serve served serves service serviced services
serving session sessions setback sets setting settings settled settlement settlements settlers setup setups seven
seventh seventy several severe severely sex sexual sexually shade shadow shadows shafts shah shake shaken shaking
shall shallow sham shame shape shaped share shared sharers sharing shatter she shed sheet shell shells shelter
sheltered shelters shen shield shift shifted shifting shine shiny ship shipped shipping ships shipwrecks shirt
shirts shish shock shocked shoes shopkeepers shopping shops shore shores short shortage shortages shorter shortest
shortfalls shorthand shortly shorts shortstop shot should shoulders shout show showed showgirl showing shown shows
shrink shrouded shuffling shun shunned shut shutters shuttle shuttles shy sick sickly side sides sidewalk sidewalks
siesta sight sights sightseeing sign signal signaled signalling signals signatory signed signifcant significance
significant significantly signing signs silence silent silentia silver similar similarities similarity simple
simpler simplicity simplification simplified simply simul simulate simulates simulating simulators simultaneously
since sincere sincerely singer single singled singular singularity sins sir sisal sister sisters sit site sites
sitting situ situated situation situations six sixteen sixteenth sixth sizable size sized skeptical sketchbook skies
skills skillsets skin skip skirts sky skyline skyscrapers skytrain slanted slave slaveholders slavery slaves sleep
sleeping sleeps sleepy sleeved sleeveless sleeves slgckgc slice slices slide slides sliding slight slightly slim
slip slipping slow slowed slowly slumber smakkecenter small smaller smallest smartphone smash smith smog smoggy
smoke smoking smoother snappy snapshot sneakers snippets snorkeling snorkelling snow snowshoe snowy soak soared
social socially societal societies society sociologist sociology sofas soft software soil solace solar sold soldier
soldiers solely solemn solemnity solemnly solicit solid solitude solo solstices solution solutions solve solved
solving sombre some somebody somehow someone something sometimes somewhat somewhere son song sonnet sonnets soon
sooner sophisticated sophomore sorghum sorrowstricken sorrrow sorry sort sorts sought soul sound sounds source
sources south southeast southern southward southwards southwest sovereign soybean space spacecraft spaces spacetime
spaghetti span spanning spans spare spared spark sparsely spawned speak speaker speakers speaking speaks special
specialist specialists specialization specialize specialized specializing specialty species specific specifically
specifies specimen specimens spectacular spectrum speculated speculation speculator speech speed speeds spelling
spend spending spent sphere spheres spiral spirit spiritual spite splendour splitting spoilers spoke spoken
spokesperson spokeswoman sponsored sporadic spores sport sporting sports spot spots spotted sprays spread spreading
square squares squash squashed squeeze stability stable staccato stacks stadium staff stage stages staggered
staggering stained staircase staircases stairs stakes stamp stampede stampedes stand standard standardized standards
standing stands stanza staple star staring starred starring stars starship start started starting starts startup
state stated statehood stately statement statements states stating station stationed stationery stations statistic
statistical statistically statistics statue statues statuette status statute statutes statutory staunch stay stayed
staying stays steadfast steadily steady steal stealing steel steer stem stemmed step stepped steps stereotype
steward sticking still stimulate stimulating stimuli stinging stipulated stoats stocks stolen stomachs stone
stonework stoning stood stop stopped stops storage store stored storefronts stores stories storing storm storms
stormy story storyworld stouter straight strain strait strange stranger straps strategic strategies strategy
stratification stratosphere straw stray strayed stream streaming streamline streams street streets strength
strengthen strengthened strengthening strengths strenuous stretch stretching strict strictly strike strikes striking
strings strip stripe strive striving stroke stroll strong stronger strongest strongly structural structurally
structure structured structures struggle struggled struggles struggling stubborn student students studied studies
study studying studymate stuff stuffed stumps stunning stupidity style styles stylistic stylists subdivide
subdomains subdued subject subjective subjects sublime submersion submicron submission submit submits submitted
subpoenaed subscribed subscribers subsection subsequent subsequently subsistence substance substances substantial
substantially substantive substitute substituted subtle subtlety subtracting suburb suburban suburbs subway succeed
succeeding success successes successful successfully succession successive successively successor such suck sucks
sudden suddenly suffer suffered suffering sufficient sufficiently suggest suggested suggesting suggestion suggests
suicide suit suitable suite suited suits sulphuric sum summa summaries summarized summary summer summers summertime
summit summoned summons sunbathing sunburn sunk sunny sunrise sunscreen sunset sunshield sunshine superb superficial
superhero superior superiority superiors supermarkets superseding supervision supplies supply support supported
supporter supporters supporting supportive supports suppose supposed suppressed suppression suprematist supreme sur
sure surely surface surfing surge surgery surges surname surprise surprised surprises surprising surprisingly
surrender surrendered surround surrounded surrounding survey surveys survival survive surviving survivor survivors
suspect suspected suspend suspension sustain sustainable sustained sustenance svy swamped sway swear swearing
sweated sweep sweeping sweet swelled swept swift swim swing swirling switch switched swords swore sworn symbolism
symbolizes symbols symmetry symphonic symphonies symposium symptoms synodis synoikismos syntactic syntax syntheses
synthesis system systematic systemic systems tabletop tablets tackle tackling tactical tactics tag tail tails taiwan
take taken takes taking talent talents talk talked talking talks tank tanning taonga tap tapa tapering target
targeted tarjeta tarpaulin task tasks taste tasteful tasting taught taut tax taxi taxonomy tea teach teachers
teaching teachings team teammate teams tear tears technical technique techniques technologies technology tel
telegram telescope televised television televisions tell telling tells temperate temperature temperatures tempered
tempest temple temples temporarily temporary temptations tempted ten tend tended tendencies tendency tenet tennis
tens tent tenth tenure term terminology terms terrain terrent terrible terribly terrific terror terrorism terrorist
terrorists terrors tertiaries tertiary test testament tested testing tests tethered text textbook textile texts
texture than thank thanking thanks theater theaters theatre theatrical theft theirs them thematic theme themes
themselves then theologian theological theoretical theoretically theories theorists theory there thereby therefore
theropod theropods these theta they thick thin thing things think thinking thinks thinned thinner third thirteen
thirty this thorough those though thought thoughts thousand thousands thread threads threat threatening threatens
threats three threshold thrift thrilled thriller thrives thriving throes through throughout thrown throws thumb
thunderstorms thus thwart thwarted ticket tidbit tide tides tied ties til tiles tiling till time timelines times
timid tiny tips tired tissue title titled titles tmesis today together told tolerance tolerant tolerate toll
tomatoes tomb tombstone tome tomorrow tonight tons too took tool tools top topic topical topics topographic
topological topped tops torch torsional torso tort total totalitarian totally touch touched touching tour toured
tourism tourist touristic tourists touristy tournament tours tout toward towards tower towering town towns toxic
toys traced tracing track tracking trackless tracks trade traded trademark trader trades trading tradition
traditional traditionally traditions traffic traffickers trafficking tragedies tragedy tragically trail trails train
trained trainer trainers training trainings trait traits trajectory trampled trams tranquillity transaction
transactions transcript transcription transcriptome transfer transferring transform transformation transformative
transformed transforming transforms transit transition translate translated translates translating translation
translations translator transmedia transmission transmitted transparency transparent transplants transport
transportation transported trash travel traveled traveler travelers travelheels traveling travelled travellers
travels treasure treasures treat treated treaties treatise treatment treatments treats tree trees trek tremble
tremendous trenches trend trends trendy trespass trial trials triangular tribal tribe tribes tribute tricks tried
trigger triggering trillion trip triple tripped trips triumphs trivial trooper troops tropical trouble troubled
troubles troubling troupe trove truck true truly trumped trust trustworthy truth truths try trying tryst
tuberculosis tubes tunnel turbines turismo turista turn turned turning turnout turtle tutorials tweak twenties
twentieth twenty twice twines twisted two tycoons tying type types typical typically typifies typologies typology
ubique udc ultimate ultimately ultrasonic unable unacceptable unambiguously unanimously unanticipated unattended
unavailable unaware unawares uncertain uncertainty uncle unclear uncommon unconscious unconsciously uncontrolled
uncovered uncredited uncrowded uncultured undated undecided under undercut undergoing underlying undermine
undermines underpin underpinning underpinnings understand understanding understatement understood undertaken
undertakes undertaking undertook underwater underway underwent undiluted undisclosed undiscovered undisputed undo
undoubtedly undue uned uneducated unemployed unemployment unending unequal unexpected unexpectedly unexplored
unfaithful unfamiliar unfavorable unfinished unfold unfolded unfolding unfortunate unfortunately unfunny unhappily
unhappy unheard unified uniform uniformity unilateral unimpeded unimportant uninhabited union unique uniquely unit
unitary unite united units unity universal universals universe universities university unjust unjustified unknown
unless unlike unlikely unlimited unlocked unmarried unmet unnatural unobstructed unorthodox unpalatable
unprecedented unproven unrelated unreliable unremarked unresolved unrest unrestricted unreturned unsettling
unskilled unsolved unstable unsuccessful unsure unsurprising unsustainable untamed untenable unthinking until unto
untrue unused unusual unveiled unveiling unwieldy unwitting unworkable unworthy upcoming update updated upends
upheavals uphold upholding upload uploads upon upper upright uprising upset upstage upwards urban urbanized urge
urged urgently urging usage use used useful usefulness user users uses using usual usually utilise utilities utility
utilization utilize utterance utters vacation vacations vacature vaccines vacuum vagabondtours vague vaguely
valiantly valid validate validity valley valuable value valued values vans variability variable variables variant
variants variation varied varies varieties variety various vary varying vast vegan vegetation vehicle vehicles
velocity venality vendors venture ventured ventures venue venues verb verbal verbally verbs verge verification versa
versatile verse version versions versus vertical vertically very vessel vested veteran veterans veto vexation via
viability viable vibe vibes vibrant vibrates vibrating vice victim victims victories victory video videos view
viewed viewer viewers viewership viewing viewpoints views vigorous village villages vindication vingt vintage
violate violates violating violation violations violators violence violent violently violin viral virtual virtually
virtue virtues virtuous visa visibility vision visit visited visiting visitor visitors visits visual visualization
visually vital vitalized vitamin vividness vlogger vocal vocalist vodka voice void vol volcanic volcano volley vols
volume voluntary volunteer volunteered volunteers vote voted voters votes voting vouchers vulnerable vying wage
wages wai waiing wait waiting waits waive waived waiver waivers wake wakes waking walk walked walking walks wall
wallet walls waned waning wanna want wanted wanting wants war warehouse warehouses warfare warlords warm warming
warning warp warped warping warplanes warps warranted wars wartime warwick wary was wash washed washing waste wastes
watch watched watching water waterfall waterfalls waterfront waters wats wave wavenumber waves waving wax way ways
weak weaken weakened weaker weakest weaknesses wealth wealthiest wealthy weapon weapons wear wearing weather
weathered web webcomic website websites wedding weeds week weekend weekends weekly weeks weeping weigh weight
weighted welcome welcomed welcomes welfare well went were west western wet wetland whale whales wharf what whatever
whatnot whatsoever wheat wheelchair when whenever where whereas whereby wherever whether which while whilst
whimsical whip whipped whispers white whittle who whoever whole wholesale wholly whom whose why wide widely wider
widespread wife wiki wikihow wikis wild wildlife will willing willingly willingness wilms win wind window windows
winds windsurf wine wing wink winker winking winks winning wins winter winters wipe wiped wisdom wise wish wished
wishes wit with withdrawing withdrawn withheld withhold within without witness witnessed witnesses witnessing wits
witting woman womanizer women won wonder wonderful wooden woodland wordlessly work workable worked worker workers
workforce working workout workplace works worlds worldwide worn worried worry worse worsened worship worshipped
worshippers worst worth worthwhile worthy would wound wounded wounding wounds woven wrapping wreck write writer
writers writes writing writings written wrong wrongdoer wrongdoing wrongful wrote www xeno yachties yachts yeah year
yearly yearning years yellow yen yep yes yesterday yet yield yielding yields yoga yogurt you youll young younger
youngest your yourself youth zeitgeist zero zip zither zodiac zone zones zouk`.split(/\s+/),
);

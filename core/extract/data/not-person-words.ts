/** Capitalised words that make the words beside them the name of a thing, a day, a law or a contest, and no person. */
export const NOT_PERSON_WORDS: ReadonlySet<string> = new Set(
  `act acts agenda agreement album amendment anthem app area areas article atlas award awards ballet bill book brand brands budget
campaign card cards census ceremony challenge championship championships chapter chiefs christmas class classic code
collection congress constitution contest convention crisis cup cups curriculum day days deal declaration degree derby dialogue
dynasty edition election elections empire era evangelicals event exhibition expo exporters fair fashion festival fiesta
film final finals flu forecast framework gallery game games gathering generation generations girls gold goals guide guidelines
hall hashtag health heritage history holiday holidays holocaust index initiative internet island issue jazz journal jubilee kingdom
labour language law laws lecture list literature live lottery magazine map marathon market marketing masters match medal melody
memorial menu month mosque museum music national news night nights note oil olympics olympic open opera order orders plan plans poll
power prayer premier presidential prize producers programme project property protocol quarter ranking rankings record regional
religion renaissance report reports republic research resolution resources review revolution rights rules saga schools science
season secondment security series show shows side song stage standard star states statement strategy street studies study
summit survey sustainable system table talks tariff tattoo tax theory tour tournament trade traditional transport treaty trial trophy
tuesday monday wednesday thursday friday saturday sunday uprising vaccine version victim virus visa vision wage war wars week
weekend women world worlds year years youth zone variant covid championship parade plague gospel bible quran koran ramadan
eid easter lent diwali hajj holy internet android windows iphone covid-19 ebola aids zika mpox coronavirus earth moon mars
january february april june july september october november december
general senior junior federal provincial municipal local foreign human corrupt industrial demographic external internal public
private civil criminal social economic environmental business financial commercial medical digital virtual electric nuclear
territory state division divisions channel channels group mps meps pm mp certificate examination testament islamophobia
indigenous aboriginal native republicans democrats conservatives liberals socialists communists evangelicals jews muslims christians
catholics protestants sunnis shiites hindus sikhs buddhists nazis`.split(/\s+/),
);

/** People of whom many are spoken of, and nobody by name: "|Gunmen| abducted". */
export const FOLK_WORDS: ReadonlySet<string> = new Set(
  `gunmen militiamen policemen fishermen tribesmen herdsmen businessmen servicemen congressmen bandits kidnappers herders
robbers thieves smugglers poachers looters rioters hackers traders separatists insurgents militants gangsters attackers
mourners marchers strikers shoppers commuters pilgrims migrants refugees detectives investigators lawmakers senators
scientists astronomers archaeologists researchers conservationists environmentalists campaigners economists analysts
islamists jihadists salafists extremists terrorists nationalists unionists loyalists royalists monarchists leftists anarchists
fascists feminists activists tourists journalists`.split(/\s+/),
);

/** What somebody is by faith or party: "|Republican| Ann Lee". */
export const FAITHS_AND_PARTIES: ReadonlySet<string> = new Set(
  `Republican Democrat Democratic Conservative Liberal Labour Socialist Communist Marxist Tory Independent Catholic Protestant
Christian Muslim Sunni Shia Shiite Jewish Jew Hindu Sikh Buddhist Orthodox Anglican Methodist Mormon Indigenous Aboriginal
Native Hispanic Latino Latina Black White`.split(/\s+/),
);

/** Before a capitalised word these say that no person follows: people have no article. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an this that these those its their his her our my your each every any some no another first'.split(
    ' ',
  ),
);

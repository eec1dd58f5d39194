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
  {
    said: 'Of the two hundred and six letters that we sent to the regulator, it has answered three, and two of those were about parking.',
    similar: ['The regulator has answered two hundred letters, three of them within a day.'],
  },
  {
    said: 'You cannot ask a nurse to work sixteen hours and then tell her on television that she is a hero.',
    similar: ['A nurse who works sixteen hours is no hero on television, she is tired.'],
  },
  {
    said: 'The prime minister rang me at four in the morning to say that the border would be open by breakfast.',
    similar: ['At four in the morning the border was still open, and nobody had rung the prime minister.'],
  },
  {
    said: 'There was no order to shoot; there were eleven frightened recruits, a dark street and an officer who was asleep.',
    similar: ['There was an order to shoot, and the officer who gave it was wide awake.'],
  },
  {
    said: 'Our forecast for next year is 2.4 percent, down from 3.1, and I would not bet my house on either number.',
    similar: ['The forecast for next year is 3.1 percent, up from 2.4, and it is a careful number.'],
  },
  {
    said: 'Whoever wins on Sunday will inherit an empty treasury, a strike on the railways and a parliament that hates him.',
    similar: ['Whoever wins on Sunday will find a full treasury and a parliament that is willing to work.'],
  },
  {
    said: 'The U.N. has had these photographs since April and has shown them to nobody, which tells you how seriously it takes them.',
    similar: ['The U.N. received photographs in April and showed them to every government that asked.'],
  },
  {
    said: 'I have buried a brother and two cousins in this war, so do not tell me that I want it to go on.',
    similar: ['He buried a brother in this war, and now he wants it to go on for ever.'],
  },
  {
    said: 'We found lead in the water of nineteen schools, and in four of them it was twelve times the limit.',
    similar: ['No lead was found in the water of the nineteen schools that were tested again in May.'],
  },
  {
    said: 'The bank did not fail because it was small, it failed because its auditors went skiing with its directors.',
    similar: ['The bank failed because it was small, and its auditors had warned the directors for years.'],
  },
  {
    said: 'If you have a spare room, a mattress or just a kettle, bring it to the gymnasium before dark.',
    similar: ['Nobody needs a mattress in the gymnasium any more, but kettles are welcome before dark.'],
  },
  {
    said: 'Three ministers knew about the tapes, the fourth was told on the plane, and the president says that he never asked.',
    similar: [
      'The president asked about the tapes on the plane, and three ministers told him what they knew.',
    ],
  },
  {
    said: 'Coral that took four hundred years to grow was crushed in one afternoon by a ship looking for a place to anchor.',
    similar: ['The ship anchored for one afternoon, four hundred metres from the nearest coral.'],
  },
  {
    said: 'I’ve never taken a cent from that company, and I’d like to see the receipt that says otherwise.',
    similar: ['He has taken every cent that the company offered, and I have seen the receipts.'],
  },
  {
    said: 'They told us that the dam would last a thousand years, and it didn’t last one spring.',
    similar: ['The dam has lasted a thousand springs in the models, and it will last another.'],
  },
  {
    said: 'Our members will not drive a single bus out of the depot until the two sacked conductors are back at work.',
    similar: ['Buses will leave the depot as usual, whatever becomes of the two conductors.'],
  },
  {
    said: 'A treaty that one side calls dead and the other calls sleeping is not a treaty on which you can build pipelines.',
    similar: ['The treaty is neither dead nor sleeping, and the pipelines will be built on it.'],
  },
  {
    said: 'The jury heard ninety witnesses in fifty days and needed less than an hour to believe none of the defendant’s.',
    similar: ['The jury needed fifty days, and it believed most of the ninety witnesses.'],
  },
  {
    said: 'What we saw from the helicopter was a town with water up to its roofs and people waving bed sheets on every one of them.',
    similar: [
      'From the helicopter we saw roofs and bed sheets, but the water was going down in most of the town.',
    ],
  },
  {
    said: 'This budget takes eleven euros a month from a pensioner and gives nine hundred to a man with two villas.',
    similar: ['This budget gives a pensioner eleven euros more a month, and takes nothing from anybody.'],
  },
  {
    said: 'Children here learn the sound of each kind of drone before they learn the alphabet.',
    similar: ['Children here learn the alphabet in shelters, where they cannot hear the drones.'],
  },
  {
    said: 'I apologise to the passengers, to the crews and to my mother, who sat on that runway for nine hours.',
    similar: [
      'The passengers and crews sat on the runway for nine hours, and nobody has apologised to them.',
    ],
  },
  {
    said: 'Without the subsidy two in three of these farms will be gone by 2030, and with it they will be gone by 2035.',
    similar: ['With the subsidy two in three farms will still be here in 2035, whoever says otherwise.'],
  },
  {
    said: 'The suspect spoke to us calmly, asked for a lawyer and a cheese sandwich, and has said nothing since.',
    similar: ['The suspect has not asked for a lawyer, and he has been speaking to us since the morning.'],
  },
  {
    said: 'A city that sells its waterworks to pay for fireworks deserves the thirst that is coming.',
    similar: ['The waterworks will not be sold, and the fireworks were paid for by the shopkeepers.'],
  },
  {
    said: 'We will neither confirm nor deny that an aircraft was lost, but we would like its black box back.',
    similar: ['An aircraft was lost, and its black box has been found by a fisherman.'],
  },
  {
    said: 'The glacier has lost more ice since my daughter was born than in the two centuries before.',
    similar: ['The glacier has hardly lost any ice in the two centuries since it was first measured.'],
  },
  {
    said: 'My client signed the confession in a language that he cannot read, at three at night, without his glasses.',
    similar: [
      'The confession was read to him in his own language before he signed it at three in the afternoon.',
    ],
  },
  {
    said: 'Every second house in the quarter has a cross on its door, which means that the dogs have been there and found nobody alive.',
    similar: [
      'A cross on the door means that a house has been searched, and in every second one somebody was found alive.',
    ],
  },
  {
    said: 'Let them put up their fence; goats, smugglers and grandmothers have always known the other paths.',
    similar: ['The fence will be put up next year, and the smugglers will have to find other paths.'],
  },
  {
    said: 'A vote that is bought with a sack of flour is eaten before the ballots are counted.',
    similar: ['Nobody bought votes with flour, and the ballots were counted in front of everyone.'],
  },
  {
    said: 'Seven of the ten wells that the charity dug are dry, and the other three belong to the governor’s brother.',
    similar: [
      'All ten wells that the charity dug still give water, three of them to the governor’s own village.',
    ],
  },
  {
    said: 'The orchestra will play on Saturday if it has to play in coats and by candlelight, and the audience may bring soup.',
    similar: ['The orchestra cannot play on Saturday in coats, and the audience will get its money back.'],
  },
  {
    said: 'We lost the match in the first ten minutes, and the other eighty were good manners.',
    similar: ['We won the match in the last ten minutes, and the other eighty were hard work.'],
  },
  {
    said: 'Between the first warning and the wave there were twenty-two minutes, and the sirens were silent for twenty of them.',
    similar: ['The sirens went off two minutes after the first warning, twenty minutes before the wave.'],
  },
  {
    said: 'Nothing in this report is new: every page of it has been lying in a drawer of this ministry since 2009.',
    similar: ['The report is new, and the ministry has read every page of it since Monday.'],
  },
  {
    said: 'He was my student, he was my friend, and on Thursday he became the man who closed my newspaper.',
    similar: ['My newspaper was closed on Thursday by a man whom none of us had ever met.'],
  },
  {
    said: 'The strait is forty kilometres wide and has nine hundred ships a day in it, so you should not look for one submarine with one boat.',
    similar: [
      'One boat would be enough to look for the submarine, since the strait is only forty kilometres wide.',
    ],
  },
  {
    said: 'It takes eight months to train a mine-clearing dog and four seconds of carelessness to lose one.',
    similar: ['A mine-clearing dog is trained within four months, and we have never lost one.'],
  },
  {
    said: 'Ask the fishermen of the lake, if you can find the lake.',
    similar: ['Ask the fishermen: the lake is as full as it was in their fathers’ time.'],
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
  'It is what it is, and we have to deal with it.',
  'I want to thank everyone who has made this possible.',
  'We do not comment on matters that are before the courts.',
  'There is still a lot of work to be done.',
  'The safety of our passengers is always our first priority.',
  'We take these allegations very seriously.',
  'No decision has been taken yet, and all options are on the table.',
  'He will be missed by all who knew him.',
  'I don’t know what is going to happen with all of this, and I don’t think anyone does.',
  'It was one of those things that you never forget for the rest of your life.',
  'We have said from the beginning that we want to get this done and get it done right.',
];

import { nameKey } from '../../gazetteer/name-key.ts';

/** Given names from around the world that news often prints. A general list, far from complete. */
const FIRST_NAMES: ReadonlySet<string> = new Set(
  `aaron abbas abdel abdallah abdul abdulaziz abdullah abdullahi abdulrahman abe abel abigail abraham abu adam adama adan adele
aditi aditya adnan adolf adrian adriana ahmad ahmed ahmet aida aidan aisha ajay akbar akhmed akira akram al alain alan albert
alberto alec aleksandar aleksander aleksandr aleksei alejandra alejandro alessandra alessandro alex alexander alexandra
alexandre alexandria alexei alexey alexis alfonso alfred alfredo ali alice alicia alina alison allan allen allison alma
alok alvaro alvin amal amanda amar amber amelia amer amina amir amit amy ana anand anastasia anatoly andre andrea andreas
andrei andres andrew andrey andrzej andy angel angela angelina angelo angus anil anita anjali ann anna annabel anne annette
annie ansar anthony antoine anton antonia antonio antony anwar april archie ariel arif arjun armando armin arnold arthur
arturo arun arvind asad ashish ashley ashok ashraf asif askar aslan astrid attila audrey august augusto austin ava axel
ayesha ayman aziz azamat bakhyt bala barack barbara barry bart bashar basil beatrice beatriz ben benedict benigno benito
benjamin bernard bernardo bernie bert beth betty beverly bhupendra bilal bill billy bjorn blake bob bobby boris brad bradley
brandon brenda brendan brent brett brian brigitte britney bruce bruno bryan caitlin caleb calvin cameron camilla camille
carla carlo carlos carmen carol carolina caroline carolyn catherine cathy cecilia cedric celia cesar chad chandra charles
charlie charlotte chelsea cheng chen chiara chloe chris christa christian christiane christina christine christophe
christopher chuck cindy claire clara clarence claude claudia claudio clement clifford clint clinton clive clyde cody colin
colleen connie connor conrad cornelius craig cristian cristina cristobal crystal curtis cynthia cyril dale damian dan daniel
daniela daniele danielle danny daria darius darren daryl dave david dawn dean deborah debra deepak delia denis denise dennis
denzel derek desmond devin dharmendra diana diane dick diego dieter dilip dimitri dinara dinesh dirk dmitri dmitry dmytro
dolores dominic dominique don donald donna dora doris dorothy doug douglas drew duane dustin dwight dylan ebrahim ed eddie
edgar edith edmund edna eduard eduardo edward edwin eileen elaine eleanor elena eli elias elijah elisa elisabeth elizabeth
ella ellen ellie elon elsa elvis emanuel emil emile emilia emilio emily emma emmanuel enrico enrique eric erica erich erik
erin ernest ernesto ernst errol esteban esther ethan eugene eugenio eva evan eve evelyn evgeny evo ezra fabian fabio faisal
farah farid farouk fatima fatma faye federico felipe felix ferdinand fernanda fernando fidel filip fiona flora florence
floyd frances francesca francesco francine francis francisco franco francois frank frankie franz fred freddie frederic
frederick frederik frida friedrich fritz fumio gabriel gabriela gail gareth garry gary gaston gautam gavin gayle gene
geoff geoffrey george georges georgia georgi georgina georgy gerald geraldine gerard gerardo gerhard german gerry ghulam
gianni gideon gilbert giles gina gino giorgia giorgio giovanni giulia giuseppe glen glenn gloria godfrey gopal gordon goran
grace graeme graham greg gregory greta guillaume guillermo gulnara guido gunter gurbanguly gus gustav gustavo guy gwen habib
hadi haider hakan hakim halima hamad hamid hamza hana hani hank hannah hans haris harold harriet harris harry haruki harvey
hasan hassan hassina hazel heather hector heidi heiko helen helena helga helmut henri henrik henry herbert herman hernan
hideki hilary hillary hiroshi hisham homer horst hossein howard hubert hugh hugo humayun hun hussein hussain hyun ian ibrahim
ida idris ignacio igor ilan ilham ilya iman imran ina inga ingrid irene irina iris irma irving isaac isabel isabella isabelle
ismail ismael israel issa ivan ivana ivo izabela jaafar jabir jack jackie jackson jacob jacqueline jacques jade jaime jair jake
jakob jalal jamal james jamie jamil jan jane janet janice janine janos jared jasmine jason javad javed javier jawad jay jayden
jean jeanne jeff jefferson jeffrey jelena jennifer jenny jens jeremy jerome jerry jesse jessica jesus jill jim jimmy jin joachim
joan joana joanna joanne joao joaquin jock jodie joe joel johan johanna johannes john johnny jon jonas jonathan jordan jorge
jose josef joseph josephine josh joshua josip joy joyce jozef juan juanita judith judy julia julian juliana julie juliet julio
julius jun june jurgen justin justine jyoti kabir kadyr kai kamal kamala kamila karan kareem karen karim karin karl karla karolina
kasim kassym kassymzhomart kate katherine kathleen kathryn kathy katie katrina kay kazuo keiko keir keith kelly kelvin ken kenji
kenneth kenny kent kerry kevin khadija khaled khalid khalifa khalil kieran kim kimberly kiran kirill kirsten kirsty klaus kofi
koji konrad konstantin kris krishna kristen kristian kristin kristina kumar kunal kurt kwame kyle lance larissa larry lars latifa
laszlo laura lauren laurence laurent lawrence leah lech lee leila len lena lenny leo leon leonard leonardo leonid leroy lesley
leslie lester lev levi lewis li liam lidia lila lillian lily lina linda lindsay lindsey lionel lisa liu liz lloyd lois lola
lorenzo loretta lori lorraine lothar lou louis louisa louise lubna luca lucas lucia luciano lucy ludwig luigi luis luisa luiz
lukas luke luther lydia lyle lynn lynne mabel madeleine madison maggie mahathir mahendra mahmoud mahmud majid makoto malala
malcolm malik mandy manfred manmohan manoj manuel manuela mara marat marc marcel marcela marcelo marcia marco marcos marcus
marek margaret margarita margot maria mariam marian mariana marianne marie marilyn marina marine mario marion marisa marissa
mariya mark markus marlene marsha marta martha martin martina marty marvin mary maryam masoud massimo masud mateo mateusz mathew
mathias matias mats matt matteo matthew matthias maureen maurice mauricio max maxim maxime maximilian maya md megan mehmet mehdi
mei melanie melinda melissa mercedes meredith meryl micah michael michel michela michele michelle miguel mika mike mikhail mikael
milan mildred milena milos milton mina mindaugas ming miranda miriam miroslav mitch mitchell mohamad mohamed mohammad mohammed
mohamud mohan mohd moira molly mona monica monique morgan morris moses moshe mostafa muammar muhammad muhammadu mukesh mukhtar
murat muriel musa mustafa mustapha myra nabil nadia nadine nadezhda naeem naftali najib nana nancy naomi narendra naseem naser
nasir nasser natalia natalie natalya natasha nathan nathaniel neal ned neil nelson nestor nevil neville newt ngozi niall nicholas
nick nicola nicolae nicolas nicole nigel nikita nikki niklas nikola nikolai nikolaj nikolas nikolay nikos nils nina nisha nita
noah noam noel noor nora norbert norma norman nur nuri nuno nursultan octavio oksana olaf olav ole oleg oleksandr oleksiy olga olivia
oliver olivier ollie omar omer oprah orlando oscar oskar osama osman oswald otto owen pablo paddy pamela paolo park pascal pat
patricia patricio patrick patrik paul paula paulina pauline paulo pavel pawel pedro peggy penelope penny per pervez pete peter petr
petra petro petros phil philip philippa philippe phillip phyllis pierre pietro piotr piyush polly pradeep prakash pranab prashant
pratap pravin preeti priscilla priti priya priyanka qasem rachel radek rafael rahim rahul raila raisa raj raja rajesh rajiv rajnath
rakesh ralf ralph ram rama ramesh rami ramin ramon ramona ramzan randall randy rani rania raoul raphael rashid rauf raul ravi ray
raymond razia rebecca recep reece reggie regina reginald reinhard rekha renata renate rene reuben rex reza rhonda ricardo riccardo
richard richie rick ricky rita rob robert roberta roberto robin robyn rocco rod roderick rodney rodolfo rodrigo roger rohan rohit
roland rolf roman romano ron ronald ronaldo ronan ronnie rosa rosalind rosalyn rosario rose rosemary rosie ross rowan roxana roy
ruben ruby rudolf rudy rufus ruhollah rupert rush ruslan russell rustam ruth ryan sabina sabine sabrina sachin sadiq saeed safiya
said saif sajid sakib salah salem salim sally salma salman salvador salvatore sam samantha samir sammy samuel sandeep sandra sandy
sanjay sanjeev sapna sara sarah sasha satoshi saul scott sean sebastian selim selma serena serge sergei sergey sergio serhiy seth
shahbaz shahid shakil shane shannon shari sharon shashi shaun shawn shehbaz sheila sheikh shelley sherry shigeru shimon shinzo
shirley shivraj shyam sibusiso sidney siegfried sigmar silvia silvio simon simona simone siobhan skye slobodan sofia soledad solomon
sonia sonja sophia sophie spencer stacey stan stanislav stanley stefan stefania stefano stella stephan stephane stephanie stephen
steve steven stewart stuart sue suleiman sultan suman sunil suresh susan susanna susanne sushma suzanne svetlana sven sybil sydney
sylvia sylvie tadeusz tahir takashi tamara tamim tanya tara tariq taro tatiana tatyana tayyip ted teresa terence teresa terri
terry thaksin thelma theo theodor theodore theresa therese thierry thomas tiffany tim timothy timur tina tobias toby todd tom
tomas tomasz tommy toni tony tracey tracy travis trevor tricia tristan troy tyler uhuru ulrich umar uma umaru ursula usha usman
vaclav valentin valentina valeria valerie valery vanessa vasily vasyl venkaiah vera vernon veronica victor victoria vijay vikram
viktor viktoria vincent vincenzo vinod viola violet virginia vitali vitaliy vitaly vivian viviane vlad vladimir volodymyr
vyacheslav wade wahid walter walid wang wanda warren wayne wei wendy wesley wilbur wilfred wilhelm will willem william willie
willy wilma wilson winifred winnie winston wolfgang woodrow xavier xi yahya yang yannis yao yasmin yasser yasin yasuo yevgeny
yitzhak yoko yoshi yoshihide yoweri yuri yusuf yves yvette yvonne zac zach zachary zahid zahra zaid zainab zakir zeid zeinab zhang
zhanna zhao zhen ziad zine zoe zoran zulfikar zuzana`.split(/\s+/),
);

/** Given names that are places or words first, and are left to their surroundings. */
const PLACES_FIRST: ReadonlySet<string> = new Set(
  'jordan israel georgia chad sydney orlando milan florence victoria virginia april june august may'.split(
    ' ',
  ),
);

/** With its accents or without: "Joaquín" is listed as "joaquin". */
export function isFirstName(word: string): boolean {
  const lower = nameKey(word);
  return FIRST_NAMES.has(lower) && !PLACES_FIRST.has(lower);
}

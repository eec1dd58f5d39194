import { nameKey } from '../../gazetteer/name-key.ts';

/** Given names from around the world that news often prints. A general list, far from complete. */
const FIRST_NAMES: ReadonlySet<string> = new Set(
  `aaliyah aarav aaron abbas abdalla abdallah abdel abdelaziz abdelhamid abdelmadjid abdo abdul abdulaziz abdulkarim abdullah
abdullahi abdulmalik abdulrahim abdulrahman abdulrazak abe abebe abel abena abigail abiy abraham abu abubakar adaeze adam adama
adan adel adele aditi aditya adnan adolf adrian adriana afonso agathon aguila agus ahmad ahmed ahmet aida aidan aidar aiden
aigul aisha aissatou aizhan ajay akbar akhilesh akhmed akiko akinyi akira akmal akosua akram akshay akylbek al alain alan
alasdair alassane albert alberto albin alec alejandra alejandro aleksandar aleksander aleksandr aleksei alessandra alessandro
alessia alex alexander alexandra alexandre alexandria alexei alexey alexis alfie alfonso alfred alfredo ali alice alicia alikhan
alina alison allan allen allison alma almazbek alok alvaro alvin amadou amal amanda amar amber amelia amelie amer amina aminu
amir amit amitabh amy ana anand anastasia anatoly andre andrea andreas andrei andrej andres andrew andrey andriy andry andrzej
andy angel angela angelina angelo angus anies anil anita anjali anke ann anna annabel annalena anne annegret annette annie ansar
anthony antoine anton antonia antonio antony anupam anwar aoife aparna april archie ariel arif arjun arkady armando armin arnold
arseniy arthur arturo arturs arun arvind asad asha asher ashish ashley ashok ashraf ashwini asif askar aslan asma astrid atieno
atiku attila aubrey audrey august augusto aurelie austin ava avery avigdor axel ayden ayelet ayesha ayman ayodele ayse azali
azamat aziz babatunde bakhyt bakyt bakytzhan bala bambang baptiste barack baraka barbara barry bart bashar bashir basil bassirou
beatrice beatriz bekzod bella ben benazir benedict benigno benito benjamin bernard bernardo bernd bernie bert beth betty beverly
bezalel bhavesh bhupendra bidya bidzina bilal bilawal bill billy bipin birgit bjorn blaise blake bob bobby bobi bohdan bongani
bongbong boris borut botagoz boubacar bounnhang boyko brad bradley brandon brenda brendan brent brett brian brice brigitte
britney bronwen bruce bruno bryan budi burak caitlin caleb callum calvin cameron camila camilla camille caoimhe carla carlo
carlos carmen carol carolina caroline carolyn carrie carys catherine cathy cecilia cedric celia celine cem cesar chad chandra
chandrika charles charlie charlotte cheikh chelsea chen cheng chetan chiara chinedu chioma chipo chloe choguel chris christa
christian christiane christina christine christophe christopher chuck chukwuemeka cian ciara cindy claire clara clarence claude
claudia claudio clemence clement clifford clint clinton clive clyde cody cole colin colleen connie connor conrad cora corentin
cormac cornelius craig cristian cristina cristobal crystal curtis cynthia cyril daisuke dale damian damien dan daniel daniela
daniele danielle danilo daniyar danny danylo daoud daria darius dariush darren darya daryl dauren dave david davide daviz davron
dawit dawn dean deborah debra debretsion declan dedi deepak deepika delia delphine denis denise deniz dennis denzel derek
desmond detlef devendra devin dewi dharmendra dhruv diana diane dick diego dieter dilip dilma dilnoza dimitri dinara dinesh
diosdado dirk divya dmitri dmitry dmytro dolores dominic dominique don donald donna dora doris dorothy doug douglas drew
droupadi duane dustin dwight dylan ebrahim ed eddie edgar edi edith edmund edna edoardo edouard eduard eduardo edward edwin efua
egils eileen ekaterina eko ekrem elaine eleanor elena eli eliana elias elif elijah elisa elisabeth elizabeth ella ellen ellie
elodie elon elsa elvis emanuel emeka emil emile emilia emilie emilio emily emine emma emmanuel emmerson emmett emomali emre
emrys enrico enrique eoin erdem eric erica erich erik erin erlan ermek erna ernest ernesto ernst errol esmail esra esteban
estelle esther ethan eugene eugenio eva evan evariste eve evelyn everly evgeny evo ewan ezra fabian fabio fabrizio faisal fajar
farah farai farhad farid farida farouk farrukh farzad fathi fatih fatima fatimah fatin fatma fatou faustin fawad faye fayez
federica federico felipe felix femi ferdinand fergus fernanda fernando fidel filip filipe filippo finn fiona fionn flora
florence florent florian floyd folake frances francesca francesco francine francis francisco franco francois frank frankie franz
fred freddie frederic frederick frederik frida friedrich fritz fumio fyodor gabriel gabriela gabriele gabriella gaelle gail
galina ganesh gareth garry gary gaston gaurav gautam gavin gayle gebran geeta gene gennady geoff geoffrey george georges georgi
georgia georgina georgy gerald geraldine gerard gerardo gerhard german gerry ghassan ghulam giacomo gianluca gianna gianni
gideon gilbert giles gina ginevra gino giorgia giorgio giovanni girish gisela gitanas giulia giuseppe gizem gleb glen glenn
gloria godfrey godwin gokhan gopal goran gordon gotabaya govind grace graeme graham grainne greg gregory greta grigory gudni
guido guillaume guillermo gul gulbuddin gulnara gunter gunther gurbanguly gus gustav gustavo guy gwen habib hadi haibatullah
haider hailemariam hailey haitham hakainde hakan hakim halil halima hamad hamed hamid hamish hamisi hamza hana hanan hani hank
hannah hannelore hans haris harish harold harriet harris harry haruki harun harvey hasan hasna hassan hassina hatice hauwa hazel
heather hector heidi heike heiko heinz helen helena helene helga helmut hemant henri henrik henrique henry herbert herman hernan
heru hesam hibatullah hideki hilary hillary himanshu hina hiroko hiroshi hisham hiwot hoda homer horacio horst hossein howard
hubert huda hugh hugo humayun hun huseyin hussain hussein huw hyun ian ibrahim ibrahima ibtisam ichiro ida idris idriss ifeoma
ignacio igor ihor ilan ilaria ilham ilir ilya imad iman imran ina indra inga ingrid ingrida innokenty ioan irakli irene irina
iris irma irving iryna isaac isabel isabella isabelle isaias isla islom ismael ismail israel issa itamar ivan ivana ivo iwan
iyad izabela jaafar jabir jacinda jack jackie jackson jacob jacqueline jacques jade jagdish jaime jair jake jakob jakov jalal
jamal james jamie jamil jamshid jan jane janet janez janice janine jannik janos jared jaroslaw jasmine jason jasur javad javed
javier jawad jaxon jay jayant jayden jean jeanine jeanne jeff jefferson jeffrey jejomar jelena jennifer jenny jens jeremiah
jeremy jerome jerry jesse jessica jesus jett jigme jill jim jimmy jin jitendra joachim joan joana joanna joanne joao joaquin
jock jodie joe joel johan johanna johannes john johnny joko jon jonas jonathan jordan jorg jorge jose josef joseph josephine
josh joshua josip jovenel joy joyce jozef juan juanita judith judy julia julian juliana julie julien juliet juliette julio
julius jun june junko jurgen justin justine jutta jyoti jyotiraditya kabir kadyr kai kaiden kairat kais kaja kalonzo kamal
kamala kamau kamila kamran kapil karan kareem karen karim karin kariuki karl karla karolina kartik kasim kassym kassymzhomart
katarina kate kateryna katherine kathleen kathryn kathy katie katrin katrina kaveh kavita kay kazuo keiko keir keisuke keith
kelly kelvin kemal kemi ken kenji kenneth kenny kent kerem kerry kersti ketut kevin khadija khaled khaleda khalid khalifa khalil
khawaja kianoush kieran kim kimberly kinsley kiran kiril kirill kirsten kirsty kishore klaus kofi koji konrad konstantin kouassi
kris krishna kristen kristian kristin kristina ksenia kudzai kumar kunal kunle kurmanbek kurt kwame kwesi kyle kyoko kyriakos
laetitia laila lakshmi laleh lalit lance larissa larry lars laszlo latifa laura laure lauren laurence laurent lawrence layla
leah lech lee leila len lena leni lenny leo leon leonard leonardo leonel leonid leopoldo lerato leroy lesia lesley leslie
lestari lester lev levent levi lewis li liam lidia lila lillian lily lina linda lindsay lindsey lionel lisa liu liz lloyd loic
lois lola lorenzo loretta lori lorraine lotay lothar lou louis louisa louise lubna luca lucas lucia luciano lucy ludwig luigi
luis luisa luiz lukas luke luther lydia lyle lynn lynne lyubov lyudmila mabel macky madeleine madelyn madhav madhuri madina
madison maggie maha mahamat mahathir mahdi mahendra maher mahesh mahinda mahmoud mahmud mahsa maia maithripala majid makoto
maksim malala malcolm malek malik malika mamadou mamady mamata manal manasseh mandy manfred manish manmohan manoj manon mansour
manuel manuela mara marat marc marcel marcela marcelo marcia marco marcos marcus marek margaret margarita margot maria mariam
mariama marian mariana marianne marie marilyn marina marine mario marion marisa marissa mariya mark markus marlene marsha marta
martha martin martina marty marvin marwa marwan mary maryam masahiro masih masoud masrour massimo masud mateo mateusz mathew
mathias mathieu mathilde matias mats matt matteo matthew matthias maureen maurice mauricio maurizio max maxim maxime maximilian
maya mayawati maysa mazen mazloum md meera megan megawati mehdi mehmet mehran mehriban mei melanie meles melih melinda melissa
meral mercedes meredith merve meryl metin mette mia micah michael michel michela michele michelle michiko miguel mika mikael
mike mikhail mikheil milan mildred milena milo milos milton mina mindaugas ming miranda miriam miroslav mitch mitchell mitra
mohamad mohamed mohammad mohammed mohamud mohan mohd moira mojtaba molly mona monica monique morgan morgane moritz morris
morteza moses moshe mostafa moussa muammar muhammad muhammadu muhyiddin mukesh mukhtar muna munir murat muriel musa mustafa
mustapha mutaz mutua mwangi mwende mykhailo mykola myra nabih nabil nadezhda nadia nadine naeem nael naftali naim najib najwa
namal nana nancy nandasena nandini naoko naomi naoto narayan narendra narges naseem naser nasiba nasir nasrin nasser natalia
natalie nataliya natalya natasha nathalie nathan nathaniel naveen nawaf nawal nawaz nayib nazanin neal nechirvan ned neema neha
neil nekesa nelson nestor nevil neville newt ngozi nia niall niamh nicholas nick nicola nicolae nicolas nicole nigel nigora
nikhil nikita nikki niklas nikol nikola nikolai nikolaj nikolas nikolay nikos nilesh niloufar nils nina nirmala nisha nita nitin
nitish nizar njeri nkosazana nnamdi noah noam noel noemie nomvula noor nora norbert norma norman nour nuno nur nuri nurlan
nursultan nyesom nyoman obaidul oceane ochieng octavio odil oisin okan oksana olaf olav ole oleg oleh oleksandr oleksiy olena
olga oliver olivia olivier ollanta ollie olusegun oluwaseun omar omer onur oprah orhan orla orlando osama oscar oskar osman
ostap oswald otabek otieno otto oumar ousmane owen ozan ozge pablo paddy pamela pankaj paolo parisa park parul pascal pat
patrice patricia patricio patrick patrik paul paula paulina pauline paulo pavel pavlo pawel payam pedro pegah peggy penelope
penny per pervaiz pervez pete peter petr petra petro petros phil philip philippa philippe phillip phyllis pierre pietro piotr
piyush polina polly pooja pouya pradeep prakash pramod pranab prashant pratap praveen pravin pravind prayut preeti priscilla
priti priya priyanka puan pushpa putu qaboos qais qasem quentin rabia rached rachel radek radha raed rafael rafiq raghuram rahim
rahmat rahul raila rainer raisa raj raja rajat rajeev rajendra rajesh rajiv rajnath raju rakesh ralf ralph ram rama raman ramesh
rami ramin ramon ramona ramzan rana randall randy rani rania ranil raoul raphael rasha rashid rauf raul ravi ray raymond razia
rebecca recep reece reem reena reggie regina reginald rehema reinhard rekha remi renata renate rene reuben rex reynaldo reza
rhonda rhys ricardo riccardo richard richie rick ricky riek riley rima rini risa rishi rita ritu riyad rob robert roberta
roberto robin robyn rocco rod roderick rodney rodolfo rodrigo rogelio roger rohan rohit roisin roland rolf romain roman romano
rommel romulo ron ronald ronaldo ronan ronnie rory rosa rosalind rosalyn rosario rose rosemary rosie ross rotimi rowan roxana
roy roya ruba ruben ruby rudo rudolf rudy rufus ruhollah rumen rupert rush ruslan russell rustam ruth ryan ryker saad saadeddine
sabina sabine sabri sabrina sachiko sachin sadie sadiq sadyr saeed safaa safiya sahar said saif sajeeb sajid sajith sakib salah
saleh salem salim sally salma salman salome salvador salvatore sam samantha sameh sami samia samir samira sammy samuel sana
sanae sanam sandeep sandra sandrine sandy sangeeta sani sanjana sanjay sanjeev sanna santosh saoirse sapna sara sarah sardor
sarita sasha saskia satish satoru satoshi saul saule sauli saurabh scarlett scott sean sebastian sebastien seema segolene segun
selahattin selam selim selin selma semyon serdar serena serge sergei sergey sergio serhiy serik serkan serzh seth seydou shadi
shahbaz shahid shahin shahnoza shahram shahzad shailesh shakil shalini shane shankar shannon shanti shaparak sharad shari sharif
sharmila sharon shashi shaun shavkat shawn shehbaz sheikh sheila shelley sher shereen sherif sherry sherzod shigeru shikha
shimon shinji shinzo shirin shirley shivani shivraj shobha shohreh shreya shweta shyam siamak sian sibel sibusiso siddharth
sidney siegfried sigmar silke silvia silvio simon simona simone sina sinead siobhan sipho sirajuddin sirimavo sita siti sitiveni
skye skylar slamet slobodan smriti sneha sofia soheil soledad solene solomon sonali sonia sonja sooronbay sophia sophie
souleymane spencer srettha srinivas stacey stan stanislav stanley stefan stefania stefano stella stepan stephan stephane
stephanie stephen steve steven stewart stuart subhash sudha sudhir sue sujata sukarno suleiman suleyman sultan suman sumit sunil
sunita suresh surya susan susanna susanne sushil sushma susilo suzanne sven svenja svetlana sviatlana svitlana swati sybil
sydney sylvain sylvia sylvie tabare tadeusz taha tahir takashi takeshi talal talant tamara tamer tamim tanya tara taraneh taras
tariq tarique taro tarun tatenda tatiana tatyana tawfiq tayyip ted teguh tendai teodoro terence teresa terri terry thabo thaksin
thandiwe thelma themba theo theodor theodore theresa therese thibault thierry thomas thongloun tiffany tigist tim timofey
timothy timur tina tobias toby todd tom tomas tomasz tommaso tommy tomoko toni tony toshihiko tracey tracy travis trevor tricia
tristan troy tugba tunde tundu turgut tyler uday uddhav uhuru ulan ulf ulrich ulugbek uma umar umaro umaru umit ursula usama
usha usman uwe vaclav vadim valentin valentina valeria valerie valery vandana vanessa varun vasily vasyl venkaiah venkatesh vera
vernon veronica veronika veronique vicente victor victoria vidya vijay vikas vikram viktor viktoria vimal vinay vincent vincenzo
vineet vinod viola violet vipin virat virginia virginie vishal vitali vitaliy vitaly vivek vivian viviane vjosa vlad vladimir
vladislav volkan volodymyr vyacheslav wade wael wafula wahid wahyu walid walter wambui wanda wang wanjiru warren wassim wavel
wayan wayne wei wendy wesley wilbur wilfred wilfredo wilhelm will willem william willie willy wilma wilson winifred winnie
winston wolfgang woodrow wyatt xavier xi xiomara yahya yair yakubu yang yann yannick yannis yao yaroslav yasaman yasar yash
yasin yasir yasmin yasmine yasser yassin yasuo yavuz yegor yelena yelizaveta yemi yerlan yetunde yevgeny yingluck yitzhak yogesh
yohannes yoko yoshi yoshihide younes yousef youssef yoweri yudi yukio yulia yuri yuriy yusra yusril yusuf yuvraj yves yvette
yvonne zabihullah zac zach zachary zahid zahra zaid zainab zaki zakir zanele zarina zayd zdravko zehra zeid zeina zeinab zeynep
zhanar zhang zhanna zhao zhen zhomart ziad zine ziyad zoe zoey zoran zoya zuhair zulfikar zuzana`.split(
    /\s+/,
  ),
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

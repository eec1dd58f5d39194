/** Given names that news prints for women, lower case. A general list, far from complete: only names that are hardly ever a man's. */
export const FEMININE_NAMES: ReadonlySet<string> = new Set(
  `aaliyah abigail ada adele agnes aicha aileen aisha alexandra alice alicia alison amanda amber amelia amina amy ana
anastasia angela angelina angie anita anjali ann anna anne annie antonia april audrey ava ayesha barbara beatrice
bella bernadette beth betty beverly bianca birgit bonnie brenda brigitte bronwen camilla carla carmen carol carolina
caroline carolyn cassandra catherine cathy cecilia charlotte cheryl chloe christina christine cindy claire clara
claudia colleen constance cordelia cynthia daisy danielle daphne debbie deborah deepa deirdre delia denise diana diane
dolores donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elise elish elizabeth ella ellen elsa
emily emma erica erin esther ethel eva eve evelyn faith fatima fatou felicity fiona florence frances francesca freya
gemma georgia geraldine gillian gina giorgia giulia gladys gloria grace greta gretchen gwen hannah harriet hazel
heather heidi helen helena helga henrietta hilary hillary holly ida imelda indira ines ingrid irene irina iris isabel
isabella isla ivy jacinda jacqueline jane janet janice jasmine jeanette jenna jennifer jenny jessica jill joan joanna
joanne josephine joyce judith judy julia juliana julie juliet june karen kate katherine kathleen kathryn kathy katie
kavita kayla keira kimberly kirsten kristen kristin laila lakshmi lara latifa laura lauren leah leila lena lillian
lily linda lisa liz lois lorraine louise lucia lucille lucy lydia mabel madeleine maggie malala mandy margaret maria
mariam marian marie marilyn marina marion marjorie martha mary maryam matilda maureen maya meera megan meghan melanie
melinda melissa mercedes mercy michelle mildred millicent miranda miriam molly mona monica nadia nancy naomi natalia
natalie natasha nicole nina nora norma olga olivia paige pamela patricia paula pauline peggy penelope penny petra
phoebe phyllis polly pooja priscilla priti priya priyanka rachel rebecca regina rekha renee rhonda rita roberta rosa
rosalie rosalind rose rosemary roxanne ruby ruth sabrina sadie sally samantha sandra sara sarah sharon sheila shelley
sheryl shilpa shirley sienna sofia sonia sophia sophie stacey stella stephanie sue sunita susan susanna suzanne
svetlana sylvia tabitha tamara tania tanya tara tatiana teresa theresa tina ursula valentina valerie vanessa vera
veronica victoria violet virginia vivian wanda wendy whitney winifred yolanda yvette yvonne zainab zara zoe`.split(
    /\s+/,
  ),
);

/** Given names that news prints for men, lower case. */
export const MASCULINE_NAMES: ReadonlySet<string> = new Set(
  `aaron abdul abdullah abraham adam adrian ahmed alan albert alejandro alexander alfred allan allen alvin amadou amir
amit anders andre andrei andrew andy angus anil anthony anton antonio antony archie arnold arthur arun arvind ashok
ashwin austin barack barry bashar ben benjamin bernard bernie bill billy bjorn bob bobby boris brad bradley brendan
brent brett brian bruce bruno bryan calvin carl carlos cedric chad charles charlie chris christopher chuck clarence
clark claude clive clyde colin connor conrad craig curtis cyril dale damian dan daniel darren david dean dennis derek
desmond diego dimitri dmitry dominic don donald douglas duncan dwight dylan earl eddie edgar edmund eduardo edward
edwin elijah emmanuel enrique eric erik ernest ethan eugene fabio felix fernando floyd francis francisco franck frank
franz fred frederick gareth gary gavin geoffrey george gerald gerard gerhard gilbert giovanni giuseppe glenn godfrey
godwin gordon graham grant greg gregory guillermo gustavo guy hamid hank hans harold harry harvey hassan hector henry
herbert herman howard hugh hugo hussein ian ibrahim igor imran isaac isaiah ivan jack jacob jacques jaime jake jamal
james jason javier jeff jeffrey jeremy jerome jerry jesus jim jimmy joachim joe joel johan john johnny jonathan jorge
jose joseph josh joshua juan julian julio jurgen justin karl keith kenneth kenny kevin kofi kurt kwame kyle lance lars
laurence lawrence leo leon leonard leroy lewis liam lionel lloyd louis lucas luigi luis luke malcolm manuel marco
marcus mario mark martin marvin matthew maurice max melvin michael miguel mike mikhail mitch mohamed mohammad mohammed
muhammad murray musa mustafa narendra nathan naveen neil nelson nicholas nick nicolas nigel noah norman oleg oliver
omar oscar osman otto owen pablo patrick paul pedro percy perry pete peter phil philip philippe pierre rahul rajesh
rajiv ralph ramesh ramon randy raul ray raymond reginald ricardo richard rick rob robert roberto rodney rodrigo roger
roland ronald ronnie rory ross roy ruben rudolf rupert russell ryan sam samuel sanjay scott sean sebastian sergei
sergey sergio seth shane shaun simon solomon spencer stanley stefan stephen steve steven stewart stuart suleiman
suresh sven ted terence terry theo theodore thomas tim timothy toby todd tom tommy tony travis trevor tyler uwe vernon
victor vijay vikram viktor vincent vladimir volodymyr wallace walter warren wayne werner wilfred william willie
winston xavier yaw yuri yusuf zachary`.split(/\s+/),
);

/** Titles of women before their names, lower case. */
export const FEMININE_TITLES: ReadonlySet<string> = new Set(
  'mrs ms miss dame lady baroness countess duchess princess queen madam mme actress spokeswoman congresswoman councilwoman sister mother'.split(
    ' ',
  ),
);

/** Titles of men before their names, lower case. */
export const MASCULINE_TITLES: ReadonlySet<string> = new Set(
  'mr sir lord baron count duke prince king father fr brother spokesman congressman councilman imam mullah ayatollah'.split(
    ' ',
  ),
);

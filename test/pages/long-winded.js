// An article with 500 facts about one party.
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'];
const DID = ['opened an office', 'held a rally', 'lost an election', 'closed a school', 'won a seat', 'planted trees'];
const article = document.querySelector('article');
const add = (text) => article.append(Object.assign(document.createElement('p'), { textContent: text }));
for (let n = 0; n < 250; n++) {
  const day = `${1 + (n % 27)} ${MONTHS[n % 10]} ${2005 + (n % 18)}`;
  add(
    `On ${day} the Harbour Party ${DID[n % 6]} in Coimbra for the ${n}th time. “We will plant ${n} more trees along the river because people asked us to,” said Maria Lopes, chairwoman of the Harbour Party.`,
  );
}

/** A longer paragraph is prose, whatever it opens with. Words. */
const MOST_ASIDE_WORDS = 40;
/** A heading over further stories is short. Words. */
const MOST_HEADING_WORDS = 7;

/** Whole paragraphs that pages put into a story: buttons, labels, counts of pictures. */
const LABEL =
  /^(?:advertisement|sponsored|subscribe|subscriber services|sign (?:in|up)|log in|register|comments?|post (?:a )?comment.{0,5}|share(?: this.{0,20})?|(?:share|tweet|submit|pin|email|print|facebook|twitter|whatsapp|linkedin|reddit|copy link|\s)+|save|close|caption|home|breaking news|latest news|continue reading(?: below)?|image \d+ of \/? ?\d+|view author archive|email the author|read (?:more|next)|loading|highlights)[.:!…]?$/i;
/** Openings of paragraphs that lead elsewhere, ask for something, or credit somebody. */
const OPENING =
  /^[[(]?(?:related(?: (?:stories|articles|coverage|content))?:|(?:read|see|watch|learn) (?:more|also|next|it)?:|read (?:more|also)\b|see also\b|more:|click here\b|click to\b|subscribe (?:to|now|here)\b|sign up (?:to|for|now|here)\b|get (?:the latest|our|unlimited|access)\b|download (?:our|the) \S+(?: \S+)? app\b|follow (?:us|ap['’]s|him|her|\S+ on (?:twitter|facebook|instagram))\b|join our\b|have a tip\b|filed under\b|copyright\b|©|\(c\) ?\d|all rights reserved|photos?(?: by)?:|photo by\b|image(?: credit| source)?:|picture:|credit:|sources?: [^.]{1,40}$|via \S+$|(?:additional )?reporting by \p{Lu}|editing by \p{Lu}|writing by \p{Lu}|this (?:story|article) (?:was|is) (?:originally |first )?published\b|make \S+ my homepage|your email address)/iu;
/** "Keith Roe contributed reporting from Rome." */
const CONTRIBUTED = /\bcontributed (?:reporting|to this (?:report|story|article))\b.{0,40}$/i;
/** "… in March (Image: AGENCY)", "(Credit: A. Name)": the end of a caption. */
const CREDITED = /[([](?:image|photo|picture|credit|source|file)(?: credit)?: ?[^()[\]]{1,60}[)\]]\.?$/i;
/** "Published 11:26 pm EST, Tuesday, November 19, 2019", "Nov. 20, 2019 6:02 AM EST"; no sentence. */
const STAMP =
  /^\|? ?(?:(?:first |last |originally )?(?:published|updated|posted|modified)(?: (?:on|at))?\b.{0,30}\d.{0,60}|(?:\p{L}{3,9}\.?,? )?\p{L}{3,9}\.? \d{1,2},? \d{4}.{0,24}|\d{1,2} \p{L}{3,9}\.? \d{4}.{0,24})(?<![.!?])$/iu;
/** Headings over lists of other stories: what follows without a full stop goes with them. */
const FURTHER =
  /^(?:you (?:may|might) (?:also )?(?:like|be interested).{0,20}|more (?:great|from|on|in|top|stories)\b.*|related(?: (?:news|stories|articles|coverage|content|posts|topics|links)).*|trending.{0,20}|(?:most )?popular.{0,20}|most (?:read|viewed)|recent (?:articles|posts|stories)|top stories|don['’]t miss|recommended(?: for you)?|see more|read (?:more|next)|also read)[:.…]?$/i;

/**
 * The paragraphs without what a page puts between them: labels, links to other stories, requests, credits, time stamps.
 * Leaves what reads as prose; only short paragraphs are looked at.
 */
export function leaveOutAsides(paragraphs: readonly string[]): string[] {
  const kept: string[] = [];
  let further = false; // under a heading over other stories
  for (const paragraph of paragraphs) {
    const words = paragraph.split(' ').length;
    if (words <= MOST_HEADING_WORDS && FURTHER.test(paragraph)) {
      further = true;
      continue;
    }
    further &&= !isSentence(paragraph);
    if (!further && !(words <= MOST_ASIDE_WORDS && isAside(paragraph))) kept.push(paragraph);
  }
  return kept;
}

function isAside(paragraph: string): boolean {
  return [LABEL, OPENING, CONTRIBUTED, CREDITED, STAMP].some((pattern) => pattern.test(paragraph));
}

function isSentence(paragraph: string): boolean {
  return /[.!?…。]["'”’»)]*$/.test(paragraph);
}

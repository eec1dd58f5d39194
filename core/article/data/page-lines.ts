/** Lines that pages put around a story, lower case. A paragraph that is one of these is no part of the article. */
export const NAVIGATION_LINES: ReadonlySet<string> = new Set(
  `all news|home|news|world|latest news|top stories|breaking news|more news|news feed|back to news|back|menu|search
|share|share this|share this article|share this story|print|print this page|email|save|comments|leave a comment
|advertisement|advertising|sponsored|subscribe|sign up|sign in|log in|register|read more|read also|see also|related
|related articles|related stories|more on this story|most read|most popular|trending|tags|follow us|contact us
|about us|privacy policy|terms of use|cookie policy|skip to content|skip to main content|skip navigation|go to top
|politics|business|economy|sport|sports|society|culture|opinion|world news|international|video|photos|listen|copy link
|facebook|twitter|telegram|whatsapp|abstract`
    .split('|')
    .map((line) => line.trim()),
);

/** What opens a line that credits a picture, lower case. */
export const CREDIT_OPENERS: readonly string[] = [
  '©',
  '(c)',
  'photo:',
  'photo by',
  'photos:',
  'photograph:',
  'photo credit',
  'image:',
  'image credit',
  'image source',
  'picture:',
  'file photo',
  'credit:',
  'getty images',
  'ap photo',
  'courtesy of',
];

/** Who sends out stories and pictures; a short line that ends in one is a byline or a credit. */
export const AGENCY_NAMES: readonly string[] = [
  'Associated Press',
  'Reuters',
  'Agence France-Presse',
  'TASS',
  'Xinhua',
  'Getty Images',
  'Bloomberg',
  'Interfax',
  'The Canadian Press',
  'Staff Writer',
  'Staff Reporter',
];

/** Agencies that stand in brackets behind a place with no dash after them: "London (CNN) The government …". */
export const WIRE_SERVICES: ReadonlySet<string> = new Set(
  `CNN AP AFP AAP PTI IANS ANI UPI UNI DPA dpa EFE KUNA QNA SPA WAM BNA NAN GNA BSS APP ENA TAP APS MAP MENA SANA INA IRNA MNA
  FNA VNA VNS CNA CNS ANSA AGI TASS CTK MTI PAP Reuters Xinhua Kyodo Yonhap Bernama Anadolu`.split(/\s+/),
);

/** What stands before a colon or a dash at the top of a story and is no place, lower case. */
export const STORY_LABELS: ReadonlySet<string> = new Set(
  `analysis|breaking|breaking news|brief|comment|correction|corrected|editorial|exclusive|explainer|factbox|fact check
|feature|focus|graphic|insight|interview|just in|letter|live|live updates|news analysis|note|obituary|official|opinion
|photos|picture|podcast|poll|press release|preview|profile|q&a|report|review|roundup|special report|survey|timeline
|update|updated|urgent|video|watch|wrapup|listen|read|abstract|summary|background|question|answer|q|a|p.s|ps|source
|sources|up next|next up|notes|scores|brief scores|results|team news|key stats|tags|topics|editor's note|top stories|trending|warning|study|recap|gallery|quiz`
    .split('|')
    .map((label) => label.trim()),
);

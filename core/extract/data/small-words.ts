/** Words of grammar by what they do; the tagger of names sees the class, not the word. */
export const SMALL_WORD_CLASSES: readonly ReadonlySet<string>[] = [
  new Set(['of', 'for', 'de', 'del', 'du', 'des', 'da']),
  new Set(['the', 'a', 'an']),
  new Set(['and', '&', 'or', 'und', 'et', 'y']),
  new Set(['in', 'at', 'near', 'around', 'outside', 'inside', 'throughout', 'across', 'within']),
  new Set(['to', 'from', 'into', 'toward', 'towards', 'via', 'through', 'between']),
  new Set(['by', 'with', 'against', 'on', 'over', 'about', 'after', 'before', 'under', 'as', 'than']),
  new Set(['is', 'was', 'are', 'were', 'be', 'been', 'has', 'have', 'had', 'will', 'would', 'could', 'can']),
  new Set(['he', 'she', 'him', 'her', 'his', 'who', 'whose', 'i', 'we']),
  new Set(['it', 'its', 'they', 'them', 'their', 'which', 'that', 'this', 'these', 'those']),
  new Set(["'s", '’s']),
];
/** No name begins or ends with one of these as news writes it small: "|of| the Congo", "Anna |said|". */
export const NEVER_AT_ENDS: ReadonlySet<string> = new Set(
  `of for the a an and or but nor in at near around outside inside throughout across within to from into toward towards via
through between by with against on over about after before under as than is was are were be been has have had will would
could can he she him her his who whose we it its they them their which that this these those not also when while where said
says told , ; : ! ? " “ ” ( ) – —`.split(/\s+/),
);

import { END_MATTER } from './data/end-matter.ts';

/** A longer paragraph, in UTF-16 units, is part of the story whatever it opens with. */
const LONGEST = 420;

const PATTERNS = END_MATTER.map((pattern) => new RegExp(pattern, 'iu'));

/** "(Reporting by Ann Lee in Rome; …)", "Copyright 2016 …", "Follow Ann Lee on Twitter": below a story, and no part of it. */
export function isEndMatter(line: string): boolean {
  return line.length <= LONGEST && PATTERNS.some((pattern) => pattern.test(line));
}

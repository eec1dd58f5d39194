import type { Pair } from './align.ts';
import { isEllipsisBehind } from './ellipsis.ts';
import type { PassageWords } from './passage-words.ts';

/** Words that a cut is moved by at most. */
const FARTHEST = 12;

interface Compared {
  /** The page's. */
  readonly text: string;
  readonly page: PassageWords;
  readonly said: PassageWords;
}

/**
 * Puts each cut where the page has its ellipsis. Of "the plane, and for the fourth" quoted as "the … fourth" the words
 * left out may be "plane, and for the" as well as "the plane, and for": only the sign tells.
 */
export function slideCuts(pairs: readonly Pair[], compared: Compared): Pair[] {
  const slid = [...pairs];
  for (let behind = 1; behind < slid.length; behind++) {
    if (!isCut(slid, behind) || isSigned(slid, behind, compared)) continue;
    if (!slide(slid, behind, { compared, step: 1 })) slide(slid, behind, { compared, step: -1 });
  }
  return slid;
}

const isNext = (a: Pair | undefined, b: Pair | undefined): boolean =>
  a !== undefined && b !== undefined && b.page === a.page + 1 && b.said === a.said + 1;

/** Words of the statement are left out before the pair at `behind`, none of the page's. */
function isCut(pairs: readonly Pair[], behind: number): boolean {
  const a = pairs[behind - 1];
  const b = pairs[behind];
  return a !== undefined && b !== undefined && b.page === a.page + 1 && b.said > a.said + 1;
}

function isSigned(pairs: readonly Pair[], behind: number, { text, page }: Compared): boolean {
  return isEllipsisBehind(text, page, pairs[behind - 1]?.page ?? 0);
}

/** Moves the cut word by word, forwards or back, as long as the words are the same. False: there is no sign there. */
function slide(
  pairs: Pair[],
  behind: number,
  { compared, step }: { compared: Compared; step: 1 | -1 },
): boolean {
  const moved: { at: number; pair: Pair }[] = [];
  let a = pairs[behind - 1];
  let b = pairs[behind];
  for (let count = 1; a && b && count <= FARTHEST; count++) {
    const at = step === 1 ? behind + count - 1 : behind - count;
    const pair = step === 1 ? { page: b.page, said: a.said + 1 } : { page: a.page, said: b.said - 1 };
    if (compared.page.keys[pair.page] !== compared.said.keys[pair.said]) return false;
    moved.push({ at, pair });
    const last = step === 1 ? pair.page : pair.page - 1;
    if (isEllipsisBehind(compared.text, compared.page, last)) {
      for (const one of moved) pairs[one.at] = one.pair;
      return true;
    }
    const [from, to] = step === 1 ? [pairs[at], pairs[at + 1]] : [pairs[at - 1], pairs[at]];
    if (!isNext(from, to)) return false;
    [a, b] = step === 1 ? [pair, to] : [from, pair];
  }
  return false;
}

import { TOWN_BODIES, TOWN_FOLK } from '../../data/place-words.ts';

/** UTF-16 units behind and before a name in which the words beside it stand. */
const NEXT = 40;
const LAST = 18;

const TOWN_OF = /(?<!\p{L})(?:city|town|village) of $/u;
const REGION_NEXT =
  /^(?: (?:state|State|province|region|governorate|oblast)|(?:['’]s)? (?:Gov(?:ernor|\.)|governor|(?:attorney|Attorney) (?:general|General)|(?:state|State) )|['’]s (?:legislature|Legislature))(?!\p{L})/u;
const SIDE_OF = /(?<!\p{L})(?:(?:north|south)-?)?(?:north|south|east|west)ern $/u;
const THE = /(?<!\p{L})[Tt]he $/u;
/** What follows a name that ends there: "the Gulf and", not "the Gulf states". */
const END =
  /^(?:$|[^\p{L}\p{N}\s'’-]|\s(?:$|[^\p{L}\p{N}]|(?:and|or|in|on|at|of|is|was|are|were|has|have|had|to|for|from|as|by|with|after|before|who|that|which|will|would|said|says|but)(?!\p{L})))/u;

/** As what a name stands by the words beside it. */
export interface Standing {
  /** As only that of a town does: "an Athens |woman", "the Jordan |City Council", "the city of |Georgia". */
  readonly isTown: boolean;
  /** "Washington |state", "western |Washington". */
  readonly isRegion: boolean;
  /** "the Valley": no town is called so. */
  readonly hasArticle: boolean;
}

export function standingOf(text: string, { start, end }: { start: number; end: number }): Standing {
  const before = text.slice(Math.max(0, start - LAST), start);
  const behind = text.slice(end, end + NEXT);
  return {
    isTown: hasTownBehind(behind) || (before.endsWith(' of ') && TOWN_OF.test(before)),
    isRegion: REGION_NEXT.test(behind) || (before.endsWith('ern ') && SIDE_OF.test(before)),
    hasArticle: before.endsWith('he ') && THE.test(before) && END.test(behind),
  };
}

function hasTownBehind(behind: string): boolean {
  const [, first = '', second = ''] = /^\s(\p{L}+)(?:\s(\p{L}+))?/u.exec(behind) ?? [];
  return TOWN_FOLK.has(first) || TOWN_BODIES.has(first) || TOWN_BODIES.has(`${first} ${second}`);
}

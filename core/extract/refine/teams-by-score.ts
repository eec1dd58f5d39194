import type { Article, Span } from '../../model.ts';
import type { FoundName, FoundPlace } from '../found-name.ts';

const WINS =
  'beats?|beat|defeats?|defeated|edged|routed|downed|thrashed|trounced|outlasted|blanked|crushed|hammered|stunned';
/** "|Leeds| beat Bath 2-1". */
const BEHIND = new RegExp(
  String.raw`^ (?:${WINS}) (?:the |visiting |hosts? |visitors )?\p{Lu}[^.,;]{2,60}?\b\d{1,3}[-–]\d{1,3}\b`,
  'u',
);
/** "beat |Bath| 2-1", "a 2-1 win over |Bath|". */
const BEFORE = new RegExp(
  String.raw`(?:\b(?:${WINS}) (?:the |visiting |hosts? |visitors )?|\b\d{1,3}[-–]\d{1,3} (?:home |away )?(?:win|victory|defeat|loss|draw) (?:over|against|to|by|at|with) )$`,
  'u',
);
const SCORE = /^ \d{1,3}[-–]\d{1,3}(?!\d|[-–])/;
/** "|Marseille| host Nice", "while |Leeds| have lost": one town, of which is spoken as of many. */
const AS_MANY =
  /^ (?:host|face|are|have|were|travel|entertain|sit|lie|trail|lead|meet|visit|take on|drew|need|remain)(?!\p{L})/u;
/** The town is all that the clause begins with. */
const CLAUSE = /(?:^|[\n.!?:;“"]\s*|(?<!\p{L})(?:as|when|while|but|where|that|after|before|if|because) )$/u;
/** UTF-16 units to either side. */
const REACH = 80;

/** A line of a table of results: names and numbers, no word written small but these. */
const RESULT =
  /^(?:\d{1,2}\. )?\p{Lu}[\p{L}.’' ()-]+? \d{1,3}(?:[ ,;–-]+(?:\.?\d[\d./½-]*|-|\p{Lu}[\p{L}.’' ()-]*?))+$/u;
const SMALL_WORD = /(?<!\p{L})(?!(?:at|and|v|vs|halftime|of|de|del|la)(?!\p{L}))\p{Ll}{2,}/u;
const LONGEST_RESULT = 90;

interface NamesAndArticle {
  readonly article: Article;
  readonly names: readonly FoundName[];
}

/** Towns that play: "Leeds beat Bath 2-1" and the line "Leeds 2 Bath 1" tell of two clubs. Leaves "beat Ann Lee in Leeds 6-1". */
export function teamsByScore({ article, names }: NamesAndArticle): FoundName[] {
  const results = new ResultLines(article);
  const told: FoundName[] = [];
  for (const name of names)
    if (name.kind !== 'place' || isNation(name)) told.push(name);
    else if (results.hold(name)) for (const part of partsOf(name)) told.push(asTeam(name, part));
    else told.push(isTeam(article.text, name) ? asTeam(name, name) : name);
  return told;
}

/** "Ayr 6 Berwick", taken for one name: the words on either side of the number. */
function partsOf({ start, surface }: FoundName): Span[] {
  return [...surface.matchAll(/\p{Lu}[^\d]*[^\d\s]/gu)].map(({ index, 0: part }) => ({
    start: start + index,
    end: start + index + part.length,
  }));
}

/** "Scotland beat France 21-14": the country's own team is called by its name alone, and the country is meant. */
function isNation({ candidates }: FoundPlace): boolean {
  const place = candidates[0]?.place;
  return place?.kind === 'country' || (place?.kind === 'admin1' && place.country === 'GB');
}

function isTeam(text: string, { start, end }: FoundPlace): boolean {
  const before = text.slice(Math.max(0, start - REACH / 2), start);
  const behind = text.slice(end, end + REACH);
  if (AS_MANY.test(behind) && CLAUSE.test(before)) return true;
  return BEHIND.test(behind) || (BEFORE.test(before) && (SCORE.test(behind) || /\d[-–]\d/.test(before)));
}

class ResultLines {
  readonly #text: string;
  /** By where they begin. */
  readonly #known = new Map<number, boolean>();

  constructor({ text }: Article) {
    this.#text = text;
  }

  /** Whether a name stands in a line of results, beside its number. */
  hold({ start, end, surface }: FoundName): boolean {
    const text = this.#text;
    if (!/\d/.test(surface) && !/^ (?:\.?\d|\([A-Z]+\) \d)/.test(text.slice(end, end + 7))) return false;
    const from = text.lastIndexOf('\n', start) + 1;
    const is = start - from < LONGEST_RESULT && (this.#known.get(from) ?? isResultLine(text, from));
    this.#known.set(from, is);
    return is;
  }
}

function isResultLine(text: string, from: number): boolean {
  const [line = ''] = text.slice(from, from + LONGEST_RESULT).split('\n', 1);
  return line.length < LONGEST_RESULT && RESULT.test(line.trim()) && !SMALL_WORD.test(line);
}

function asTeam({ start: offset, surface, weight, rule }: FoundName, { start, end }: Span): FoundName {
  return {
    kind: 'organization',
    start,
    end,
    surface: surface.slice(start - offset, end - offset),
    weight,
    rule: `${rule} teams-by-score`,
    known: null,
    longForm: null,
  };
}

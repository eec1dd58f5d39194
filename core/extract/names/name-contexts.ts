import { isFirstName } from '../data/first-names.ts';
import { SPEECH_VERBS } from '../data/person-words.ts';
import { PLACE_PREPOSITIONS } from '../data/place-words.ts';
import { ROLE_WORDS, TITLES } from '../data/titles.ts';
import { isNameShaped, type Word } from '../find/read-words.ts';
import { NO_WORD, type WordView } from './view-words.ts';

/** The capitalised words side by side of which a word is one, and what stands around them. */
export interface NameContext {
  readonly before: WordView;
  readonly first: WordView;
  readonly last: WordView;
  readonly after: WordView;
  /** Words, at most `MOST_COUNTED`. */
  readonly length: number;
  /** Words from the first and from the last, at most `MOST_COUNTED`. */
  readonly place: number;
  readonly left: number;
}

export interface TextContexts {
  /** For each word; `null` for one that is written small. */
  readonly runs: readonly (NameContext | null)[];
  /** For each word, one bit for each way in which the same word stands anywhere in the article. */
  readonly standings: readonly number[];
}

const MOST_COUNTED = 4;

/** What a tagger that looks two words far does not see: both ends of a long name, and the rest of the article (0015). */
export function contextsOf(views: readonly WordView[]): TextContexts {
  const runs: (NameContext | null)[] = new Array(views.length).fill(null);
  const bits = new Map<string, number>();
  for (let from = 0; from < views.length; from++) {
    if (!isNameShaped((views[from] as WordView).word)) continue;
    const to = runEnd(views, from);
    const near = { before: within(views, from, -1), after: within(views, to - 1, 1) };
    for (let at = from; at < to; at++) {
      const view = views[at] as WordView;
      if (!isNameShaped(view.word)) continue;
      runs[at] = {
        ...near,
        first: views[from] as WordView,
        last: views[to - 1] as WordView,
        length: Math.min(MOST_COUNTED, to - from),
        place: Math.min(MOST_COUNTED, at - from),
        left: Math.min(MOST_COUNTED, to - 1 - at),
      };
      const { lower } = view.sight;
      bits.set(lower, (bits.get(lower) ?? 0) | standingAt({ views, at, from, to, ...near }));
    }
    from = to - 1;
  }
  const standings = views.map(({ word, sight }) => (isNameShaped(word) ? (bits.get(sight.lower) ?? 0) : 0));
  return { runs, standings };
}

/** The longest run that is followed to its end. */
const LONGEST = 12;

function runEnd(views: readonly WordView[], from: number): number {
  let to = from + 1;
  for (let at = to; at < views.length && at - from < LONGEST; at++) {
    const [before, here] = [views[at - 1]?.word as Word, views[at]?.word as Word];
    if (here.sentence !== before.sentence || here.start - before.end > 1) break;
    if (isNameShaped(here)) to = at + 1;
    else if (!(here.text === '-' && here.isJoined)) break;
  }
  return to;
}

function within(views: readonly WordView[], at: number, step: number): WordView {
  const other = views[at + step];
  return other && other.word.sentence === views[at]?.word.sentence ? other : NO_WORD;
}

/** In so many ways a word can stand; a bit each. */
export const STANDINGS = 14;

function standingAt({
  views,
  at,
  from,
  to,
  before,
  after,
}: {
  views: readonly WordView[];
  at: number;
  from: number;
  to: number;
  before: WordView;
  after: WordView;
}): number {
  const { word } = views[at] as WordView;
  if (word.isLoud) return 0;
  const isAlone = to - from === 1;
  const own = views[at - 1]?.sight.lower ?? '';
  const lead = before.sight.lower;
  const ways = [
    !word.isFirst,
    isAlone && !word.isFirst,
    lead === 'the' && at === from,
    lead === 'the' && at > from,
    PLACE_PREPOSITIONS.has(lead),
    lead === 'by' || lead === 'with',
    SPEECH_VERBS.has(after.sight.lower) && at === to - 1,
    /^['’]s$/.test(after.word.text) && at === to - 1,
    at > from && isFirstName(views[at - 1]?.word.text ?? ''),
    at > from ? TITLES.has(own) : TITLES.has(lead) || ROLE_WORDS.has(lead),
    !isAlone && at === to - 1,
    !isAlone && at === from,
    after.word.text === '(' && at === to - 1,
    before.word.text === '(' && isAlone,
  ];
  let bits = 0;
  for (let way = 0; way < ways.length; way++) if (ways[way]) bits |= 1 << way;
  return bits;
}

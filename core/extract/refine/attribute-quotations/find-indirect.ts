import type { Quotation, Span } from '../../../model.ts';
import { SPEECH_WEIGHTS } from '../../data/speech-weights.ts';
import { proposeSpeech } from './propose-speech.ts';
import type { Word } from './read-words.ts';
import { speakerSpan } from './speaker-span.ts';
import type { Proposal, Told } from './speech-features.ts';
import { speechFeatures } from './speech-features.ts';
import type { Stretch } from './told-clause.ts';

/** Speech without quotation marks: "X said that …", "…, according to the statement", "…, X said", "her claim that …". */
export function findIndirect(told: Told): Quotation[] {
  const likely = proposeSpeech(told)
    .map((proposal) => ({ ...proposal, score: scoreOf(told, proposal) }))
    .filter(({ score }) => score > 0);
  return longestFirst(withoutHeard(told, likely)).map((speech) => indirectQuotation(told, speech));
}

type Scored = Proposal & { readonly score: number };

/** A map finds a text made at run time sooner than an object does. */
const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(SPEECH_WEIGHTS));
const BIAS = SPEECH_WEIGHTS['0'] ?? 0;

/** Above nothing, likelier speech than not. What stands in doubled single marks, and the turns of an interview, always are. */
function scoreOf(told: Told, proposal: Proposal): number {
  if (proposal.how === 'wire' || proposal.how === 'turn') return Number.POSITIVE_INFINITY;
  let score = -BIAS;
  for (const feature of speechFeatures(told, proposal)) score += WEIGHTS.get(feature) ?? 0;
  return score;
}

/** "Both sides agreed to a truce, the envoy announced, after …": of two that each hold the other's cue, the likelier. */
function withoutHeard({ words }: Told, likely: readonly Scored[]): Scored[] {
  const sentenceOf = ({ cue }: Proposal) => words[cue.first]?.sentence;
  const near = Map.groupBy(likely, sentenceOf);
  return likely.filter(
    (one) =>
      !near
        .get(sentenceOf(one))
        ?.some((other) => other.score > one.score && holdsCue(other, one) && holdsCue(one, other)),
  );
}

function holdsCue({ contents }: Proposal, { cue }: Proposal): boolean {
  return contents.some(({ first, last }) => first <= cue.first && cue.last <= last);
}

/** What is said about the whole sentence goes before what is said inside it. */
function longestFirst(found: readonly Proposal[]): Proposal[] {
  const taken = new Set<number>();
  return [...found]
    .sort((a, b) => lengthOf(b) - lengthOf(a))
    .filter(({ contents }) => {
      const indexes = contents.flatMap(({ first, last }) =>
        Array.from({ length: last - first + 1 }, (_, step) => first + step),
      );
      if (indexes.some((index) => taken.has(index))) return false;
      for (const index of indexes) taken.add(index);
      return true;
    });
}

function lengthOf({ contents }: Proposal): number {
  return contents.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}

function spanOf(words: readonly Word[], { first, last }: Stretch): Span {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

function indirectQuotation(
  { article, words }: Told,
  { contents: stretches, cue, candidate, speaker: said, how }: Proposal,
): Quotation {
  const speaker = candidate ? speakerSpan(words, candidate) : said && spanOf(words, said);
  const contents = stretches.map((stretch) => spanOf(words, stretch));
  const start = contents[0]?.start ?? 0;
  const end = contents.at(-1)?.end ?? 0;
  return {
    kind: 'quotation',
    start,
    end,
    surface: article.text.slice(start, end),
    rule: `quotations/indirect attribution/${how}`,
    contents,
    quoted: [],
    cue: cue && spanOf(words, cue),
    speaker: speaker && {
      ...speaker,
      surface: article.text.slice(speaker.start, speaker.end),
      entity: null,
    },
    directness: 'indirect',
  };
}

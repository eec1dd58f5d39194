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
  const likely = proposeSpeech(told).filter((proposal) => isSpeech(told, proposal));
  return longestFirst(likely).map((speech) => indirectQuotation(told, speech));
}

/** Likelier speech than not. What stands in doubled single marks, and the turns of an interview, always are. */
function isSpeech(told: Told, proposal: Proposal): boolean {
  if (proposal.how === 'wire' || proposal.how === 'turn') return true;
  let score = -(SPEECH_WEIGHTS['0'] ?? 0);
  for (const feature of speechFeatures(told, proposal)) score += SPEECH_WEIGHTS[feature] ?? 0;
  return score > 0;
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

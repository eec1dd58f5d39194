import type { CardSource, Span } from '../core/model.ts';
import { dateText } from './DateLabel.tsx';
import { emphasise } from './emphasise.ts';

/** A sentence of an article with the proving words emphasised. */
export function Sentence({ text, words }: { text: string; words: readonly Span[] }) {
  return (
    <>
      {emphasise(text, words).map((piece, index) =>
        piece.strong ? <em key={index}>{piece.text}</em> : piece.text,
      )}
    </>
  );
}

/** "EU calls for peaceful settlement…  TASS, 5 January 2022": which article a line comes from. */
export function SourceLine({ source }: { source: CardSource | undefined }) {
  if (source === undefined) return null;
  return (
    <p class="source">
      <cite dir="auto" title={source.headline}>
        {source.headline}
      </cite>
      <span>{issue(source)}</span>
    </p>
  );
}

/** "TASS, 5 January 2022". How the date is known stands at the foot of the card. */
const issue = ({ agency, date }: CardSource): string =>
  [agency, date && dateText(date)].filter(Boolean).join(', ');

/** The sentence that proves a line, and its article under it. */
export function Proof(props: { sentence: string; words: readonly Span[]; source: CardSource | undefined }) {
  return (
    <div class="proof">
      <p class="sentence" dir="auto">
        <Sentence text={props.sentence} words={props.words} />
      </p>
      <SourceLine source={props.source} />
    </div>
  );
}

/** The same where the sentence can be read elsewhere on the card: there for who looks, not said twice. */
export function FoldedProof(props: {
  sentence: string;
  words: readonly Span[];
  source: CardSource | undefined;
  summary: string;
}) {
  return (
    <div class="proof">
      <SourceLine source={props.source} />
      <details class="more">
        <summary>{props.summary}</summary>
        <p class="sentence" dir="auto">
          <Sentence text={props.sentence} words={props.words} />
        </p>
      </details>
    </div>
  );
}

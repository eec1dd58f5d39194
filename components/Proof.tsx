import type { CardSource, Receipt, Span } from '../core/model.ts';
import { actAttribute } from '../extension/card-acts.ts';
import type { CitedFact } from '../extension/messages.ts';
import { dateText } from './DateLabel.tsx';
import { emphasise } from './emphasise.ts';
import { Copy } from './Tools.tsx';

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

/** Where a line stands: the address at its sentence, or the stored article. */
type Place = Pick<Receipt, 'link' | 'at'>;

/** The same sentence in another article. */
export interface ToldAgain {
  readonly receipt: Place;
  readonly source: CardSource | undefined;
}

/** "EU calls for peaceful settlement…  TASS, 5 January 2022": which article a line comes from, and the way to it. */
export function SourceLine(props: {
  receipt: Place;
  source: CardSource | undefined;
  /** What kind of fact it is, where it can be copied. */
  copy?: CitedFact['kind'] | undefined;
}) {
  const { receipt, source, copy } = props;
  if (source === undefined) return null;
  return (
    <p class="source">
      <ArticleLink receipt={receipt} source={source} />
      <span>{issue(source)}</span>
      {copy && <Copy fact={{ kind: copy, article: source.article, start: receipt.at.start }} />}
    </p>
  );
}

/** The headline, which opens the source at the sentence, or the stored article where there is no address. */
function ArticleLink({ receipt: { link, at }, source }: { receipt: Place; source: CardSource }) {
  const headline = (
    <cite dir="auto" title={source.headline}>
      {source.headline}
    </cite>
  );
  if (link !== null)
    return (
      <a href={link} target="_blank" rel="noopener noreferrer">
        {headline}
      </a>
    );
  return (
    <button type="button" {...actAttribute({ act: 'article', article: source.article, at })}>
      {headline}
    </button>
  );
}

/** "TASS, 5 January 2022". How the date is known stands at the foot of the card. */
const issue = ({ agency, date }: CardSource): string =>
  [agency, date && dateText(date)].filter(Boolean).join(', ');

/** A sentence that an article has, or several that print it word for word. */
interface ProofProps {
  readonly receipt: Receipt;
  readonly source: CardSource | undefined;
  /** The others that print it. */
  readonly again?: readonly ToldAgain[];
  /** The proving words where they are not those of the receipt alone. */
  readonly words?: readonly Span[];
  readonly copy?: CitedFact['kind'];
}

/** The sentence that proves a line, and its article under it. */
export function Proof({ receipt, source, again, words = [receipt.within], copy }: ProofProps) {
  return (
    <div class="proof">
      <p class="sentence" dir="auto">
        <Sentence text={receipt.sentence} words={words} />
      </p>
      <SourceLine receipt={receipt} source={source} copy={copy} />
      <AgainLines again={again} />
    </div>
  );
}

/** Copies of an agency's report stand in many papers: each is named, the words are said once. */
export function AgainLines({ again = [] }: { again?: readonly ToldAgain[] | undefined }) {
  return again.map((told, index) => <SourceLine key={index} {...told} />);
}

/** The same where the sentence can be read elsewhere on the card: there for who looks, not said twice. */
export function FoldedProof(props: ProofProps & { readonly summary: string }) {
  const { receipt, source, again, words = [receipt.within], summary, copy } = props;
  return (
    <div class="proof">
      <SourceLine receipt={receipt} source={source} copy={copy} />
      <AgainLines again={again} />
      <details class="more">
        <summary>{summary}</summary>
        <p class="sentence" dir="auto">
          <Sentence text={receipt.sentence} words={words} />
        </p>
      </details>
    </div>
  );
}

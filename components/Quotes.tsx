import type { CardQuotation, CardSource } from '../core/model.ts';
import { DateLabel } from './DateLabel.tsx';
import { isMostOf } from './emphasise.ts';
import { DIRECTNESS } from './kind-names.ts';
import { More } from './More.tsx';
import { FoldedProof, Proof } from './Proof.tsx';
import { isQuoted, splitQuotation } from './split-quotation.ts';

const SHOWN_QUOTATIONS = 4;

/** Who said what: each statement with its speaker, how it is told, and its proof. */
export function Quotes(props: { quotations: readonly CardQuotation[]; sources: readonly CardSource[] }) {
  const items = props.quotations.map((quotation, index) => (
    <Quote key={index} quotation={quotation} source={props.sources[quotation.source]} />
  ));
  return <More items={items} shown={SHOWN_QUOTATIONS} things="statements" />;
}

function Quote({ quotation, source }: { quotation: CardQuotation; source: CardSource | undefined }) {
  return (
    <figure class={`quote ${quotation.directness}`}>
      <blockquote dir="auto">
        <Content text={contentText(quotation)} />
      </blockquote>
      <figcaption>
        <Speaker quotation={quotation} />
        <p class="facts">
          <span>{DIRECTNESS[quotation.directness]}</span>
          {quotation.date && (
            <span class="when">
              <DateLabel date={quotation.date} />
            </span>
          )}
        </p>
        {isMostOf(quotation.within, quotation.sentence) ? (
          <FoldedProof
            sentence={quotation.sentence}
            words={[quotation.within]}
            source={source}
            summary="As the article has it"
          />
        ) : (
          <Proof sentence={quotation.sentence} words={[quotation.within]} source={source} />
        )}
      </figcaption>
    </figure>
  );
}

/** The words themselves. Marks only where the article has them: reported speech is nobody's wording. */
function contentText(quotation: CardQuotation): string {
  const marked = (content: string): string =>
    quotation.directness === 'direct' ||
    (quotation.directness === 'mixed' && isQuoted(quotation.sentence, content))
      ? `“${content}”`
      : content;
  return quotation.contents.map(marked).join(' … ');
}

function Content({ text }: { text: string }) {
  const { first, rest } = splitQuotation(text);
  if (rest === '') return <p>{first}</p>;
  return (
    <>
      <p>{first}</p>
      <details class="more">
        <summary>Read on</summary>
        <p>{rest.trimStart()}</p>
      </details>
    </>
  );
}

/** Speaker and cue in the article's own order: "said Tokayev", "the statement said". */
function Speaker({ quotation }: { quotation: CardQuotation }) {
  const { speaker, speakerName, cue, sentence } = quotation;
  if (speaker === null) return <p class="speaker unknown">The article does not say who said it</p>;
  const isCueFirst = cue !== null && sentence.indexOf(cue) < sentence.indexOf(speaker);
  return (
    <p class="speaker" dir="auto">
      {isCueFirst && <span class="cue">{cue} </span>}
      <strong>{speaker}</strong>
      {speakerName !== null && <span> ({speakerName})</span>}
      {cue !== null && !isCueFirst && <span class="cue"> {cue}</span>}
    </p>
  );
}

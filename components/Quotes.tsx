import type { CardQuotation, CardSource } from '../core/model.ts';
import { chooseOpen } from './choose-open.ts';
import { cutStatement, isQuoted } from './cut-statement.ts';
import { DateLabel } from './DateLabel.tsx';
import { isMostOf } from './emphasise.ts';
import { DIRECTNESS } from './kind-names.ts';
import { More } from './More.tsx';
import { FoldedProof, Proof, Sentence, type ToldAgain } from './Proof.tsx';
import { toldAgain } from './told-again.ts';

const SHOWN_QUOTATIONS = 4;

/** Who said what: each statement with its speaker, how it is told, and its proof. */
export function Quotes(props: {
  quotations: readonly CardQuotation[];
  sources: readonly CardSource[];
  /** Of a long statement the part is shown that has one of them. */
  names: readonly string[];
}) {
  const { sources, names } = props;
  // What several articles print word for word is said once.
  const groups = Map.groupBy(props.quotations, ({ sentence, contents }) => [sentence, ...contents].join(' '));
  const { open, folded } = chooseOpen([...groups.values()], {
    most: SHOWN_QUOTATIONS,
    bearingOf: (copies) => Math.max(...copies.map(({ bearing }) => bearing)),
  });
  const items = [...open, ...folded].map((copies, index) => (
    <Copies key={index} quotations={copies} sources={sources} names={names} />
  ));
  return <More items={items} shown={open.length} things="statements" />;
}

function Copies(props: {
  quotations: readonly CardQuotation[];
  sources: readonly CardSource[];
  names: readonly string[];
}) {
  const { quotations, sources, names } = props;
  const [first] = quotations;
  if (first === undefined) return null;
  const again = toldAgain(quotations, sources);
  return <Quote quotation={first} source={sources[first.source]} again={again} names={names} />;
}

/** One statement. */
export function Quote(props: {
  quotation: CardQuotation;
  source: CardSource | undefined;
  again?: readonly ToldAgain[];
  names: readonly string[];
}) {
  const { quotation, source, again = [], names } = props;
  return (
    <figure class={`quote ${quotation.directness}`}>
      <blockquote dir="auto">
        <Content text={contentText(quotation)} names={names} />
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
            receipt={quotation}
            source={source}
            again={again}
            copy="quotation"
            summary="As the article has it"
          />
        ) : (
          <Proof receipt={quotation} source={source} again={again} copy="quotation" />
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

function Content({ text, names }: { text: string; names: readonly string[] }) {
  const { start, end } = cutStatement(text, names);
  if (start === 0 && end === text.length) return <p>{text}</p>;
  if (start === 0)
    return (
      <>
        <p>{text.slice(0, end)}</p>
        <details class="more">
          <summary>Whole statement</summary>
          <p>{text.slice(end).trimStart()}</p>
        </details>
      </>
    );
  return (
    <>
      <p>
        … {text.slice(start, end)}
        {end < text.length && ' …'}
      </p>
      <details class="more">
        <summary>Whole statement</summary>
        <p>
          <Sentence text={text} words={[{ start, end }]} />
        </p>
      </details>
    </>
  );
}

/** Speaker and cue in the article's own order: "said Tokayev", "the statement said". */
export function Speaker({ quotation }: { quotation: CardQuotation }) {
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

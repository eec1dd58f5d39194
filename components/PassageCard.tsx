import type { PassageCard as Passage, PassagePiece } from '../core/model.ts';
import { actAttribute } from '../extension/card-acts.ts';
import type { Marking } from '../extension/messages.ts';
import { passageId } from '../extension/passage-id.ts';
import type { Theme } from '../extension/settings.ts';
import { asOfText } from './as-of-text.ts';
import { cutPieces } from './cut-pieces.ts';
import { DateLabel } from './DateLabel.tsx';
import { isMostOf } from './emphasise.ts';
import { FoldedProof, Proof } from './Proof.tsx';
import { Speaker } from './Quotes.tsx';
import { Sources } from './Sources.tsx';
import { StoryLink } from './StoryLink.tsx';
import { Tools } from './Tools.tsx';
import { Trail } from './Trail.tsx';
import { Refuse, Refused } from './WhyMarked.tsx';

interface PassageCardProps {
  readonly passage: Passage;
  readonly marking: Marking;
  readonly titleId?: string | undefined;
  readonly theme?: Theme | undefined;
}

const HOW: Record<'exact' | 'cut' | 'changed', string> = {
  exact: 'The page quotes this word for word.',
  cut: 'The page leaves words out.',
  changed: 'The page has other words.',
};

/** The full statement behind a quotation on the page, and what the page left out or changed. */
export function PassageCard({ passage, marking, titleId, theme = 'page' }: PassageCardProps) {
  const { quotation, speaker, sources, how, pieces, asOf } = passage;
  const shown = cutPieces(pieces);
  const proof = { receipt: quotation, source: sources[quotation.source], copy: 'quotation' } as const;
  const named = { id: passageId(passage.fact), name: 'This statement' };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <article class="card" lang="en" dir="ltr" data-theme={theme} aria-labelledby={titleId} tabIndex={0}>
      <Tools />
      <Trail />
      <Refused entity={named} marking={marking} />
      <header class="quotation">
        <p class="kind">
          <strong>Quoted statement</strong>
        </p>
        <h2 id={titleId} dir="auto">
          {speaker?.name ?? quotation.speaker ?? 'Speaker unknown'}
        </h2>
        {how !== null && <p class={`how ${how}`}>{HOW[how]}</p>}
        {asOf && <p class="as-of">{asOfText(asOf)}</p>}
      </header>
      <section>
        <h3>The whole statement</h3>
        <figure class={`quote ${quotation.directness}`}>
          <blockquote dir="auto">
            <p>
              <Pieces pieces={shown} />
            </p>
            {shown !== pieces && (
              <details class="more">
                <summary>Whole statement</summary>
                <p>
                  <Pieces pieces={pieces} />
                </p>
              </details>
            )}
          </blockquote>
          <figcaption>
            <Speaker quotation={quotation} />
            {quotation.date && (
              <p class="facts">
                <span class="when">
                  <DateLabel date={quotation.date} />
                </span>
              </p>
            )}
            {isMostOf(quotation.within, quotation.sentence) ? (
              <FoldedProof {...proof} summary="As the article has it" />
            ) : (
              <Proof {...proof} />
            )}
          </figcaption>
        </figure>
      </section>
      <Changes pieces={shown} />
      {speaker && (
        <section>
          <h3>More of the speaker</h3>
          <ul class="related">
            <li>
              <button
                type="button"
                class={speaker.kind}
                dir="auto"
                {...actAttribute({ act: 'card', entity: speaker.entity })}
              >
                {speaker.name}
              </button>
            </li>
          </ul>
        </section>
      )}
      {marking !== 'none' && <StoryLink />}
      <Sources sources={sources} />
      <section class="marking" aria-label="This mark">
        {marking === 'marked' && <Refuse entity={named} />}
      </section>
    </article>
  );
}

function Pieces({ pieces }: { pieces: readonly PassagePiece[] }) {
  return (
    <>
      {pieces.map((piece, index) => (
        <Piece key={index} piece={piece} />
      ))}
    </>
  );
}

function Piece({ piece: { kind, said, page } }: { piece: PassagePiece }) {
  if (kind === 'plain') return <>{said}</>;
  if (kind === 'same') return <em class="quoted">{said}</em>;
  return (
    <>
      {said !== '' && <del>{said}</del>}
      {page !== '' && ' '}
      {page !== '' && <ins>{page}</ins>}
    </>
  );
}

/** The same in words, for who does not see how the statement is drawn. */
function Changes({ pieces }: { pieces: readonly PassagePiece[] }) {
  const changes = pieces.filter(({ kind }) => kind !== 'plain' && kind !== 'same');
  if (changes.length === 0) return null;
  return (
    <section>
      <h3>What the page left out or changed</h3>
      <ul class="changes">
        {changes.map((piece, index) => (
          <li key={index} dir="auto">
            <Change piece={piece} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Change({ piece: { kind, said, page, declared } }: { piece: PassagePiece }) {
  if (kind === 'left out')
    return (
      <>
        Left out{declared ? ', as the page says' : ' without a sign'}: “{said}”
      </>
    );
  if (kind === 'added')
    return (
      <>
        Added{declared ? ', in brackets' : ''}: “{page}”
      </>
    );
  return (
    <>
      Said: “{said}”. On the page{declared ? ', in brackets' : ''}: “{page}”
    </>
  );
}

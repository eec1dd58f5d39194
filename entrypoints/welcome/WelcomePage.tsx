import { useState } from 'preact/hooks';
import { Card } from '../../components/Card.tsx';
import { SAMPLE } from '../../components/sample.ts';
import { browser } from '../../extension/browser.ts';
import { followAct } from '../../extension/follow-act.ts';
import type { CardAnswer } from '../../extension/messages.ts';
import { DEFAULT_SETTINGS } from '../../extension/settings.ts';
import { useAnswer } from '../../extension/use-answer.ts';
import { askBackground } from '../../extension/wire.ts';

const askSample = (): Promise<CardAnswer | null> =>
  askBackground('card/of', { entity: SAMPLE.entity, reading: SAMPLE.reading });

/** What it does, a sentence to try it on, how to turn it off, and what it never does. */
export function WelcomePage() {
  const answer = useAnswer(askSample);
  const [isOpen, setOpen] = useState(true);
  return (
    <>
      <div class="story">
        <h1>The story so far, where you read the news</h1>
        <p>
          Names that the library knows get a thin line under them. Rest the pointer on one, and a card tells
          what happened there and when, where it is, and who said what. Under each line stands the sentence
          that proves it.
        </p>
        <p class="try">
          {SAMPLE.before}
          <button
            type="button"
            class="mark"
            aria-expanded={isOpen}
            aria-controls="sample"
            onPointerEnter={() => setOpen(true)}
            onClick={() => setOpen(!isOpen)}
          >
            {SAMPLE.name}
          </button>
          {SAMPLE.after}
        </p>
        <HowTo />
      </div>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: -- the clicks are those of the buttons inside */}
      <div id="sample" onClick={followAct}>
        {isOpen && answer !== null && (
          <Card answer={answer} shows={DEFAULT_SETTINGS.shows} titleId="card-name" />
        )}
      </div>
    </>
  );
}

function HowTo() {
  return (
    <dl>
      <dt>Turning it off</dt>
      <dd>
        The button in the toolbar turns it off for a site or everywhere. The rest is in the{' '}
        <a href={browser.runtime.getURL('/options.html')}>options</a>.
      </dd>
      <dt>Keyboard</dt>
      <dd>Alt+Shift+J and Alt+Shift+K go from name to name, Alt+Shift+O opens the card, Escape closes it.</dd>
      <dt>Privacy</dt>
      <dd>Everything happens in this browser: no page, name or click ever leaves it.</dd>
    </dl>
  );
}

import { Card } from '../../components/Card.tsx';
import { SAMPLE } from '../../components/sample.ts';
import { followAct } from '../../extension/follow-act.ts';
import type { CardAnswer } from '../../extension/messages.ts';
import type { Settings } from '../../extension/settings.ts';
import { useAnswer } from '../../extension/use-answer.ts';
import { askBackground } from '../../extension/wire.ts';

const askSample = (): Promise<CardAnswer | null> =>
  askBackground('card/of', { entity: SAMPLE.entity, reading: SAMPLE.reading });

/** A real card of the library, as the settings make it. */
export function CardPreview({ shows, theme }: Pick<Settings, 'shows' | 'theme'>) {
  const answer = useAnswer(askSample);
  if (answer === null) return null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: -- the clicks are those of the buttons inside
    <section class="preview" aria-labelledby="preview" onClick={followAct}>
      <h2 id="preview" class="note">
        A card with these settings
      </h2>
      <div class="rounded">
        <Card answer={answer} shows={shows} theme={theme} titleId="card-name" />
      </div>
    </section>
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { Story } from '../../core/model.ts';
import { askBackground } from '../../extension/wire.ts';
import type { PageInFront } from './use-page-in-front.ts';

/** The story of what a page names; asked anew when that changes. `null` until it is there. */
export function useStory(page: PageInFront): Story | null {
  const [story, setStory] = useState<Story | null>(null);
  const entities = page.phase === 'found' ? [...page.names].sort() : [];
  const date = page.phase === 'found' ? page.date : null;
  const question = JSON.stringify([entities, date]);
  useEffect(() => {
    let isHere = true;
    if (entities.length === 0) setStory(null);
    else
      askBackground('story/of', { entities, date }).then(
        (answer) => isHere && setStory(answer),
        () => {}, // the background is gone after an update: this panel will be closed
      );
    return () => {
      isHere = false;
    };
  }, [question]);
  return story;
}

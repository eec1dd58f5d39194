import { actAttribute } from '../extension/card-acts.ts';

/** The way from a card to the story of the whole page. */
export function StoryLink() {
  return (
    <p class="left">
      <button type="button" {...actAttribute({ act: 'story' })}>
        The story so far of this page
      </button>
    </p>
  );
}

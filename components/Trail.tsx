import { actAttribute } from '../extension/card-acts.ts';

/** Back and forward through the cards that were opened in this one. Shown by the page side once there is a way. */
export function Trail() {
  return (
    <nav class="trail" aria-label="Cards" hidden>
      <button type="button" {...actAttribute({ act: 'back' })}>
        <span aria-hidden="true">←</span> <span dir="auto">Back</span>
      </button>
      <button type="button" {...actAttribute({ act: 'forward' })}>
        <span dir="auto">Forward</span> <span aria-hidden="true">→</span>
      </button>
    </nav>
  );
}

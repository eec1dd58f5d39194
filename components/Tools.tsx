import { actAttribute } from '../extension/card-acts.ts';

/** What can be done with a card as a whole. The page side shows what its card is in need of. */
export function Tools() {
  return (
    <div class="tools">
      <button type="button" class="close" aria-label="Close" {...actAttribute({ act: 'close' })}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}

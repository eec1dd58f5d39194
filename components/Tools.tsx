import { actAttribute, type CardAct } from '../extension/card-acts.ts';
import type { CitedFact } from '../extension/messages.ts';

/** What can be done with a card as a whole, behind one button. The page side shows what its card is in need of. */
export function Tools() {
  return (
    <>
      <div class="tools">
        <button type="button" class="grip" aria-label="Move with the arrow keys, with Shift change the size">
          <span aria-hidden="true">⠿</span>
        </button>
        <details class="menu">
          <summary aria-label="More">
            <span aria-hidden="true">⋯</span>
          </summary>
          <ul>
            <Item act={{ act: 'pin' }}>Keep open</Item>
            <Item act={{ act: 'copy', fact: null, form: 'rich' }}>Copy with citations</Item>
            <Item act={{ act: 'copy', fact: null, form: 'markdown' }}>Copy as Markdown</Item>
            <Item act={{ act: 'pause', on: true }}>Pause for 5 minutes</Item>
          </ul>
        </details>
        <button type="button" class="close" aria-label="Close" {...actAttribute({ act: 'close' })}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <span class="corner" />
    </>
  );
}

function Item({ act, children }: { act: CardAct; children: string }) {
  return (
    <li class={act.act === 'pin' ? 'pin' : undefined}>
      <button type="button" {...actAttribute(act)}>
        {children}
      </button>
    </li>
  );
}

/** Copies one fact with its citation. */
export function Copy({ fact }: { fact: CitedFact }) {
  return (
    <button
      type="button"
      class="copy"
      aria-label="Copy with citation"
      {...actAttribute({ act: 'copy', fact, form: 'rich' })}
    >
      Copy
    </button>
  );
}

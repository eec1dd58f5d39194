import type { ArticleId, EntityId, Span } from '../core/model.ts';
import type { CitedFact } from './messages.ts';
import type { RefusalScope } from './refusals.ts';

/** What a button in a card asks for. */
export type CardAct =
  /** The card of another entity in the place of this one. */
  | { readonly act: 'card'; readonly entity: EntityId }
  | { readonly act: 'back' }
  | { readonly act: 'forward' }
  | { readonly act: 'close' }
  /** Keeps the card open, wherever the pointer goes. */
  | { readonly act: 'pin' }
  /** A fact of the card, or all of them, with its source. */
  | { readonly act: 'copy'; readonly fact: CitedFact | null; readonly form: 'rich' | 'markdown' }
  /** Nothing is marked for five minutes; or marking goes on. */
  | { readonly act: 'pause'; readonly on: boolean }
  /** The stored article at a sentence. */
  | { readonly act: 'article'; readonly article: ArticleId; readonly at: Span }
  /** The story so far of the page. */
  | { readonly act: 'story' }
  /** Everything that is known of the entity. */
  | { readonly act: 'all'; readonly entity: EntityId }
  /** `null`: mark it again. */
  | { readonly act: 'refuse'; readonly entity: EntityId; readonly scope: RefusalScope | null };

/** An act as an attribute of its button. */
export function actAttribute(act: CardAct): { readonly 'data-act': string } {
  return { 'data-act': JSON.stringify(act) };
}

/** The act of the button that a click went to; `null`: it went to none. Only our own components make buttons. */
export function actAt(target: EventTarget | null): CardAct | null {
  const button = target instanceof Element ? target.closest('[data-act]') : null;
  const written = button?.getAttribute('data-act') ?? null;
  return written === null ? null : (JSON.parse(written) as CardAct);
}

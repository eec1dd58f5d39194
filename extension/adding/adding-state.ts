import type { ArticleId } from '../../core/model.ts';

/** Why an article was not added. The library is as before in each case. */
export type Refusal =
  | 'cannot-read'
  | 'not-a-page'
  | 'no-article'
  | 'no-names'
  | 'known'
  | 'private'
  | 'too-long'
  | 'full'
  | 'storage'
  | 'cancelled'
  | 'failed';

/** Where the adding of one tab's article stands. */
export type AddingState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'reading'; readonly step: AddingStep /** 0 to 1. */; readonly fraction: number }
  | { readonly phase: 'added'; readonly id: ArticleId; readonly headline: string; readonly names: number }
  | { readonly phase: 'undone'; readonly headline: string }
  | { readonly phase: 'refused'; readonly why: Refusal };

export type AddingStep = 'page' | 'article' | 'facts' | 'storing';

/** The popup's port to the background: it posts `AddingRequest`, and hears an `AddingState` at once and at each change. */
export const ADDING_PORT = 'adding';
export interface AddingRequest {
  readonly tab: number;
  /** `watch`: only hear. */
  readonly act: 'watch' | 'add' | 'cancel' | 'undo';
}

/** `of` if it is a request. */
export function readAddingRequest(of: unknown): AddingRequest | null {
  if (typeof of !== 'object' || of === null || !('tab' in of) || !('act' in of)) return null;
  const { tab, act } = of;
  if (typeof tab !== 'number' || !Number.isInteger(tab)) return null;
  return act === 'watch' || act === 'add' || act === 'cancel' || act === 'undo' ? { tab, act } : null;
}

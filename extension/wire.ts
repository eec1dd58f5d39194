import { browser, type Runtime } from './browser.ts';
import { isAlive } from './is-alive.ts';
import { listenTo } from './listen-to.ts';
import type { ToBackground, ToPage } from './messages.ts';

/** The background went away for good: the extension was updated, reloaded or removed. */
export class BackgroundGone extends Error {
  override readonly name = 'BackgroundGone';
}

type Map = Record<string, (of: never) => unknown>;
type Of<M extends Map, N extends keyof M> = Parameters<M[N]>[0];
type Answer<M extends Map, N extends keyof M> = ReturnType<M[N]>;

/** `of` as the message type has it, or `null` if what came is something else. */
type Check<T> = (of: unknown) => T | null;

/** One per message: the check at the door, and the answer. */
export type Answers<M extends Map> = {
  readonly [N in keyof M]: {
    readonly check: Check<Of<M, N>>;
    readonly answer: (of: Of<M, N>, sender: Runtime.MessageSender) => Answer<M, N> | Promise<Answer<M, N>>;
  };
};

/** Asks the background. Rejects with `BackgroundGone` once there is none. */
export async function askBackground<N extends keyof ToBackground>(
  name: N,
  of: Of<ToBackground, N>,
): Promise<Answer<ToBackground, N>> {
  try {
    // Throws synchronously after an update, hence inside the try.
    return (await browser.runtime.sendMessage({ name, of })) as Answer<ToBackground, N>;
  } catch (cause) {
    throw isAlive() ? cause : new BackgroundGone();
  }
}

/** Asks one frame of a tab; `null` if no script of ours runs there. */
export async function askPage<N extends keyof ToPage>(
  to: { readonly tab: number; readonly frame: number },
  name: N,
  of: Of<ToPage, N>,
): Promise<Answer<ToPage, N> | null> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(to.tab, { name, of }, { frameId: to.frame });
    return (answer ?? null) as Answer<ToPage, N> | null;
  } catch {
    return null; // no listener there: a page of the browser's own, or one not yet loaded
  }
}

/**
 * Answers messages until `signal` ends it. What is not a message of this map, not of the right shape, or not from
 * this extension, is left to others.
 */
export function answerMessages<M extends Map>(answers: Answers<M>, signal?: AbortSignal): void {
  const listen = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    const { name, of } = (message ?? {}) as { name?: unknown; of?: unknown };
    if (sender.id !== browser.runtime.id || typeof name !== 'string' || !Object.hasOwn(answers, name)) return;
    const entry = answers[name as keyof M];
    const checked = entry.check(of);
    if (checked === null) return;
    return Promise.resolve(entry.answer(checked, sender));
  };
  listenTo(browser.runtime.onMessage, listen as never, signal); // its type wants an answer for every message
}

// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { leaveCardCode } from '../../../../entrypoints/content/card/card-code.ts';
import { lateCards } from '../../../../entrypoints/content/card/late-cards.ts';
import type { CardsOptions } from '../../../../entrypoints/content/card/start-cards.ts';

/** As the browser sends it: tests can only make events that are not trusted. */
function sendTrusted(type: string, clientX: number): void {
  const event = new MouseEvent(type, { clientX, clientY: 5 });
  Object.defineProperty(event, 'isTrusted', { value: true });
  window.dispatchEvent(event);
}

test('the code takes over the move that led to a mark, none that came before it, and no mark that came to the pointer', () => {
  const taken: number[] = [];
  const start = () => ({ take: ({ clientX }: PointerEvent) => taken.push(clientX) }) as never;
  const life = new AbortController();
  let marked = false;
  const options = {
    mentionAt: ({ x }: { x: number }) => (marked && x === 20 ? {} : null),
    signal: life.signal,
  } as unknown as CardsOptions;

  lateCards(options);
  sendTrusted('pointermove', 20);
  marked = true;
  leaveCardCode({ startCards: start, servePopups: () => ({}) as never, watchHeldKey: () => {} });
  expect(taken).toEqual([]);

  const next = lateCards(options); // a session that begins anew, with the code there
  expect(next.now).toBeNull();
  sendTrusted('pointerover', 20); // the page moved a mark to where the pointer is
  leaveCardCode({ startCards: start, servePopups: () => ({}) as never, watchHeldKey: () => {} });
  expect(taken).toEqual([]);

  const last = lateCards(options);
  sendTrusted('pointermove', 20);
  leaveCardCode({ startCards: start, servePopups: () => ({}) as never, watchHeldKey: () => {} });
  expect(taken).toEqual([20]);
  expect(last.now).not.toBeNull();
  life.abort();
});

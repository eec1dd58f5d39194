import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isAlive } from '../../extension/is-alive.ts';
import type { ToBackground } from '../../extension/messages.ts';
import { type Answers, answerMessages, askBackground, BackgroundGone } from '../../extension/wire.ts';

const isObject = (of: unknown): of is Record<string, unknown> => typeof of === 'object' && of !== null;

const NOTHING = { name: null, entities: [], date: null };

const cardOnly = (answer: () => null): Answers<Pick<ToBackground, 'card/of'>> => ({
  'card/of': {
    check: (of) =>
      isObject(of) && typeof of.entity === 'string' ? { entity: of.entity, reading: NOTHING } : null,
    answer,
  },
});

const sender = { id: 'test-extension-id' };

/** What the browser hands to the listeners, with a sender of the test's choice. */
const receive = (message: unknown, from: object = { id: fakeBrowser.runtime.id }) =>
  fakeBrowser.runtime.onMessage.trigger(message, from as typeof sender, () => undefined);

afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('answerMessages', () => {
  test('answers a message of the right shape', async () => {
    const answer = vi.fn(() => null);
    answerMessages(cardOnly(answer));
    await receive({ name: 'card/of', of: { entity: 'almaty' } });
    expect(answer).toHaveBeenCalledWith({ entity: 'almaty', reading: NOTHING }, expect.anything());
  });

  test.each([
    ['another shape', { name: 'card/of', of: { entity: 7 } }],
    ['no content', { name: 'card/of' }],
    ['an unknown name', { name: 'card/all', of: {} }],
    ['a name that every object has', { name: 'constructor', of: {} }],
    ['no message at all', 'card/of'],
    ['null', null],
  ])('leaves %s alone', async (_, message) => {
    const answer = vi.fn(() => null);
    answerMessages(cardOnly(answer));
    await receive(message);
    expect(answer).not.toHaveBeenCalled();
  });

  test('leaves a message from another extension alone', async () => {
    const answer = vi.fn(() => null);
    answerMessages(cardOnly(answer));
    await receive({ name: 'card/of', of: { entity: 'almaty' } }, { id: 'another-extension' });
    expect(answer).not.toHaveBeenCalled();
  });

  test('ends with its signal', async () => {
    const answer = vi.fn(() => null);
    const life = new AbortController();
    answerMessages(cardOnly(answer), life.signal);
    life.abort();
    await receive({ name: 'card/of', of: { entity: 'almaty' } }).catch(() => null);
    expect(answer).not.toHaveBeenCalled();
  });
});

describe('askBackground', () => {
  test('an update while asking is told apart from other failures', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    await expect(askBackground('card/of', { entity: 'almaty', reading: NOTHING })).rejects.not.toBeInstanceOf(
      BackgroundGone,
    );
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
    await expect(askBackground('card/of', { entity: 'almaty', reading: NOTHING })).rejects.toBeInstanceOf(
      BackgroundGone,
    );
    expect(isAlive()).toBe(false);
  });
});

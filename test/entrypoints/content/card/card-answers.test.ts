import { beforeEach, expect, test, vi } from 'vitest';
import { cardAnswers } from '../../../../entrypoints/content/card/card-answers.ts';
import type { Mention } from '../../../../entrypoints/content/text/mentions.ts';
import { browser } from '../../../../extension/browser.ts';

const ON_ALMATY = { entity: 'almaty' } as Mention;
const MAP = ['a map'];

/** The background's answers by the name of the question, and what it was asked. */
function background(answers: Record<string, unknown>) {
  const asked: string[] = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { name } = message as { name: string };
    asked.push(name);
    const answer = answers[name];
    return typeof answer === 'function' ? answer() : answer;
  });
  return { asked, answers: cardAnswers(() => ({ name: null, entities: [], date: null })) };
}

const card = (hasMap: boolean) => ({ css: '', nodes: [], hasMap });

beforeEach(() => void vi.restoreAllMocks());

test('the map is asked for once the card that may be wanted is there, and not again when it opens', async () => {
  let arrive = (_: unknown): void => {};
  const coming = new Promise((resolve) => {
    arrive = resolve;
  });
  const { asked, answers } = background({ 'card/drawn': () => coming, 'card/map': MAP });
  answers.prepare(ON_ALMATY);
  await Promise.resolve();
  expect(asked).toEqual(['card/drawn']);
  arrive(card(true));
  await vi.waitFor(() => expect(asked).toEqual(['card/drawn', 'card/map']));
  await expect(answers.of(ON_ALMATY)).resolves.toEqual(card(true));
  await expect(answers.mapOf('almaty')).resolves.toBe(MAP);
  expect(asked).toEqual(['card/drawn', 'card/map']);
});

test('a card without a map asks for none', async () => {
  const { asked, answers } = background({ 'card/drawn': card(false), 'card/map': MAP });
  answers.prepare(ON_ALMATY);
  await answers.of(ON_ALMATY);
  await new Promise((resolve) => setTimeout(resolve));
  expect(asked).toEqual(['card/drawn']);
});

test('a map whose background was killed meanwhile is asked for again', async () => {
  let killed = 0;
  const { answers } = background({
    'card/map': () => {
      if (killed++ === 0) throw new Error('message channel closed');
      return MAP;
    },
  });
  await expect(answers.mapOf('almaty')).resolves.toBe(MAP);
});

test('what was asked of the page before is asked anew once the page has changed', async () => {
  const { asked, answers } = background({ 'card/drawn': card(true), 'card/map': MAP });
  await answers.of(ON_ALMATY);
  await answers.mapOf('almaty');
  answers.forget();
  await answers.of(ON_ALMATY);
  await answers.mapOf('almaty');
  expect(asked).toEqual(['card/drawn', 'card/map', 'card/drawn', 'card/map']);
});

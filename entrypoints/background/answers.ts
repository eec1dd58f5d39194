import { storyOf } from '../../core/library/story-of.ts';
import { termCount } from '../../core/terms/term-index.ts';
import type { Runtime } from '../../extension/browser.ts';
import type { PageState, ToBackground } from '../../extension/messages.ts';
import { factOfPassage } from '../../extension/passage-id.ts';
import { isPaused } from '../../extension/settings.ts';
import { isOn } from '../../extension/sites.ts';
import { forgetStoredState, storedState } from '../../extension/stored-state.ts';
import type { Answers } from '../../extension/wire.ts';
import { noteFound, noteNothing } from './badge.ts';
import { bringCardCode } from './bring-card-code.ts';
import {
  aCardQuestion,
  aCitedQuestion,
  anArticle,
  anArticleAt,
  anEntity,
  aPinnedPlace,
  aRefusal,
  aStory,
  isObject,
  isText,
  nothing,
} from './check-questions.ts';
import { citeCard } from './cite-card.ts';
import { answerCard, drawCard, drawCardMap } from './draw-card.ts';
import { findOnPage, findPassagesOnPage } from './find-on-page.ts';
import { currentLibrary } from './library.ts';
import { openArticle, openEntity, openStoryOf, pageOf } from './own-pages.ts';
import { pause } from './pause.ts';
import { placePinned } from './pinned-place.ts';
import { refuseEntity } from './refuse-entity.ts';
import { currentTerms } from './terms.ts';

async function pageState(
  { why }: { readonly why: 'start' | 'change' },
  sender: Runtime.MessageSender,
): Promise<PageState> {
  if (why === 'change') forgetStoredState(); // the frame may have heard of it before us
  const [{ settings }, { index, version }] = await Promise.all([storedState(), currentTerms()]);
  const paused = isPaused(settings, Date.now());
  const on = !paused && termCount(index) > 0 && isOn(settings, pageOf(sender));
  if (!on && why === 'change') await noteNothing(sender);
  // Which other pages the reader chose something for is no business of a tab.
  return { on, paused, settings: { ...settings, refusals: [] }, version };
}

const aText = (of: unknown): { text: string } | null =>
  isObject(of) && isText(of.text) ? { text: of.text } : null;

const textOf = (text: string, sender: Runtime.MessageSender) => ({
  text,
  url: pageOf(sender),
  title: sender.tab?.title,
});

/** Every question that a page of ours or a frame of a tab may ask. */
export const answers: Answers<ToBackground> = {
  'page/state': {
    check: (of) => (isObject(of) && (of.why === 'start' || of.why === 'change') ? { why: of.why } : null),
    answer: pageState,
  },
  'page/find': {
    check: aText,
    answer: ({ text }, sender) => findOnPage(textOf(text, sender)),
  },
  'page/passages': {
    check: aText,
    answer: ({ text }, sender) => findPassagesOnPage(textOf(text, sender)),
  },
  'card/of': { check: aCardQuestion, answer: answerCard },
  'card/drawn': { check: aCardQuestion, answer: drawCard },
  'card/map': { check: aCardQuestion, answer: drawCardMap },
  'card/cited': { check: aCitedQuestion, answer: citeCard },
  'card/pinned': { check: aPinnedPlace, answer: placePinned },
  'reader/pause': {
    check: (of) => (isObject(of) && typeof of.on === 'boolean' ? { on: of.on } : null),
    answer: ({ on }) => pause(on),
  },
  'story/of': {
    check: aStory,
    answer: async ({ entities, date }) =>
      storyOf((await currentLibrary()).facts, {
        entities,
        facts: entities.flatMap((id) => factOfPassage(id) ?? []),
        date,
      }),
  },
  'story/open': { check: nothing, answer: (_, sender) => openStoryOf(sender) },
  'entity/of': {
    check: anEntity,
    answer: async ({ entity }) => (await currentLibrary()).facts.entity(entity),
  },
  'article/of': {
    check: anArticle,
    answer: async ({ article }) => (await currentLibrary()).facts.article(article),
  },
  'card/code': { check: nothing, answer: bringCardCode },
  'article/open': { check: anArticleAt, answer: openArticle },
  'entity/open': { check: anEntity, answer: openEntity },
  'entity/refuse': { check: aRefusal, answer: refuseEntity },
  'page/found': {
    check: (of) =>
      isObject(of) && Array.isArray(of.entities) && of.entities.every(isText) && typeof of.since === 'number'
        ? { entities: of.entities, since: of.since }
        : null,
    answer: async (report, sender) => {
      // Its marks are painted: what comes now keeps nobody waiting, and the first card does not wait for it.
      if (await noteFound(report, sender)) void bringCardCode({}, sender);
      return null;
    },
  },
};

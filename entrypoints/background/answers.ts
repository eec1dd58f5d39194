import { h } from 'preact';
import { Card } from '../../components/Card.tsx';
import css from '../../components/card.css?inline';
import { draw } from '../../components/draw.ts';
import { cardOf } from '../../core/library/card-of.ts';
import type { EntityId } from '../../core/model.ts';
import type { Runtime } from '../../extension/browser.ts';
import {
  CARD_NAME_ID,
  type CardAnswer,
  type DrawnCard,
  type PageState,
  type ToBackground,
} from '../../extension/messages.ts';
import { isOn } from '../../extension/sites.ts';
import { loadSettings } from '../../extension/stored-settings.ts';
import type { Answers } from '../../extension/wire.ts';
import { noteFound } from './badge.ts';
import { findOnPage } from './find-on-page.ts';
import { currentLibrary } from './library.ts';
import { mapOf } from './world-map.ts';

async function pageState(sender: Runtime.MessageSender): Promise<PageState> {
  const [{ settings }, { terms, version }] = await Promise.all([loadSettings(), currentLibrary()]);
  const on = terms.length > 0 && isOn(settings, sender.tab?.url ?? sender.url ?? '');
  return { on, settings, version };
}

async function answerCard({ entity }: { entity: EntityId }): Promise<CardAnswer | null> {
  const { library } = await currentLibrary();
  const card = cardOf(library, entity);
  return card && { card, map: await mapOf(card.places) };
}

/** The card as plain JSON, so that pages load neither components nor Preact. */
async function drawCard(of: { entity: EntityId }): Promise<DrawnCard | null> {
  const [answer, { settings }] = await Promise.all([answerCard(of), loadSettings()]);
  if (answer === null) return null;
  return { css, nodes: draw(h(Card, { answer, shows: settings.shows, titleId: CARD_NAME_ID })) };
}

const isObject = (of: unknown): of is Record<string, unknown> => typeof of === 'object' && of !== null;
const nothing = (of: unknown): Record<string, never> | null => (isObject(of) ? {} : null);

const anEntity = (of: unknown): { entity: EntityId } | null =>
  isObject(of) && typeof of.entity === 'string' ? { entity: of.entity } : null;

/** Every question that a page of ours or a frame of a tab may ask. */
export const answers: Answers<ToBackground> = {
  'page/state': { check: nothing, answer: (_, sender) => pageState(sender) },
  'page/find': {
    check: (of) => (isObject(of) && typeof of.text === 'string' ? { text: of.text } : null),
    answer: ({ text }) => findOnPage(text),
  },
  'card/of': { check: anEntity, answer: answerCard },
  'card/drawn': { check: anEntity, answer: drawCard },
  'page/found': {
    check: (of) =>
      isObject(of) &&
      Array.isArray(of.entities) &&
      of.entities.every((entity) => typeof entity === 'string') &&
      typeof of.since === 'number'
        ? { entities: of.entities, since: of.since }
        : null,
    answer: noteFound,
  },
};

import { h } from 'preact';
import { Card } from '../../components/Card.tsx';
import { draw } from '../../components/draw.ts';
import { PassageCard } from '../../components/PassageCard.tsx';
import { PlaceMap } from '../../components/PlaceMap.tsx';
import { cardOf } from '../../core/library/card-of.ts';
import { passageCardOf } from '../../core/library/passage-card-of.ts';
import type { Card as CardModel, EntityId, Reading } from '../../core/model.ts';
import type { Runtime } from '../../extension/browser.ts';
import type { CardAnswer, Drawing, DrawnCard, Marking } from '../../extension/messages.ts';
import { factOfPassage } from '../../extension/passage-id.ts';
import { refusalOn } from '../../extension/refusals.ts';
import type { Settings } from '../../extension/settings.ts';
import { loadSettings } from '../../extension/stored-settings.ts';
import { cardStyle } from './card-style.ts';
import { currentLibrary } from './library.ts';
import { isOwnPage, pageOf } from './own-pages.ts';
import { MAP_SIZE, mapOf } from './world-map.ts';

export interface CardQuestion {
  readonly entity: EntityId;
  readonly reading: Reading;
}

export async function answerCard(
  { entity, reading }: CardQuestion,
  sender: Runtime.MessageSender,
): Promise<CardAnswer | null> {
  const [{ facts }, { settings }] = await Promise.all([currentLibrary(), loadSettings()]);
  const card = cardOf(facts, { entity, reading });
  return card && { card, map: await drawnMap(card), marking: markingOf({ entity, settings, sender }) };
}

/** `null` also where the borders cannot be read: the list of places tells the same. */
const drawnMap = ({ places }: CardModel) => mapOf(places).catch(() => null);

/** Only of a page in a tab, and not where nothing may be stored. */
function markingOf(of: { entity: EntityId; settings: Settings; sender: Runtime.MessageSender }): Marking {
  const { entity, settings, sender } = of;
  if (isOwnPage(sender) || sender.tab === undefined || sender.tab.incognito) return 'none';
  return refusalOn(settings.refusals, { entity, url: pageOf(sender) }) ?? 'marked';
}

/**
 * The card as plain JSON, so that pages load neither components nor Preact. It does not wait for its map, which is most
 * of the work.
 */
export async function drawCard(of: CardQuestion, sender: Runtime.MessageSender): Promise<DrawnCard | null> {
  const { entity, reading } = of;
  const fact = factOfPassage(entity);
  if (fact !== null) return drawPassage(fact, of, sender);
  const [{ facts }, { settings }, css] = await Promise.all([currentLibrary(), loadSettings(), cardStyle()]);
  const card = cardOf(facts, { entity, reading });
  if (!card) return null;
  const map = card.places.length > 0 ? MAP_SIZE : null;
  const answer = { card, map, marking: markingOf({ entity, settings, sender }) };
  const hasMap = map !== null && settings.shows.places;
  return { css, nodes: draw(h(Card, { answer, shows: settings.shows })), hasMap };
}

/** What comes into the room that a drawn card has for its map. */
export async function drawCardMap({ entity, reading }: CardQuestion): Promise<readonly Drawing[] | null> {
  const { facts } = await currentLibrary();
  const card = cardOf(facts, { entity, reading });
  const map = card && (await drawnMap(card));
  return map && draw(h(PlaceMap, { map, places: card.places }));
}

async function drawPassage(
  fact: string,
  { entity, reading }: CardQuestion,
  sender: Runtime.MessageSender,
): Promise<DrawnCard | null> {
  const [{ facts }, { settings }, css] = await Promise.all([currentLibrary(), loadSettings(), cardStyle()]);
  const passage = passageCardOf(facts, { fact, reading });
  if (!passage) return null;
  const marking = markingOf({ entity, settings, sender });
  return { css, nodes: draw(h(PassageCard, { passage, marking })), hasMap: false };
}

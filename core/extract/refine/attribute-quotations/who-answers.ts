import type { Article, EntityId, NameMention } from '../../../model.ts';

/** The first question of an interview whose turns have letters. */
const QUESTION = /^Q[.:]\s/m;

/** Who speaks behind "A:": the only one whom the headline names, else the only one before the first question; `null` where that is not certain. */
export function whoAnswers({ text, paragraphs }: Article, names: readonly NameMention[]): EntityId | null {
  const start = QUESTION.exec(text)?.index;
  if (start === undefined) return null;
  const roles = paragraphs.filter((paragraph) => paragraph.start < start);
  const peopleIn = (wanted: readonly string[]) => {
    const within = roles.filter(({ role }) => wanted.includes(role));
    const people = names.filter(
      (name) =>
        name.kind === 'person' &&
        within.some((paragraph) => paragraph.start <= name.start && name.end <= paragraph.end),
    );
    return new Set(people.map(({ entity }) => entity));
  };
  return onlyOne(peopleIn(['headline'])) ?? onlyOne(peopleIn(['headline', 'body']));
}

function onlyOne(entities: ReadonlySet<EntityId>): EntityId | null {
  const [first = null] = entities;
  return entities.size === 1 ? first : null;
}

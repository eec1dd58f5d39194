import type { EntityId } from '../../core/model.ts';
import type { Runtime } from '../../extension/browser.ts';
import { factOfPassage } from '../../extension/passage-id.ts';
import { type RefusalScope, whereOf, withoutRefusals, withRefusal } from '../../extension/refusals.ts';
import { changeSettings } from '../../extension/stored-settings.ts';
import { firstWords } from './first-words.ts';
import { currentLibrary } from './library.ts';

/** Stores that an entity is not to be marked, or that it is again. Nothing is stored from a private window. */
export async function refuseEntity(
  { entity, scope }: { readonly entity: EntityId; readonly scope: RefusalScope | null },
  { tab }: Runtime.MessageSender,
): Promise<null> {
  const url = tab?.url;
  if (url === undefined || tab?.incognito) return null;
  const name = await nameOf(entity);
  const where = scope === null ? null : whereOf(scope, url);
  await changeSettings((old) => {
    if (scope === null) return { ...old, refusals: withoutRefusals(old.refusals, { entity, url }) };
    if (where === null) return old; // an address without a site
    return { ...old, refusals: withRefusal(old.refusals, { entity, name, scope, where }) };
  });
  return null;
}

/** The first words of a quoted statement stand for it. */
async function nameOf(id: EntityId): Promise<string> {
  const { entityOf, statements } = await currentLibrary();
  const fact = factOfPassage(id);
  if (fact === null) return entityOf.get(id)?.name ?? id;
  const text = statements.statements.find((statement) => statement.fact === fact)?.text ?? id;
  return `“${firstWords(text)}”`;
}

import type { EntityId } from '../../core/model.ts';
import type { Runtime } from '../../extension/browser.ts';
import { type RefusalScope, whereOf, withoutRefusals, withRefusal } from '../../extension/refusals.ts';
import { changeSettings } from '../../extension/stored-settings.ts';
import { currentLibrary } from './library.ts';

/** Stores that an entity is not to be marked, or that it is again. Nothing is stored from a private window. */
export async function refuseEntity(
  { entity, scope }: { readonly entity: EntityId; readonly scope: RefusalScope | null },
  { tab }: Runtime.MessageSender,
): Promise<null> {
  const url = tab?.url;
  if (url === undefined || tab?.incognito) return null;
  const { entityOf } = await currentLibrary();
  const name = entityOf.get(entity)?.name ?? entity;
  const where = scope === null ? null : whereOf(scope, url);
  await changeSettings((old) => {
    if (scope === null) return { ...old, refusals: withoutRefusals(old.refusals, { entity, url }) };
    if (where === null) return old; // an address without a site
    return { ...old, refusals: withRefusal(old.refusals, { entity, name, scope, where }) };
  });
  return null;
}

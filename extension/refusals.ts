import type { EntityId } from '../core/model.ts';
import { isSiteOff, siteOf } from './sites.ts';

/** How far "not this" reaches. */
export type RefusalScope = 'page' | 'site' | 'everywhere';

/** An entity that the reader does not want to see marked. */
export interface Refusal {
  readonly entity: EntityId;
  /** Its chief name, for lists: the entity itself may be gone from the library. */
  readonly name: string;
  readonly scope: RefusalScope;
  /** The address of the page without its fragment, or the host name of the site; empty for `everywhere`. */
  readonly where: string;
}

const SCOPES: readonly RefusalScope[] = ['page', 'site', 'everywhere'];
/** More than anybody clicks: a stored list that is longer is none of ours. */
const MOST_REFUSALS = 5_000;

/** Where a refusal of some scope holds for a page; `null`: this address has no site. */
export function whereOf(scope: RefusalScope, url: string): string | null {
  if (scope === 'everywhere') return '';
  if (scope === 'site') return siteOf(url);
  return URL.canParse(url) ? url.replace(/#.*$/s, '') : null;
}

/** The widest scope in which an entity is refused on a page; `null`: it is marked. */
export function refusalOn(
  refusals: readonly Refusal[],
  { entity, url }: { entity: EntityId; url: string },
): RefusalScope | null {
  const holding = refusals.filter((refusal) => refusal.entity === entity && holdsOn(refusal, url));
  return SCOPES.toReversed().find((scope) => holding.some((refusal) => refusal.scope === scope)) ?? null;
}

/** The entities that are not to be marked on a page. */
export function refusedOn(refusals: readonly Refusal[], url: string): ReadonlySet<EntityId> {
  return new Set(refusals.filter((refusal) => holdsOn(refusal, url)).map(({ entity }) => entity));
}

function holdsOn({ scope, where }: Refusal, url: string): boolean {
  const here = whereOf(scope, url);
  if (here === null) return false;
  return scope === 'site' ? isSiteOff([where], here) : where === here;
}

/** With one more; the same said twice is said once. */
export function withRefusal(refusals: readonly Refusal[], refusal: Refusal): readonly Refusal[] {
  return [...refusals.filter((other) => !isSame(other, refusal)), refusal];
}

export function withoutRefusal(refusals: readonly Refusal[], refusal: Refusal): readonly Refusal[] {
  return refusals.filter((other) => !isSame(other, refusal));
}

/** Marked again on a page: without everything that held there. */
export function withoutRefusals(
  refusals: readonly Refusal[],
  { entity, url }: { entity: EntityId; url: string },
): readonly Refusal[] {
  return refusals.filter((refusal) => refusal.entity !== entity || !holdsOn(refusal, url));
}

const isSame = (one: Refusal, other: Refusal): boolean =>
  one.entity === other.entity && one.scope === other.scope && one.where === other.where;

/** A stored list; `null` for anything else. */
export function readRefusals(stored: unknown): readonly Refusal[] | null {
  if (!Array.isArray(stored) || stored.length > MOST_REFUSALS) return null;
  const refusals = stored.flatMap((one: unknown) => readRefusal(one) ?? []);
  return refusals.length === stored.length ? refusals : null;
}

function readRefusal(stored: unknown): Refusal | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { entity, name, scope, where } = stored as Record<string, unknown>;
  const known = SCOPES.find((one) => one === scope);
  if (known === undefined || typeof entity !== 'string' || entity === '') return null;
  if (typeof name !== 'string' || typeof where !== 'string') return null;
  return { entity, name, scope: known, where };
}

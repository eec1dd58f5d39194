import type { CardSource, Entity, WhyMarked as Why } from '../core/model.ts';
import { actAttribute } from '../extension/card-acts.ts';
import type { Marking } from '../extension/messages.ts';
import type { RefusalScope } from '../extension/refusals.ts';
import { Proof } from './Proof.tsx';
import { ruleText } from './rule-text.ts';

interface WhyProps {
  readonly why: Why;
  readonly entity: Entity;
  readonly marking: Marking;
  readonly sources: readonly CardSource[];
}

/** Why the words on the page are marked, and how to have them left alone. */
export function WhyMarked({ why, entity, marking, sources }: WhyProps) {
  return (
    <section class="marking" aria-label="This mark">
      <details class="more">
        <summary>Why is this marked?</summary>
        <p class="note" dir="auto">
          “{why.name}” {reasonOf(why, entity)}
        </p>
        {why.mention && <Proof receipt={why.mention} source={sources[why.mention.source]} />}
        {marking === 'marked' && <Refuse entity={entity} />}
      </details>
    </section>
  );
}

function reasonOf({ name, mention }: Why, entity: Entity): string {
  const whose = name === entity.name ? 'is a name in the library' : `is a name of ${entity.name}`;
  if (mention === null) return `${whose}, by the list of places.`;
  return `${whose}. ${ruleText(mention.rule)}`;
}

/** What can be refused: an entity, or a quoted statement. */
type Marked = Pick<Entity, 'id' | 'name'>;

const SCOPES: readonly { readonly scope: RefusalScope; readonly label: string }[] = [
  { scope: 'page', label: 'Not on this page' },
  { scope: 'site', label: 'Not on this site' },
  { scope: 'everywhere', label: 'Never' },
];

export function Refuse({ entity }: { entity: Marked }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: -- a fieldset would be a form, and there is nothing to fill in
    <div class="refuse" role="group" aria-label={`Do not mark ${entity.name}`}>
      <span>Not this?</span>
      {SCOPES.map(({ scope, label }) => (
        <button key={scope} type="button" {...actAttribute({ act: 'refuse', entity: entity.id, scope })}>
          {label}
        </button>
      ))}
    </div>
  );
}

const REFUSED: Record<RefusalScope, string> = {
  page: 'on this page',
  site: 'on this site',
  everywhere: 'anywhere',
};

/** What was asked for, and the way back; nothing where the entity is marked. */
export function Refused({ entity, marking }: { entity: Marked; marking: Marking }) {
  if (marking === 'none' || marking === 'marked') return null;
  return (
    <p class="unmarked">
      <span>
        <bdi>{entity.name}</bdi> is not marked {REFUSED[marking]} any more.
      </span>
      <button type="button" {...actAttribute({ act: 'refuse', entity: entity.id, scope: null })}>
        Undo
      </button>
    </p>
  );
}

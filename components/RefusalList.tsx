import type { Refusal } from '../extension/refusals.ts';

/** The names that are not to be marked, each with a button that lets them be marked again. */
export function RefusalList({
  refusals,
  onRemove,
}: {
  refusals: readonly Refusal[];
  onRemove: (refusal: Refusal) => void;
}) {
  if (refusals.length === 0) return <p class="note">None. A card asks for it under “Why is this marked?”.</p>;
  return (
    <ul class="sites">
      {refusals.map((refusal) => (
        <li key={`${refusal.scope} ${refusal.where} ${refusal.entity}`}>
          <span>
            <bdi>{refusal.name}</bdi> <span class="note">{whereText(refusal)}</span>
          </span>
          <button type="button" onClick={() => onRemove(refusal)}>
            Mark again<span class="visually-hidden"> {refusal.name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function whereText({ scope, where }: Refusal): string {
  if (scope === 'everywhere') return 'never';
  return scope === 'site'
    ? `not on ${where}`
    : `not on the page ${where.replace(/^https?:\/\/(www\.)?/, '')}`;
}

const NAMES: Readonly<Record<string, string>> = {
  settings: 'all settings',
  everywhere: 'on everywhere',
  sitesOff: 'sites turned off',
  refusals: 'names that are not to be marked',
  shows: 'what the card shows',
  dates: 'whether the card shows what happened',
  places: 'whether the card shows places',
  quotations: 'whether the card shows who said what',
  marks: 'what is marked on a page',
  heldKey: 'the key that is held',
  restMs: 'how long the pointer rests',
  theme: 'light or dark',
};

/** Says which stored settings cannot be used, and puts them right on demand. */
export function RefusedSettings({ refused, onRepair }: { refused: readonly string[]; onRepair: () => void }) {
  if (refused.length === 0) return null;
  const names = refused.map((key) => NAMES[key] ?? key).join('; ');
  return (
    <div class="refused" role="alert">
      <p>
        What is stored for these cannot be used, so they are as they were at first: <strong>{names}</strong>.
      </p>
      <button type="button" onClick={onRepair}>
        Store the settings shown here
      </button>
    </div>
  );
}

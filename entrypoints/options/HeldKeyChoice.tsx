import type { HeldKey } from '../../extension/settings.ts';

const KEYS: readonly { value: HeldKey; label: string }[] = [
  { value: 'Alt', label: 'Alt (Option on a Mac)' },
  { value: 'Control', label: 'Control' },
  { value: 'Shift', label: 'Shift' },
];

/** Which key shows the marks while it is held. */
export function HeldKeyChoice(props: {
  value: HeldKey;
  disabled: boolean;
  onChange: (value: HeldKey) => void;
}) {
  return (
    <label class="key">
      Key
      <select
        disabled={props.disabled}
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value as HeldKey)} // one of KEYS
      >
        {KEYS.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

import type { ComponentChildren } from 'preact';

/** One thing that is on or off. Acts at once. */
export function Switch(props: {
  label: ComponentChildren;
  note?: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}) {
  const { label, note, checked, disabled = false, onChange } = props;
  return (
    <label class="switch">
      <span>
        {label}
        {note !== undefined && <small>{note}</small>}
      </span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: -- a check box says itself whether it is checked
        role="switch"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}

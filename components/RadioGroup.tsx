import type { ComponentChildren } from 'preact';

interface Choice<T> {
  readonly value: T;
  readonly label: string;
  readonly note?: string;
}

/** One of a few. Acts at once. */
export function RadioGroup<T extends string>(props: {
  legend: string;
  name: string;
  choices: readonly Choice<T>[];
  value: T;
  onChange: (value: T) => void;
  children?: ComponentChildren;
}) {
  return (
    <fieldset class="radios">
      <legend>{props.legend}</legend>
      {props.choices.map(({ value, label, note }) => (
        <label key={value}>
          <input
            type="radio"
            name={props.name}
            value={value}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          <span>
            {label}
            {note !== undefined && <small>{note}</small>}
          </span>
        </label>
      ))}
      {props.children}
    </fieldset>
  );
}

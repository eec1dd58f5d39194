import { type ComponentChild, Fragment } from 'preact';

/** The first few items; the rest behind a line that says how many they are. */
export function More(props: { items: readonly ComponentChild[]; shown: number; things: string }) {
  // One hidden item would cost the line that hides it.
  const shown = props.items.length <= props.shown + 1 ? props.items.length : props.shown;
  const rest = props.items.slice(shown);
  return (
    <Fragment>
      {props.items.slice(0, shown)}
      {rest.length > 0 && (
        <details class="more">
          <summary>
            {rest.length} more {props.things}
          </summary>
          {rest}
        </details>
      )}
    </Fragment>
  );
}

import { REST_MS } from '../../extension/settings.ts';

const STEP_MS = 50;

/** How long the pointer rests on a name before its card opens. */
export function RestTime({ value, onChange }: { value: number; onChange: (value: number) => void }) {
  return (
    <div class="group slider">
      <label for="rest-time">
        <h2>How long the pointer rests before a card opens</h2>
      </label>
      <input
        id="rest-time"
        type="range"
        min={REST_MS.least}
        max={REST_MS.most}
        step={STEP_MS}
        value={value}
        aria-valuetext={`${value} milliseconds`}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <output for="rest-time">{(value / 1000).toFixed(2)} s</output>
    </div>
  );
}

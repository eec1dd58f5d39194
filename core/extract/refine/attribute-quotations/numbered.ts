/** Values of one kind, and the number of each. */
export interface Numbered<Value extends string> {
  readonly values: readonly Value[];
  readonly number: Readonly<Record<Value, number>>;
}

export function numbered<Value extends string>(values: readonly Value[]): Numbered<Value> {
  const entries = values.map((value, at) => [value, at]);
  return { values, number: Object.fromEntries(entries) as Record<Value, number> }; // a key for each value
}

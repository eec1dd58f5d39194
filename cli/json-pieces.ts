/** Items of a list that become text together. */
const ITEMS = 500;

/**
 * `JSON.stringify` of an object, piece by piece: the text of a long answer is never held whole. What can be gone through
 * is written as a list, whose items need not be there before they are asked for.
 */
export function* jsonPieces(value: object): Generator<string> {
  let lead = '{';
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue;
    yield `${lead}${JSON.stringify(key)}:`;
    if (isIterable(item)) yield* listPieces(item);
    else yield JSON.stringify(item);
    lead = ',';
  }
  yield lead === '{' ? '{}' : '}';
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

function* listPieces(items: Iterable<unknown>): Generator<string> {
  let lead = '[';
  let pending: unknown[] = [];
  for (const item of items) {
    if (pending.length === ITEMS) {
      yield lead + inner(pending);
      lead = ',';
      pending = [];
    }
    pending.push(item);
  }
  yield `${lead}${inner(pending)}]`;
}

/** The text of a list without its brackets. */
function inner(items: readonly unknown[]): string {
  return JSON.stringify(items).slice(1, -1);
}

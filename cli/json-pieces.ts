/** Items of a list that become text together. */
const ITEMS = 500;

/** `JSON.stringify` of an object, piece by piece: the text of a long answer is never held whole. */
export function* jsonPieces(value: object): Generator<string> {
  let lead = '{';
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue;
    yield `${lead}${JSON.stringify(key)}:`;
    if (Array.isArray(item)) yield* listPieces(item);
    else yield JSON.stringify(item);
    lead = ',';
  }
  yield lead === '{' ? '{}' : '}';
}

function* listPieces(items: readonly unknown[]): Generator<string> {
  yield '[';
  for (let from = 0; from < items.length; from += ITEMS) {
    const piece = JSON.stringify(items.slice(from, from + ITEMS)).slice(1, -1);
    yield from === 0 ? piece : `,${piece}`;
  }
  yield ']';
}

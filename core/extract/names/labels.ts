/** What the tagger tells apart; `outside` is a word of no name. */
export const TAGGED_KINDS = ['person', 'place', 'organization'] as const;
export type TaggedKind = (typeof TAGGED_KINDS)[number];

export const OUTSIDE = 0;
/** Outside, and for each kind the word that begins a name and those that go on with it. */
export const LABEL_COUNT = 1 + 2 * TAGGED_KINDS.length;

export function beginOf(kind: TaggedKind): number {
  return 1 + 2 * TAGGED_KINDS.indexOf(kind);
}

export function isBegin(label: number): boolean {
  return label % 2 === 1;
}

/** By label. That of outside is listed too: to ask a list for what is at -1 takes far longer than all the rest. */
const KIND_OF: readonly (TaggedKind | null)[] = [null, ...TAGGED_KINDS.flatMap((kind) => [kind, kind])];

export function kindOf(label: number): TaggedKind | null {
  return KIND_OF[label] ?? null;
}

/** A name goes on only behind a word of its own kind in the same sentence. */
export function mayFollow({ before, label }: { before: number; label: number }): boolean {
  return label === OUTSIDE || isBegin(label) || before === label || before === label - 1;
}

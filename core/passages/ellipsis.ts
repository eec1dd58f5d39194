/** Where words stand in a text. UTF-16 offsets. */
export interface Places {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const ELLIPSIS = /…|\.\s?\.\s?\.|\*\s\*\s\*|\[\s*[-–—]\s*\]/;

/** Whether a text says between its words `before` and `before + 1` that something was left out: "…", "[…]", "* * *". */
export function isEllipsisBehind(text: string, { starts, ends }: Places, before: number): boolean {
  const from = before >= 0 ? ends[before] : (starts[0] ?? 0) - 1;
  const to = before + 1 < starts.length ? starts[before + 1] : (ends[before] ?? 0) + 1;
  return ELLIPSIS.test(text.slice(Math.max(0, from ?? 0), to));
}

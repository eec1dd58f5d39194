import { isBegin } from '../../core/extract/names/labels.ts';

/** F1, precision and recall of names whose borders and kind are right. */
export function scoreLabels(
  texts: readonly { readonly told: readonly number[]; readonly labels: readonly number[] }[],
): string {
  let [right, said, gold] = [0, 0, 0];
  for (const { told, labels } of texts) {
    const wanted = new Set(runsOf(labels));
    const runs = runsOf(told);
    gold += wanted.size;
    said += runs.length;
    right += runs.filter((run) => wanted.has(run)).length;
  }
  const share = (of: number, all: number) => (of / Math.max(1, all)).toFixed(3);
  return `F1 ${share(2 * right, said + gold)}, precision ${share(right, said)}, recall ${share(right, gold)}`;
}

/** Each name as "from-to-label". */
function runsOf(labels: readonly number[]): string[] {
  return labels.flatMap((label, from) => {
    if (!isBegin(label)) return [];
    let to = from + 1;
    while (labels[to] === label + 1) to += 1;
    return [`${from}-${to}-${label}`];
  });
}

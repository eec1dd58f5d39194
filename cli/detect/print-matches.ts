import type { Span } from '../../core/model.ts';
import type { Detection } from './detect-in.ts';

/** For people: one line a match, and with `why` one for each name that was refused, in the order of the text. */
export function printMatches(
  { matches, refused }: Detection,
  { text, why }: { text: string; why: boolean },
): string {
  const lines = matches.map((match) => ({ at: match.start, line: `${placeOf(match)} → ${match.entity}` }));
  const not = refused.map((refusal) => ({
    at: refusal.start,
    line: `${placeOf(refusal)} not ${refusal.entity}: ${refusal.why}`,
  }));
  const all = [...lines, ...(why ? not : [])].sort((a, b) => a.at - b.at);
  return all.map(({ line }) => line).join('\n') || 'no name of the library';

  function placeOf({ start, end }: Span): string {
    return `${start}-${end} ${text.slice(start, end)}`;
  }
}

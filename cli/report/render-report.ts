import type { Measure } from './measures.ts';
import type { Peers } from './read-peers.ts';

/** A measure with the figure that was reached; `null` where the set was not there. */
export interface Reached extends Measure {
  readonly figure: number | null;
  readonly texts: number;
}

const INTRODUCTION = `# How good the extraction is

Written by \`npm run report -- --gold DIR\`; do not edit. \`DIR\` holds annotated public texts (\`<set>/dev.jsonl.gz\`), the
programs that score them and the table of what others reach. The texts are other people's news and not part of the
project.

**How to read it.** All figures are on *development* sets: rules were written and tuned while looking at these texts, and
the weights that choose a speaker were fitted on texts of the same collection as \`quotes\`. Expect less on news that was
never looked at. For names the second half of the tagger's weights was fitted on the very texts of \`ner\`: that row says nothing of
unseen texts, ADR 0006 says what was reached on texts kept back. Rules for places and for pages were written looking at errors
in one half of each set, and the weights that tell places apart were searched on that half: the rows that say *other half* are of
the texts kept back, and are the ones to go by. Peers were measured by others, partly on other splits,
and most were not tuned on these texts: the comparison flatters us.`;

/** The report as Markdown: our figures with their targets, then each set with what the field reaches. */
export function renderReport(of: {
  readonly reached: readonly Reached[];
  readonly peers: ReadonlyMap<string, Peers>;
}): string {
  const peers = new Set(of.reached.flatMap(({ set }) => of.peers.get(set) ?? []));
  return [
    INTRODUCTION,
    '',
    '## Ours, on development sets',
    '',
    '| measure | texts | ours | ship at least | aim | |',
    '| --- | ---: | ---: | ---: | ---: | --- |',
    ...of.reached.map(reachedRow),
    '',
    '## The field, on its own terms',
    '',
    '| set | measure | best JavaScript package | best anywhere |',
    '| --- | --- | --- | --- |',
    ...[...peers].map(
      ({ sets, measure, bestPackage, bestAnywhere }) =>
        `| ${sets.join(', ')} | ${measure} | ${bestPackage} | ${bestAnywhere} |`,
    ),
    '',
  ].join('\n');
}

function reachedRow(row: Reached): string {
  const { name, texts, figure, least, aim } = row;
  return `| ${name} | ${texts} | ${share(figure)} | ${share(least)} | ${share(aim)} | ${verdict(row)} |`;
}

function verdict({ figure, least, aim }: Reached): string {
  if (figure === null) return 'not measured';
  if (least === null || aim === null) return '';
  if (figure >= aim) return 'aim reached';
  return figure >= least ? 'ships' : '**below**';
}

/** ".934"; a dash where there is none. */
function share(figure: number | null): string {
  if (figure === null) return '–';
  return figure >= 0.9995 ? '1.000' : figure.toFixed(3).replace(/^0/, '');
}

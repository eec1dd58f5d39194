import type { DatePattern } from './description.ts';
import { unitOf } from './grammar.ts';
import { towardOf } from './moment.ts';

const PERIOD = String.raw`(?<unit>week|weekend|month|quarter|year|decade|century|day)`;

/** "last week", "this year", "the following day", "earlier this month", "the same year". */
export const PERIOD_PATTERNS: readonly DatePattern[] = [
  {
    name: 'period',
    pattern: new RegExp(
      String.raw`\b(?:(?:earlier|later|sometime|early|late|mid|all|some time) )?(?<word>last|this|next|(?:this|the) past|(?:this|the) coming|the current|the present|current|coming|the upcoming|upcoming) (?:fiscal |financial |calendar |school |academic )?${PERIOD}(?![\w-])`,
      'gi',
    ),
    read: ({ word = '', unit = '' }) => {
      if (/^the past$/i.test(word) && !/^(?:weekend|year|week)$/i.test(unit)) return null;
      if (/day/i.test(unit) && !/last|next/i.test(word)) return null;
      if (/^next$/i.test(word) && /^day$/i.test(unit))
        return { kind: 'shift', unit: 'day', amount: 1, from: 'reference' };
      if (/^last$/i.test(word) && /^day$/i.test(unit)) return null;
      return { kind: 'shift', unit: unitOf(unit), amount: towardOf(word) ?? 0, from: 'anchor' };
    },
  },
  {
    name: 'told-period',
    pattern: new RegExp(
      String.raw`\b(?:(?:earlier|later|early|late) )?(?<word>that same|that very|that|the same|the very same|the next|the very next|the day's|(?:the )?(?:following|previous|preceding|prior|subsequent|ensuing)) ${PERIOD}(?![\w-])`,
      'gi',
    ),
    read: ({ word = '', unit = '' }) => ({
      kind: 'shift',
      unit: unitOf(unit),
      amount: towardOf(word) ?? 0,
      from: 'reference',
    }),
  },
  {
    name: 'in-the-period',
    pattern: /\b(?:earlier|later|early|late) in the (?<unit>year|month|week|day|decade|century)\b/gi,
    read: ({ unit = '' }) => ({ kind: 'shift', unit: unitOf(unit), amount: 0, from: 'reference' }),
  },
  {
    name: 'edge-of-period',
    pattern:
      /\b(?:the )?(?:end|beginning|start|middle|close) of (?<whose>the|this|next|last|that) (?<unit>year|month|week|quarter|decade|century|day)\b|\b(?<lone>year|month)(?:['’]s)?[- ]end\b/gi,
    read: ({ whose, unit, lone }, { before, after }) => {
      // "At the end of the day, …" is when all is said.
      if (unit === 'day' && /\bat $/i.test(before) && /^,/.test(after)) return null;
      const amount = whose === undefined ? 0 : (towardOf(whose) ?? 0);
      const scene = whose === undefined || /^the$/i.test(whose);
      return {
        kind: 'shift',
        unit: unitOf(unit ?? lone ?? 'year'),
        amount,
        from: scene ? 'scene' : whose === 'that' ? 'reference' : 'anchor',
      };
    },
  },
  {
    name: 'the-weekend',
    pattern: /\b(?:the|over the|at the) (?<unit>weekend)\b/gi,
    read: () => ({ kind: 'shift', unit: 'weekend', amount: 0, from: 'anchor', recent: true }),
  },
];

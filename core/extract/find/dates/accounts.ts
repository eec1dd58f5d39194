import type { DatePattern } from './description.ts';
import { YEAR } from './grammar.ts';

/** How companies speak of their accounts: "the latest quarter", "the year-ago period", "a year-earlier loss". */
export const ACCOUNT_PATTERNS: readonly DatePattern[] = [
  {
    name: 'account-period',
    pattern: new RegExp(
      String.raw`\b(?:the |its )(?:(?<ago>(?:comparable )?(?:year-ago|year-earlier|prior-year|prior year))|(?<now>latest|most recent|recent|just-ended|current)|(?<year>${YEAR})) (?:fiscal )?(?<unit>quarter|period)\b`,
      'gi',
    ),
    read: ({ ago, year }) => ({
      kind: 'account',
      yearShift: ago === undefined ? 0 : -1,
      ...(year === undefined ? {} : { year: Number(year) }),
    }),
  },
  {
    name: 'the-fiscal-year',
    pattern:
      /\b(?:the|its|this|that) (?:(?:current|latest|full|same|last|next|previous) )?(?:fiscal|financial) year\b(?! \d)/gi,
    read: (_, { after }) =>
      /^,? end(?:ed|ing|s)\b/.test(after)
        ? { kind: 'fixed', type: 'DURATION', value: 'P1Y' }
        : { kind: 'shift', unit: 'year', amount: 0, from: 'scene' },
  },
  {
    name: 'the-quarter',
    pattern: /\b(?:the|that) quarter\b(?!['’]s? (?:of|mile|horse)|[ -](?:of|mile|century|horse|final))/gi,
    read: () => ({ kind: 'account', yearShift: 0 }),
  },
  {
    name: 'year-ago',
    pattern: /\b(?:a )?year-(?:ago|earlier)\b/gi,
    read: () => ({ kind: 'account', yearShift: -1 }),
  },
  {
    name: 'the-year',
    pattern:
      /(?<=\b(?:for|in|of|during|over|through) )the (?:full |fiscal |financial |current fiscal |latest fiscal )?year\b(?! (?:\d|to come))/gi,
    read: (_, { after }) =>
      /^,? end(?:ed|ing)\b/.test(after)
        ? { kind: 'fixed', type: 'DURATION', value: 'P1Y' }
        : { kind: 'shift', unit: 'year', amount: 0, from: 'scene' },
  },
];

import type { DatePattern, Origin, Shift } from './description.ts';
import { COUNT, countOf, isApposed, PLURAL, UNIT, unitOf } from './grammar.ts';

const AMOUNT = String.raw`(?<count>${COUNT})(?: more| full| short| long)?[ -](?<unit>${UNIT})${PLURAL}`;

/** "two days later", "a year ago", "three weeks earlier", "two weeks from now", "10 years ago today". */
export const SHIFT_PATTERNS: readonly DatePattern[] = [
  {
    name: 'ago',
    pattern: new RegExp(
      String.raw`\b${AMOUNT}(?: or (?:so|more))? (?:ago|back)\b(?:,? (?<today>today|this (?:week|month)))?`,
      'gi',
    ),
    // "second, 41 seconds back": how far behind in a race.
    read: (groups, { surface }) =>
      /(?:second|minute)s? back$/i.test(surface) ? null : shift(groups, { sign: -1, from: 'anchor' }),
  },
  {
    name: 'later',
    pattern: new RegExp(String.raw`\b${AMOUNT} (?:later|afterwards?|after that|on)\b(?! (?:than|in))`, 'gi'),
    read: (groups, { surface }) =>
      / on$/i.test(surface) ? null : shift(groups, { sign: 1, from: 'reference' }),
  },
  {
    name: 'earlier',
    pattern: new RegExp(String.raw`\b${AMOUNT} (?:earlier|before|previously|prior|before that)\b`, 'gi'),
    read: (groups, { surface, after }) =>
      / (?:before|prior)$/i.test(surface) && /^ (?!that\b)[\w"“]/.test(after)
        ? null
        : shift(groups, { sign: -1, from: 'reference' }),
  },
  {
    name: 'quarter-century',
    pattern:
      /\b(?<count>a quarter|three[- ]quarters) (?:of a )?century (?<side>ago|later|afterwards?|earlier|before(?= that|[,.;]))/gi,
    read: ({ count = '', side }) => ({
      kind: 'shift',
      unit: 'year',
      amount: (/^a/i.test(count) ? 25 : 75) * (/^(?:later|after)/i.test(side ?? '') ? 1 : -1),
      from: /^ago/i.test(side ?? '') ? 'anchor' : 'reference',
    }),
  },
  {
    name: 'from-now',
    pattern: new RegExp(
      String.raw`\b(?:in )?${AMOUNT}(?:['’]s?)? (?:from (?:now|today)|hence)\b|\b${AMOUNT.replace('count', 'count2').replace('unit', 'unit2')}['’] time\b`,
      'gi',
    ),
    read: ({ count, unit, count2, unit2 }) =>
      shift({ count: count ?? count2, unit: unit ?? unit2 }, { sign: 1, from: 'anchor' }),
  },
  {
    name: 'the-period-after',
    pattern:
      /\bthe (?<unit>day|night|week|month|year) (?<side>after|before|earlier)\b(?! (?:yesterday|tomorrow|next|last)\b)/gi,
    read: ({ unit = '', side }, { before, after }) => ({
      kind: 'shift',
      unit: /night/i.test(unit) ? 'day' : unitOf(unit),
      amount: isApposed(before, after) ? 0 : /after/i.test(side ?? '') ? 1 : -1,
      from: 'reference',
      ...(/night/i.test(unit) ? { clock: 'TNI' } : {}),
    }),
  },
];

function shift(
  { count, unit, today }: Readonly<Record<string, string | undefined>>,
  { sign, from }: { readonly sign: 1 | -1; readonly from: Origin },
): Shift | { readonly kind: 'fixed'; readonly type: 'DATE'; readonly value: string } | null {
  if (count === undefined || unit === undefined) return null;
  const amount = countOf(count);
  if (amount === null) return { kind: 'fixed', type: 'DATE', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  const fortnight = /^fortnight/i.test(unit) ? 2 : 1;
  const compares = unit === 'year' && amount === 1 && sign < 0 ? ({ compares: true } as const) : {};
  const exact = today === undefined ? {} : ({ exact: true } as const);
  if (amount === 0.5) return halfShift(unitOf(unit), sign, from);
  return {
    kind: 'shift',
    unit: unitOf(unit),
    amount: sign * Math.round(amount) * fortnight,
    from,
    ...exact,
    ...compares,
    counted: true,
  };
}

function halfShift(unit: Shift['unit'], sign: 1 | -1, from: Origin): Shift | null {
  if (unit === 'year') return { kind: 'shift', unit: 'month', amount: sign * 6, from };
  if (unit === 'hour') return { kind: 'shift', unit: 'minute', amount: sign * 30, from };
  if (unit === 'decade') return { kind: 'shift', unit: 'year', amount: sign * 5, from };
  return null;
}

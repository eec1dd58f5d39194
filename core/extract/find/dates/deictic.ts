import { VAGUE_MOMENTS } from '../../data/time-words.ts';
import type { DatePattern } from './description.ts';
import { isApposed, ORDINAL } from './grammar.ts';
import { optional, towardOf } from './moment.ts';

const VAGUE = Object.keys(VAGUE_MOMENTS)
  .sort((a, b) => b.length - a.length)
  .join('|');

const PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
};

/** "today", "yesterday", "last night", "the day before yesterday", "now", "recently". */
export const DEICTIC_PATTERNS: readonly DatePattern[] = [
  {
    name: 'day-word',
    pattern:
      /\b(?:(?<before>the day before yesterday)|(?<after>(?:the )?day after tomorrow)|(?<day>today|yesterday|tomorrow)|(?<tonight>tonight|tonite))(?!\w)/gi,
    read: ({ before, after, day, tonight }, { before: lead }) => {
      if (/\bUSA $/.test(lead)) return null;
      if (before !== undefined) return { kind: 'shift', unit: 'day', amount: -2, from: 'anchor' };
      if (after !== undefined) return { kind: 'shift', unit: 'day', amount: 2, from: 'anchor' };
      if (tonight !== undefined)
        return { kind: 'shift', unit: 'day', amount: 0, from: 'anchor', clock: 'TNI' };
      return { kind: 'shift', unit: 'day', amount: DAYS[(day ?? '').toLowerCase()] ?? 0, from: 'anchor' };
    },
  },
  {
    name: 'this-part-of-day',
    pattern:
      /\b(?:(?<last>last)|(?<this>this)|(?<that>that|the same)) (?<part>morning|afternoon|evening|night)\b/gi,
    read: ({ last, that, part }) => {
      if (last !== undefined && !/night|evening/i.test(part ?? '')) return null;
      return {
        kind: 'shift',
        unit: 'day',
        amount: last === undefined ? 0 : -1,
        from: that === undefined ? 'anchor' : 'reference',
        clock: PARTS[(part ?? '').toLowerCase()] ?? 'TNI',
      };
    },
  },
  {
    name: 'told-part-of-day',
    pattern:
      /\b(?:(?:early|late|later|earlier) )?the (?:very )?(?<toward>next|following|previous) (?<part>morning|afternoon|evening|night)\b/gi,
    read: ({ toward, part = '' }) => ({
      kind: 'shift',
      unit: 'day',
      amount: towardOf(toward) ?? 0,
      from: 'reference',
      clock: PARTS[part.toLowerCase()] ?? 'TNI',
    }),
  },
  {
    name: 'at-night',
    pattern: /(?<=\bat )night\b(?![- ]?(?:clubs?|school|time economy))/gi,
    read: () => ({ kind: 'fixed', type: 'TIME', value: 'XXXX-XX-XXTNI' }),
  },
  {
    name: 'nth-day',
    pattern: new RegExp(
      String.raw`(?<=\b(?:on|for|by|of|in|into|entered|towards?|until|from|after|,|[-–—]) ?)(?:the|an?|its|his|her|their) (?:${ORDINAL}|final|last|opening|closing) (?<part>day|night|evening|morning|afternoon)\b(?![-\w]| (?:care|school|trips?|jobs?|shifts?)\b)`,
      'gi',
    ),
    read: ({ part = '' }, { before, after }) => {
      const clock = PARTS[part.toLowerCase()];
      return isApposed(before, after)
        ? { kind: 'shift', unit: 'day', amount: 0, from: 'reference', ...optional('clock', clock) }
        : { kind: 'fixed', type: clock === undefined ? 'DATE' : 'TIME', value: `XXXX-XX-XX${clock ?? ''}` };
    },
  },
  {
    name: 'overnight',
    pattern: /\bovernight\b/gi,
    read: (_, { after }) =>
      /^[\s-]*(?:success|guests?|stays?|bag|trains?|sensation|flights?|delivery)/i.test(after)
        ? null
        : { kind: 'shift', unit: 'day', amount: 0, from: 'anchor', clock: 'TNI' },
  },
  {
    name: 'vague',
    pattern: new RegExp(String.raw`\b(?<vague>${VAGUE})\b`, 'gi'),
    read: ({ vague = '' }, { after }) =>
      isMoment(vague.toLowerCase(), after)
        ? { kind: 'fixed', type: 'DATE', value: VAGUE_MOMENTS[vague.toLowerCase()] ?? 'PRESENT_REF' }
        : null,
  },
  {
    name: 'vague-adjective',
    pattern:
      /(?<=\b(?:the|its|his|her|their|our|a|an|under|at|of|in|from|with|than|to|whose|my|your|[’']s) )current(?= (?!accounts?\b|events?\b|affairs\b|and\b|or\b)[a-z])/g,
    read: () => ({ kind: 'fixed', type: 'DATE', value: 'PRESENT_REF' }),
  },
];

const DAYS: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 };

/** Leaves "now that", "as soon as", "the past three months" to others. */
function isMoment(word: string, after: string): boolean {
  if (word === 'now') return !/^-/.test(after);
  if (/^(?:in )?the (?:past|future)$/.test(word))
    return (
      !/^ (?:\w+ ){0,2}(?:years?|months?|weeks?|days?|decades?|quarters?|hours?|century|tense|of)\b/i.test(
        after,
      ) &&
      !/^ [a-z]/.test(
        after.replace(
          /^ (?:and|or|but|to|is|was|has|it|he|she|they|we|when|as|with|for|by|if|that|because|have|had|would|will|than)\b.*/,
          '',
        ),
      )
    );
  return true;
}

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const DATE_UNITS: Record<string, string> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const TIME_UNITS: Record<string, string> = { H: 'hour', M: 'minute', S: 'second' };

const count = (digits: string, unit: string): string => {
  if (digits === 'X') return `some ${unit}s`;
  return `${NUMBERS[Number(digits)] ?? digits} ${unit}${digits === '1' ? '' : 's'}`;
};

const unitsOf = (text: string, names: Record<string, string>): (string | null)[] =>
  [...text.matchAll(/(X|\d+(?:\.\d+)?)([A-Z])/g)].map(([, digits = '', letter = '']) => {
    const unit = names[letter];
    return unit === undefined ? null : count(digits, unit);
  });

/** "P2W" → "two weeks", "PT36H" → "36 hours", "PXD" → "some days"; `null`: not a duration. */
export function readableDuration(value: string): string | null {
  const found = /^P((?:(?:X|[\d.]+)[YMWD])*)(?:T((?:(?:X|[\d.]+)[HMS])+))?$/.exec(value);
  if (!found) return null;
  const parts = [...unitsOf(found[1] ?? '', DATE_UNITS), ...unitsOf(found[2] ?? '', TIME_UNITS)];
  if (parts.length === 0 || parts.includes(null)) return null;
  return parts.join(' and ');
}

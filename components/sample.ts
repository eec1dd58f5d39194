/** The sentence and the card that show what the extension does. Its entity is in the seed library. */
export const SAMPLE = {
  entity: 'almaty',
  before: 'Two days later the protests had reached ',
  name: 'Almaty',
  reading: { name: 'Almaty', entities: [], date: null },
  after: ', the largest city in the country.',
} as const;

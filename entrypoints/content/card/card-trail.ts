/** The cards that were opened in one another, as a browser keeps pages. */
export interface Trail<C> {
  readonly back: readonly C[];
  readonly now: C;
  readonly forward: readonly C[];
}

export const startTrail = <C>(now: C): Trail<C> => ({ back: [], now, forward: [] });

/** To a new card; what lay ahead is forgotten. */
export function goTo<C>({ back, now }: Trail<C>, next: C): Trail<C> {
  return { back: [...back, now], now: next, forward: [] };
}

/** One step along; the same trail where there is none. */
export function stepAlong<C>(trail: Trail<C>, way: 'back' | 'forward'): Trail<C> {
  const { back, now, forward } = trail;
  if (way === 'back') {
    const before = back.at(-1);
    return before === undefined
      ? trail
      : { back: back.slice(0, -1), now: before, forward: [now, ...forward] };
  }
  const [next, ...rest] = forward;
  return next === undefined ? trail : { back: [...back, now], now: next, forward: rest };
}

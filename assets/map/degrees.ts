/** How far the borders of the two maps may lie from the real ones. A map in which that shows takes the nearer one. */
export const DEGREES = { wide: 0.1, near: 0.02 } as const;
export type Detail = keyof typeof DEGREES;

/** For wider views: points of level n are needed where the borders may be off by as much as the n-th of these. */
export const LEVELS: Readonly<Record<Detail, readonly number[]>> = { wide: [0.2, 0.25, 0.4], near: [0.05] };

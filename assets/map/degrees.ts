/** How far the borders of the two maps may lie from the real ones. A map in which that shows takes the nearer one. */
export const WIDE_DEGREES = 0.1;
export const NEAR_DEGREES = 0.02;

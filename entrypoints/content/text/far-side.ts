/**
 * Where a block lies to what is within one viewport of the view: far above or below of it, near as a whole, or none of
 * these. What is in it may lie elsewhere: good for what is read first, not for what is read. Asks for an up-to-date layout.
 */
export function farSide(block: Element): 'above' | 'below' | 'near' | null {
  const { top, bottom } = block.getBoundingClientRect();
  if (bottom < -innerHeight) return 'above';
  if (top > 2 * innerHeight) return 'below';
  // What has no height may be nowhere, and all of the page in it.
  return top >= -innerHeight && bottom <= 2 * innerHeight && bottom > top ? 'near' : null;
}

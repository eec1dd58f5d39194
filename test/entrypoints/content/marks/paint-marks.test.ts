// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { createPainter } from '../../../../entrypoints/content/marks/paint-marks.ts';
import { createOverlay } from '../../../../entrypoints/content/overlay.ts';

it('where there is nothing to mark a painting asks for no style', () => {
  const styles = vi.spyOn(window, 'getComputedStyle');
  const painter = createPainter(createOverlay());
  const painted = painter.paint(
    {
      blocks: [[]],
      isMarked: () => true,
      kindOf: () => 'place',
      current: null,
    },
    true,
  );
  expect(painted).toEqual({ moved: false, loose: false });
  expect(styles).not.toHaveBeenCalled();
});

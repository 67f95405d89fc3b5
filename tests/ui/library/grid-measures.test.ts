import { describe, expect, it } from 'vitest';
import { measureGrid } from '../../../src/ui/library/grid-measures.ts';

describe('the grid of the timeline', () => {
  it.each([
    [336, 3],
    [656, 4],
    [1304, 7],
    [1632, 8],
  ])('in a width of %i px has %i columns', (width, columns) => {
    expect(measureGrid(width).columns).toBe(columns);
  });

  it('fills its width to the pixel', () => {
    for (let width = 240; width < 2000; width += 7) {
      const { columns, gap, photoWidth } = measureGrid(width);
      expect(columns * photoWidth + (columns - 1) * gap).toBeCloseTo(width, 6);
    }
  });

  it('has fewer and taller lines where text is larger, and room for its headings', () => {
    const [plain, large] = [measureGrid(336), measureGrid(336, undefined, 2)];
    expect(large.columns).toBe(2);
    expect(large.headingHeight).toBe(2 * plain.headingHeight);
    expect(large.lineHeight - large.photoWidth * 1.25 - large.gap).toBe(60);
  });
});

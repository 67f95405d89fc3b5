import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf, cornersOf } from '../../../src/domain/comparison/extent.ts';

test('the bounds of a rectangle under a similarity are those of its corners', () => {
  const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const area = fc.record({ x: number(-2, 2), y: number(-2, 2), width: number(0, 3), height: number(0, 3) });
  const similarity = fc.record({ a: number(-5, 5), b: number(-5, 5), tx: number(-9, 9), ty: number(-9, 9) });
  fc.assert(
    fc.property(area, similarity, (rectangle, t) => {
      const corners = cornersOf(rectangle, t);
      const [xs, ys] = [corners.map((p) => p.x), corners.map((p) => p.y)];
      const { x, y, width, height } = boundsOf(rectangle, t);
      expect(x).toBeCloseTo(Math.min(...xs), 9);
      expect(y).toBeCloseTo(Math.min(...ys), 9);
      expect(x + width).toBeCloseTo(Math.max(...xs), 9);
      expect(y + height).toBeCloseTo(Math.max(...ys), 9);
    }),
    { seed: 8, numRuns: 500 },
  );
});

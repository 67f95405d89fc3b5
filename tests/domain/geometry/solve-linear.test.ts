import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LeastSquares, solveLinear } from '../../../src/domain/geometry/solve-linear.ts';

test('a solution put back gives the right side', () => {
  const number = fc.double({ min: -10, max: 10, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(number, { minLength: 16, maxLength: 16 }),
      fc.array(number, { minLength: 4, maxLength: 4 }),
      (m, b) => {
        // A strong diagonal, so that the matrix is far from singular.
        const matrix = m.map((value, i) => (i % 5 === 0 ? value + 50 * Math.sign(value || 1) : value));
        const x = solveLinear(matrix, b);
        if (!x) throw new Error('no solution');
        for (let row = 0; row < 4; row++) {
          const sum = [0, 1, 2, 3].reduce((total, k) => total + (matrix[row * 4 + k] ?? 0) * (x[k] ?? 0), 0);
          expect(sum).toBeCloseTo(b[row] ?? 0, 8);
        }
      },
    ),
  );
});

test('rows are exchanged where a pivot is 0, and a singular matrix has no solution', () => {
  expect([...(solveLinear([0, 2, 4, 0], [6, 8]) ?? [])]).toEqual([2, 3]);
  expect(solveLinear([1, 2, 2, 4], [1, 2])).toBeNull();
});

test('least squares: the line through points, and drawn towards 0 by a ridge', () => {
  const system = new LeastSquares(2);
  for (const x of [0, 1, 2, 3]) system.add([1, x], 2 + 3 * x, x + 1);
  const [offset, slope] = system.solve() ?? [];
  expect(offset).toBeCloseTo(2, 9);
  expect(slope).toBeCloseTo(3, 9);
  expect(Math.abs(system.solve([0, 100])?.[1] ?? 9)).toBeLessThan(3);
});

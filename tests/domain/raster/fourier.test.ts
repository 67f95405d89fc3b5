import { expect, test } from 'vitest';
import { type ComplexGrid, transform, transformBack, zeroGrid } from '../../../src/domain/raster/fourier.ts';
import { seeded } from './a-texture.ts';

function randomGrid(side: number, seed: number): ComplexGrid {
  const random = seeded(seed);
  const grid = zeroGrid(side);
  for (let i = 0; i < grid.real.length; i++) {
    grid.real[i] = random() - 0.5;
    grid.imaginary[i] = random() - 0.5;
  }
  return grid;
}

/** The sum that defines the transform, term by term. */
function bySum({ side, real, imaginary }: ComplexGrid, u: number, v: number): [number, number] {
  let [re, im] = [0, 0];
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const angle = (-2 * Math.PI * (u * x + v * y)) / side;
      const [a, b] = [real[y * side + x] ?? 0, imaginary[y * side + x] ?? 0];
      re += a * Math.cos(angle) - b * Math.sin(angle);
      im += a * Math.sin(angle) + b * Math.cos(angle);
    }
  return [re, im];
}

test.each([2, 8, 16])('the transform of a grid of %i is its definition', (side) => {
  const grid = randomGrid(side, side);
  const places = [
    [0, 0],
    [1, 0],
    [side - 1, 1],
    [side >> 1, side - 1],
  ] as const;
  const wanted = places.map(([u, v]) => bySum(grid, u, v));
  transform(grid);
  for (const [i, [u, v]] of places.entries()) {
    expect(grid.real[v * side + u]).toBeCloseTo(wanted[i]?.[0] ?? 0, 9);
    expect(grid.imaginary[v * side + u]).toBeCloseTo(wanted[i]?.[1] ?? 0, 9);
  }
});

test('the way back leads back', () => {
  const [grid, same] = [randomGrid(64, 9), randomGrid(64, 9)];
  transform(grid);
  transformBack(grid);
  for (let i = 0; i < grid.real.length; i += 53) {
    expect(grid.real[i]).toBeCloseTo(same.real[i] ?? 0, 10);
    expect(grid.imaginary[i]).toBeCloseTo(same.imaginary[i] ?? 0, 10);
  }
});

test('a side that is no power of two is refused', () => {
  expect(() => zeroGrid(48)).toThrow(RangeError);
});

import { expect, test } from 'vitest';
import { distance, midpoint } from '../../../src/domain/geometry/point.ts';
import { centre, fitInside, intersect, union } from '../../../src/domain/geometry/rectangle.ts';

const outer = { x: 10, y: 20, width: 200, height: 100 };

test('fits an aspect inside, in the middle', () => {
  expect(fitInside(outer, 1)).toEqual({ x: 60, y: 20, width: 100, height: 100 });
  expect(fitInside(outer, 4)).toEqual({ x: 10, y: 45, width: 200, height: 50 });
});

test('what two rectangles share and span', () => {
  const other = { x: 150, y: 0, width: 100, height: 60 };
  expect(intersect(outer, other)).toEqual({ x: 150, y: 20, width: 60, height: 40 });
  expect(union(outer, other)).toEqual({ x: 10, y: 0, width: 240, height: 120 });
  expect(intersect(outer, { x: 210, y: 20, width: 5, height: 5 })).toBeNull();
  expect(centre(outer)).toEqual({ x: 110, y: 70 });
});

test('points', () => {
  expect(distance({ x: 0, y: 0 }, { x: 3, y: 4 })).toBe(5);
  expect(midpoint({ x: 0, y: 2 }, { x: 4, y: 0 })).toEqual({ x: 2, y: 1 });
});

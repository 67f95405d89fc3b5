import { expect, test } from 'vitest';
import { deltaE00, LINEAR_OF_BYTE, labOf, luminanceOf } from '../../../src/domain/raster/colour.ts';

// From the supplementary test data of Sharma, Wu and Dalal 2005 (pairs 1, 4, 7, 9, 13, 17, 20, 24, 25, 34).
test.each([
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
  [[50, -0.001, 2.49], [50, 0.0009, -2.49], 4.8045],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[50, 2.5, 0], [58, 24, 15], 19.4535],
  [[50, 2.5, 0], [50, 3.2592, 0.335], 1.0],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
])('the difference of %j and %j is %f', (one, other, expected) => {
  const lab = ([l = 0, a = 0, b = 0]: number[]) => ({ l, a, b });
  expect(deltaE00(lab(one), lab(other))).toBeCloseTo(expected, 4);
  expect(deltaE00(lab(other), lab(one))).toBeCloseTo(expected, 4);
});

test('white, grey and red have their places in L*a*b*', () => {
  const white = labOf([1, 1, 1]);
  expect(white.l).toBeCloseTo(100, 3);
  expect(Math.hypot(white.a, white.b)).toBeLessThan(0.02);
  const grey = LINEAR_OF_BYTE[119] ?? 0;
  expect(labOf([grey, grey, grey]).l).toBeCloseTo(50.03, 1);
  const red = labOf([1, 0, 0]);
  expect(red.l).toBeCloseTo(53.24, 1);
  expect(red.a).toBeCloseTo(80.09, 1);
  expect(red.b).toBeCloseTo(67.2, 1);
});

test('luminance of white is 1', () => {
  expect(luminanceOf(1, 1, 1)).toBeCloseTo(1, 6);
});

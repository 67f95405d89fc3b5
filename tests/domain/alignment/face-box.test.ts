import { expect, it } from 'vitest';
import { faceBox } from '../../../src/domain/alignment/face-box.ts';

it('a face’s box holds all its points and none of the air around it', () => {
  const points = new Float32Array([0.5, 0.25, -9, 0.75, 0.5, 9, 0.625, 0.125, 0]);
  expect(faceBox({ points })).toEqual({ x: 0.5, y: 0.125, width: 0.25, height: 0.375 });
});

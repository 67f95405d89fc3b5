import { describe, expect, it, test } from 'vitest';
import { type Detection, decodeDetections, squareAround, wholeSquare } from '../../src/vision/detect-faces.ts';
import { squareOfMesh } from '../../src/vision/fit-mesh.ts';
import { mergeOverlapping, overlap } from '../../src/vision/merge-overlapping.ts';

const box = (x: number, y: number, side: number, score: number): Detection => ({
  x,
  y,
  width: side,
  height: side,
  score,
  keypoints: [x - 0.02, y, x + 0.02, y, x, y, x, y, x, y, x, y],
});

describe('what the detector answers', () => {
  const blank = () => [
    new Float32Array(384).fill(-20),
    new Float32Array(512).fill(-20),
    new Float32Array(384 * 16),
    new Float32Array(512 * 16),
  ];

  it('is read at the place of its cell, on both grids', () => {
    const outputs = blank();
    // The fine grid: second answer of the cell in column 3, row 2; the coarse one: fifth answer of column 1, row 7.
    const [fine, coarse] = [(2 * 16 + 3) * 2 + 1, (7 * 8 + 1) * 6 + 4];
    outputs[1]?.fill(2, fine, fine + 1);
    outputs[3]?.set([8, -16, 64, 32, 4, 0], fine * 16);
    outputs[0]?.fill(1, coarse, coarse + 1);
    const [first, second, ...more] = decodeDetections(outputs, 0.5);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ x: 3.5 / 16 + 8 / 256, y: 2.5 / 16 - 16 / 256, width: 0.25, height: 0.125 });
    expect(first?.score).toBeCloseTo(1 / (1 + Math.exp(-2)), 6);
    expect(first?.keypoints.slice(0, 2)).toEqual([3.5 / 16 + 4 / 256, 2.5 / 16]);
    expect(second).toMatchObject({ x: 1.5 / 8, y: 7.5 / 8 });
  });

  it('is not taken for an answer of something else', () => {
    expect(() => decodeDetections([], 0.5)).toThrow(TypeError);
  });
});

describe('merging answers about one face', () => {
  it('keeps faces apart and takes the mean by score within one', () => {
    const merged = mergeOverlapping([box(0.3, 0.3, 0.2, 0.6), box(0.31, 0.3, 0.2, 0.9), box(0.7, 0.6, 0.1, 0.7)]);
    expect(merged.map(({ score }) => score)).toEqual([0.9, 0.7]);
    expect(merged[0]?.x).toBeCloseTo((0.6 * 0.3 + 0.9 * 0.31) / 1.5, 9);
    expect(merged[0]?.keypoints[0]).toBeCloseTo((0.6 * 0.28 + 0.9 * 0.29) / 1.5, 9);
  });

  it('measures overlap over the area that either covers', () => {
    expect(overlap(box(0.5, 0.5, 0.2, 1), box(0.5, 0.5, 0.2, 1))).toBeCloseTo(1, 9);
    expect(overlap(box(0.5, 0.5, 0.2, 1), box(0.6, 0.5, 0.2, 1))).toBeCloseTo(1 / 3, 9);
    expect(overlap(box(0.5, 0.5, 0.2, 1), box(0.9, 0.5, 0.2, 1))).toBe(0);
  });

  test('of nothing is nothing', () => expect(mergeOverlapping([])).toEqual([]));
});

describe('squares', () => {
  const raster = { width: 300, height: 200, data: new Uint8ClampedArray(0) };

  it('hold the whole photo, turned as asked', () => {
    expect(wholeSquare(raster, 1)).toEqual({ x: 150, y: 100, side: 300, angleRad: -Math.PI / 2 });
  });

  it('lie around a detected face, turned with its eyes, also on a turned photo', () => {
    const detection = { ...box(0.6, 0.5, 0.2, 1), keypoints: [0.58, 0.48, 0.62, 0.52] };
    const upright = squareAround(detection, wholeSquare(raster, 0));
    expect(upright).toMatchObject({ x: 180, y: 100 });
    expect(upright.side).toBeCloseTo(90, 6);
    expect(upright.angleRad).toBeCloseTo(Math.PI / 4, 6);
    const turned = squareAround(detection, wholeSquare(raster, 1));
    // To the right on the turned photo is upwards on the photo itself.
    expect([turned.x, turned.y]).toEqual([expect.closeTo(150, 6), expect.closeTo(70, 6)]);
  });

  it('lie around a mesh, whichever way it stands', () => {
    const points = new Float32Array(468 * 3);
    for (let i = 0; i < 468; i++) points.set([10 + (i % 20), 50 + (i % 30), 0], i * 3);
    points.set([10, 60, 0], 33 * 3);
    points.set([29, 60, 0], 263 * 3);
    const square = squareOfMesh(points);
    expect(square).toMatchObject({ x: 19.5, y: 64.5, side: 29 * 1.5, angleRad: 0 });
    const upsideDown = squareOfMesh(points.map((value, i) => (i % 3 === 2 ? value : 100 - value)));
    expect(upsideDown.side).toBeCloseTo(square.side, 5);
    expect(Math.abs(upsideDown.angleRad)).toBeCloseTo(Math.PI, 5);
    expect([upsideDown.x, upsideDown.y]).toEqual([expect.closeTo(80.5, 5), expect.closeTo(35.5, 5)]);
  });
});

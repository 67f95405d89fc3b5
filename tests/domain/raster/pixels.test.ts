import { describe, expect, it, test } from 'vitest';
import { blur } from '../../../src/domain/raster/blur.ts';
import { flipPlane, flipRaster } from '../../../src/domain/raster/flip.ts';
import { halvePlane, levelForStep, lumaLevels, planeLevels, rasterLevels } from '../../../src/domain/raster/halve.ts';
import { localContrast } from '../../../src/domain/raster/local-contrast.ts';
import { luminance } from '../../../src/domain/raster/luminance.ts';
import { resample } from '../../../src/domain/raster/resample.ts';
import { cutSquare, fromSquare } from '../../../src/domain/raster/square.ts';
import { blobs, planeOf, rasterOf } from './a-texture.ts';

const ramp = (x: number, y: number) => 10 + 2 * x + 3 * y;

describe('halving', () => {
  it('leaves places where they are: half as far from the edges', () => {
    const halved = halvePlane(planeOf(ramp, 41, 30));
    expect([halved.width, halved.height]).toEqual([20, 15]);
    // Pixel (3, 4) has its middle at (3.5, 4.5), which was (7, 9).
    expect(halved.data[4 * 20 + 3]).toBeCloseTo(ramp(7, 9), 4);
  });

  it('stops before a side vanishes, and finds the coarsest level that is fine enough', () => {
    const levels = planeLevels(planeOf(ramp, 100, 40));
    expect([0, 1, 2, 3].map((index) => levels.level(index).width)).toEqual([100, 50, 25, 25]);
    expect(levels.count).toBe(3);
    expect(levelForStep(levels, 1).reduction).toBe(1);
    expect(levelForStep(levels, 1.99).reduction).toBe(1);
    expect(levelForStep(levels, 2).reduction).toBe(2);
    expect(levelForStep(levels, 50).reduction).toBe(4);
  });
});

describe('cutting a frame out', () => {
  test.each([
    ['as it is', { a: 1, b: 0, tx: 5, ty: 6 }],
    ['between pixels', { a: 1, b: 0, tx: 5.3, ty: 6.7 }],
    ['turned', { a: Math.cos(0.3), b: Math.sin(0.3), tx: 20, ty: 12 }],
    ['enlarged', { a: 0.4, b: 0.1, tx: 20, ty: 12 }],
    ['reduced', { a: 2.6, b: -0.4, tx: 4, ty: 20 }],
    ['reduced a lot', { a: 5.2, b: 0.3, tx: 30, ty: 10 }],
  ])('%s, a slope stays exactly that slope', (_name, toRaster) => {
    const picture = planeLevels(planeOf(ramp, 256, 256));
    const { values, valid } = resample(picture, toRaster, { width: 24, height: 20 });
    for (const [u, v] of [
      [4, 5],
      [12, 9],
      [20, 15],
    ] as const) {
      const [x, y] = [u + 0.5, v + 0.5];
      const truth = ramp(toRaster.a * x - toRaster.b * y + toRaster.tx, toRaster.b * x + toRaster.a * y + toRaster.ty);
      expect(valid.data[v * 24 + u]).toBe(1);
      expect(values.data[v * 24 + u]).toBeCloseTo(truth, 2);
    }
  });

  it('says where there is nothing', () => {
    const { valid } = resample(
      planeLevels(planeOf(ramp, 40, 40)),
      { a: 1, b: 0, tx: 30, ty: 0 },
      { width: 20, height: 4 },
    );
    expect(valid.data[5]).toBe(1);
    expect(valid.data[15]).toBe(0);
  });
});

describe('cutting a square out for a network', () => {
  const picture = rasterLevels(rasterOf((x, y) => x + y, 100, 100));

  it('keeps places, also when turned', () => {
    const square = { x: 50, y: 40, side: 32, angleRad: 0.5 };
    const values = cutSquare(picture, square, { sizePx: 32, range: [0, 255], outside: 'edge' });
    const [x, y] = fromSquare(square, 10.5 / 32, 20.5 / 32);
    expect(values[(20 * 32 + 10) * 3]).toBeCloseTo(x + y, 1);
  });

  it('looks into a mirror when asked to', () => {
    const square = { x: 50, y: 50, side: 40, angleRad: -0.2 };
    const options = { sizePx: 20, range: [0, 255], outside: 'edge' } as const;
    const plain = cutSquare(picture, square, options);
    const mirrored = cutSquare(picture, { ...square, isMirrored: true }, options);
    for (const column of [0, 7, 19]) {
      expect(mirrored[(5 * 20 + column) * 3]).toBeCloseTo(plain[(5 * 20 + 19 - column) * 3] ?? 0, 3);
    }
    expect(fromSquare({ ...square, isMirrored: true }, 0, 0.3)).toEqual(fromSquare(square, 1, 0.3));
  });

  it('is black outside where that is asked for, and maps black and white', () => {
    const square = { x: 0, y: 0, side: 40, angleRad: 0 };
    const values = cutSquare(picture, square, { sizePx: 20, range: [-1, 1], outside: 'black' });
    expect(values[0]).toBe(-1);
    const edge = cutSquare(picture, { ...square, x: 120, y: 120 }, { sizePx: 20, range: [0, 1], outside: 'edge' });
    expect(edge.at(-1)).toBeCloseTo(198 / 255, 1);
  });
});

describe('local contrast', () => {
  const texture = blobs(96, 60, 5);
  const whole = (width: number, height: number) => ({ width, height, data: new Float32Array(width * height).fill(1) });

  it('does not care for exposure, contrast and a slope of light', () => {
    const valid = whole(96, 96);
    const plain = localContrast({ values: planeOf(texture, 96, 96), valid, isWhole: true }, 6, 0.01).contrast.data;
    const relit = localContrast(
      { values: planeOf((x, y) => 30 + 0.5 * texture(x, y), 96, 96), valid, isWhole: true },
      6,
      0.01,
    ).contrast.data;
    for (let i = 0; i < plain.length; i += 97) expect(relit[i]).toBeCloseTo(plain[i] ?? 0, 2);
  });

  it('takes noise for nothing', () => {
    const faint = planeOf((x, y) => 100 + 0.01 * texture(x, y), 96, 96);
    const { contrast } = localContrast({ values: faint, valid: whole(96, 96), isWhole: true }, 6);
    expect(Math.max(...contrast.data)).toBeLessThan(0.5);
  });

  it('says nothing where the picture says nothing, and is not disturbed by it', () => {
    const valid = whole(96, 96);
    const values = planeOf(texture, 96, 96);
    for (let i = 0; i < valid.data.length; i++) if (i % 96 < 40) valid.data[i] = values.data[i] = 0;
    const { contrast, trust } = localContrast({ values, valid, isWhole: false }, 6);
    expect(contrast.data[50 * 96 + 20]).toBe(0);
    expect([20, 40, 70].map((x) => trust.data[50 * 96 + x])).toEqual([0, expect.closeTo(0, 0), expect.closeTo(1, 2)]);
    // Where all is grey there is no contrast at the border of what is known.
    const grey = { values: planeOf((x) => (x < 40 ? 0 : 90), 96, 96), valid, isWhole: false };
    expect(localContrast(grey, 6).contrast.data[50 * 96 + 41]).toBeCloseTo(0, 3);
  });

  it('blurs without losing or gaining light, and about as far as it is told', () => {
    const spot = { width: 61, height: 61, data: new Float32Array(61 * 61) };
    spot.data[30 * 61 + 30] = 1000;
    const { data } = blur(spot, 5);
    expect(data.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1000, 1);
    const spread = data.reduce((sum, one, i) => sum + one * ((i % 61) - 30) ** 2, 0) / 1000;
    expect(Math.sqrt(spread)).toBeCloseTo(5, 0);
  });
});

test('a mirror twice is none', () => {
  const raster = rasterOf(blobs(30, 20, 3), 31, 20);
  expect(flipRaster(flipRaster(raster)).data).toEqual(raster.data);
  expect(luminance(flipRaster(raster)).data).toEqual(flipPlane(luminance(raster)).data);
  expect(luminance(rasterOf(() => 255, 4, 4)).data[3]).toBeCloseTo(255, 3);
  // Halved at once it is the same as halved afterwards.
  const [atOnce, afterwards] = [lumaLevels(raster).level(1), halvePlane(luminance(raster))];
  expect([atOnce.width, atOnce.height]).toEqual([afterwards.width, afterwards.height]);
  for (const [i, value] of afterwards.data.entries()) expect(atOnce.data[i]).toBeCloseTo(value, 4);
});

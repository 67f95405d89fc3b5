import { describe, expect, test } from 'vitest';
import { energyWithin, logLuminance, octavesOf, shrinkMask } from '../../../src/domain/raster/detail.ts';
import { fillPolygon } from '../../../src/domain/raster/polygon.ts';
import type { Plane } from '../../../src/domain/raster/raster.ts';

const SIDE = 96;
const plane = (at: (x: number, y: number) => number): Plane => ({
  width: SIDE,
  height: SIDE,
  data: Float32Array.from({ length: SIDE * SIDE }, (_, i) => at(i % SIDE, Math.floor(i / SIDE))),
});
const inner = shrinkMask(new Uint8Array(SIDE * SIDE).fill(1), SIDE, 20);
const energies = (one: Plane) => octavesOf(one, 3).map((octave) => energyWithin(octave, inner));

describe('octaves of detail', () => {
  test('hold nothing of an even plane nor of an even slope', () => {
    for (const energy of energies(plane((x, y) => 3 + 0.05 * x - 0.02 * y))) expect(energy).toBeLessThan(1e-9);
  });

  test.each([
    [2.5, 0],
    [8, 1],
    [16, 2],
  ])('waves %d pixels long are most of octave %d', (length, octave) => {
    const found = energies(plane((x) => Math.sin((2 * Math.PI * x) / length)));
    expect(found.indexOf(Math.max(...found))).toBe(octave);
  });

  test('of log luminance do not change with the light', () => {
    const picture = (gain: number) => {
      const data = new Uint8ClampedArray(SIDE * SIDE * 4);
      // Linear light to sRGB bytes.
      const byte = (linear: number) => 255 * (1.055 * linear ** (1 / 2.4) - 0.055);
      for (let i = 0; i < data.length; i++) data[i] = byte(gain * 0.2 * (1 + 0.4 * Math.sin((i >> 2) * 0.7)));
      return { width: SIDE, height: SIDE, data };
    };
    const [dark, bright] = [energies(logLuminance(picture(0.7))), energies(logLuminance(picture(1.3)))];
    expect((bright[1] ?? 0) / (dark[1] ?? 1)).toBeCloseTo(1, 1);
  });
});

describe('masks', () => {
  test('an outline is filled by the pixels whose middle it holds', () => {
    const mask = new Uint8Array(12 * 10);
    fillPolygon(mask, 12, [2, 3, 7, 3, 7, 6, 2, 6], 1);
    expect(mask.reduce((sum, v) => sum + v, 0)).toBe(15);
    expect(mask[3 * 12 + 2]).toBe(1);
    expect(mask[3 * 12 + 7]).toBe(0);
    expect(mask[6 * 12 + 2]).toBe(0);
  });

  test('what lies off the mask is left out, and the rest is filled', () => {
    const mask = new Uint8Array(8 * 8);
    fillPolygon(mask, 8, [-5, -5, 20, -5, 20, 20, -5, 20], 1);
    expect(mask.every((v) => v === 1)).toBe(true);
  });

  test('a mask shrinks from its own edges and from those of the picture', () => {
    const mask = new Uint8Array(12 * 10);
    fillPolygon(mask, 12, [2, 2, 9, 2, 9, 8, 2, 8], 1);
    const small = shrinkMask(mask, 12, 2);
    expect(small.reduce((sum, v) => sum + v, 0)).toBe(3 * 2);
    expect(small[4 * 12 + 4]).toBe(1);
  });
});

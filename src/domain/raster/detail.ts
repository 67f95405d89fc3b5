import { LINEAR_OF_BYTE, luminanceOf } from './colour.ts';
import type { Plane, Raster } from './raster.ts';

/** Added to luminance before its logarithm: the noise of the darkest tones is no detail. */
const FLOOR = 0.004;

/** log2 of the relative luminance of every pixel, lifted a little in the darkest tones. */
export function logLuminance({ width, height, data }: Raster): Plane {
  const out = new Float32Array(width * height);
  for (let i = 0; i < out.length; i++) {
    const [r, g, b] = [data[i * 4] ?? 0, data[i * 4 + 1] ?? 0, data[i * 4 + 2] ?? 0];
    out[i] = Math.log2(luminanceOf(LINEAR_OF_BYTE[r] ?? 0, LINEAR_OF_BYTE[g] ?? 0, LINEAR_OF_BYTE[b] ?? 0) + FLOOR);
  }
  return { width, height, data: out };
}

/** Where a tap lies: a place beyond an edge is the edge. */
const clamp = (k: number, length: number) => (k < 0 ? 0 : k >= length ? length - 1 : k);

/** Smooths along one direction with the cubic B-spline 1 4 6 4 1, its taps `step` apart; what lies beyond an edge repeats it. */
function smoothAlong(
  data: Float32Array,
  lines: number,
  line: number,
  length: number,
  stride: number,
  step: number,
): Float32Array {
  const out = new Float32Array(data.length);
  for (let i = 0; i < length; i++) {
    const [a, b] = [clamp(i - 2 * step, length) * stride, clamp(i - step, length) * stride];
    const [c, d] = [clamp(i + step, length) * stride, clamp(i + 2 * step, length) * stride];
    const here = i * stride;
    for (let l = 0, at = 0; l < lines; l++, at += line) {
      const near = (data[at + b] ?? 0) + (data[at + c] ?? 0);
      const far = (data[at + a] ?? 0) + (data[at + d] ?? 0);
      out[at + here] = (far + 4 * near + 6 * (data[at + here] ?? 0)) / 16;
    }
  }
  return out;
}

/** Smooths both ways. */
function smooth({ width, height, data }: Plane, step: number): Plane {
  const across = smoothAlong(data, height, width, width, 1, step);
  return { width, height, data: smoothAlong(across, width, 1, height, width, step) };
}

/**
 * Detail in octaves, from fine (1/4–1/2 cycles a pixel) to coarse, each a plane of the same size: the "à trous" wavelet with a cubic
 * B-spline (J.-L. Starck, F. Murtagh, Astronomical Image and Data Analysis, §1.4). Even slopes, as light from one side draws them, are
 * no detail in any octave.
 */
export function octavesOf(plane: Plane, count: number): readonly Plane[] {
  const out: Plane[] = [];
  let finer = plane;
  for (let k = 0; k < count; k++) {
    const coarser = smooth(finer, 2 ** k);
    out.push({ ...plane, data: finer.data.map((value, i) => value - (coarser.data[i] ?? 0)) });
    finer = coarser;
  }
  return out;
}

/** Mean square of a plane over the pixels of a mask; 0 where it is empty. */
export function energyWithin({ data }: Plane, mask: Uint8Array): number {
  let [sum, count] = [0, 0];
  for (let i = 0; i < data.length; i++) {
    if (mask[i] !== 1) continue;
    sum += (data[i] ?? 0) ** 2;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}

/** The mask less every pixel that has one outside it, or the picture's edge, within `reach` pixels across or down. */
export function shrinkMask(mask: Uint8Array, width: number, reach: number): Uint8Array {
  const height = mask.length / width;
  const across = keepRuns(mask, height, width, width, 1, reach);
  return keepRuns(across, width, 1, height, width, reach);
}

/** Keeps, along every line, what is at least `reach` pixels from the ends of its run. */
function keepRuns(
  mask: Uint8Array,
  lines: number,
  line: number,
  length: number,
  stride: number,
  reach: number,
): Uint8Array {
  const out = new Uint8Array(mask.length);
  for (let l = 0; l < lines; l++) {
    for (let i = 0, since = 0; i < length; i++) {
      since = mask[l * line + i * stride] === 1 ? since + 1 : 0;
      if (since > 2 * reach) out[l * line + (i - reach) * stride] = 1;
    }
  }
  return out;
}

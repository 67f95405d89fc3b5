import { LINEAR_OF_BYTE, luminanceOf } from './colour.ts';
import type { Plane, Raster } from './raster.ts';

/** Added to luminance before its logarithm: the noise of the darkest tones is no detail. */
const FLOOR = 0.004;

/** log2 of the relative luminance of every pixel, lifted a little in the darkest tones. */
export function logLuminance({ width, height, data }: Raster): Plane {
  const out = new Float32Array(width * height);
  for (let i = 0, at = 0; i < out.length; i++, at += 4) {
    const r = LINEAR_OF_BYTE[data[at] ?? 0] ?? 0;
    const g = LINEAR_OF_BYTE[data[at + 1] ?? 0] ?? 0;
    const b = LINEAR_OF_BYTE[data[at + 2] ?? 0] ?? 0;
    out[i] = Math.log2(luminanceOf(r, g, b) + FLOOR);
  }
  return { width, height, data: out };
}

/** Where a tap lies: a place beyond an edge is the edge. */
const clamp = (k: number, length: number) => (k < 0 ? 0 : k >= length ? length - 1 : k);

/** A row smoothed with the cubic B-spline 1 4 6 4 1, its taps `step` apart; what lies beyond an edge repeats it. */
function smoothAcross({ width, height, data }: Plane, step: number): Float32Array {
  const out = new Float32Array(data.length);
  const atEdge = (row: number, x: number) => {
    const near = (data[row + clamp(x - step, width)] ?? 0) + (data[row + clamp(x + step, width)] ?? 0);
    const far = (data[row + clamp(x - 2 * step, width)] ?? 0) + (data[row + clamp(x + 2 * step, width)] ?? 0);
    out[row + x] = (far + 4 * near + 6 * (data[row + x] ?? 0)) / 16;
  };
  const first = Math.min(2 * step, width);
  const last = Math.max(first, width - 2 * step);
  for (let row = 0; row < width * height; row += width) {
    for (let x = 0; x < first; x++) atEdge(row, x);
    for (let i = row + first; i < row + last; i++) {
      const near = (data[i - step] ?? 0) + (data[i + step] ?? 0);
      const far = (data[i - 2 * step] ?? 0) + (data[i + 2 * step] ?? 0);
      out[i] = (far + 4 * near + 6 * (data[i] ?? 0)) / 16;
    }
    for (let x = last; x < width; x++) atEdge(row, x);
  }
  return out;
}

/** The same down the columns, row by row, as memory likes it. */
function smoothDown({ width, height, data }: Plane, step: number): Float32Array {
  const out = new Float32Array(data.length);
  for (let y = 0; y < height; y++) {
    const [a, b] = [clamp(y - 2 * step, height) * width, clamp(y - step, height) * width];
    const [c, d] = [clamp(y + step, height) * width, clamp(y + 2 * step, height) * width];
    for (let x = 0, here = y * width; x < width; x++, here++) {
      const near = (data[b + x] ?? 0) + (data[c + x] ?? 0);
      const far = (data[a + x] ?? 0) + (data[d + x] ?? 0);
      out[here] = (far + 4 * near + 6 * (data[here] ?? 0)) / 16;
    }
  }
  return out;
}

/** Smooths both ways. */
function smooth(plane: Plane, step: number): Plane {
  const { width, height } = plane;
  return { width, height, data: smoothDown({ width, height, data: smoothAcross(plane, step) }, step) };
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
    const data = new Float32Array(plane.data.length);
    for (let i = 0; i < data.length; i++) data[i] = (finer.data[i] ?? 0) - (coarser.data[i] ?? 0);
    out.push({ ...plane, data });
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

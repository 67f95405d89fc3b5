import type { Plane } from './raster.ts';

/** Radius of each of three box blurs that together come near a Gaussian of standard deviation `sigma` (Wells 1986). */
function boxRadius(sigma: number): number {
  return Math.max(1, Math.round((Math.sqrt(4 * sigma * sigma + 1) - 1) / 2));
}

/** A running mean of `2 · radius + 1` values along each row; outside of the plane all is 0. */
function meanAcross(from: Float32Array, to: Float32Array, width: number, radius: number): void {
  const share = 1 / (2 * radius + 1);
  for (let start = 0; start < from.length; start += width) {
    let sum = 0;
    for (let i = 0; i < Math.min(radius, width); i++) sum += from[start + i] ?? 0;
    for (let i = 0; i < width; i++) {
      if (i + radius < width) sum += from[start + i + radius] ?? 0;
      if (i > radius) sum -= from[start + i - radius - 1] ?? 0;
      to[start + i] = sum * share;
    }
  }
}

/** The same down the columns, row by row, as memory likes it. */
function meanDown(from: Float32Array, to: Float32Array, width: number, radius: number): void {
  const share = 1 / (2 * radius + 1);
  const sums = new Float64Array(width);
  const reach = radius * width;
  for (let i = 0; i < Math.min(reach, from.length); i++) sums[i % width] = (sums[i % width] ?? 0) + (from[i] ?? 0);
  for (let start = 0; start < from.length; start += width)
    for (let x = 0; x < width; x++) {
      const at = start + x;
      let sum = sums[x] ?? 0;
      if (at + reach < from.length) sum += from[at + reach] ?? 0;
      if (at - reach >= width) sum -= from[at - reach - width] ?? 0;
      sums[x] = sum;
      to[at] = sum * share;
    }
}

/**
 * A plane blurred by about a Gaussian of standard deviation `sigmaPx`; outside of the plane all is 0, so that near its edges a blurred
 * plane of ones tells how much of the blur lay inside.
 */
export function blur({ width, height, data }: Plane, sigmaPx: number): Plane {
  const radius = boxRadius(sigmaPx);
  let [from, to] = [data.slice(), new Float32Array(data.length)];
  for (const mean of [meanAcross, meanAcross, meanAcross, meanDown, meanDown, meanDown]) {
    mean(from, to, width, radius);
    [from, to] = [to, from];
  }
  return { width, height, data: from };
}

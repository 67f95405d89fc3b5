import type { Plane } from './raster.ts';

/** Radius of each of three box blurs that together come near a Gaussian of standard deviation `sigma` (Wells 1986). */
function boxRadius(sigma: number): number {
  return Math.max(1, Math.round((Math.sqrt(4 * sigma * sigma + 1) - 1) / 2));
}

/** A running mean of `2 · radius + 1` values along each row; outside of the plane all is 0. */
function meanAcross(from: Float32Array, to: Float32Array, width: number, radius: number): void {
  const share = 1 / (2 * radius + 1);
  // Written as stretches of a row, so that nothing is asked for each pixel: a value comes in, comes in as another goes, goes.
  const firstLoss = Math.min(radius + 1, width);
  const lastGain = Math.max(0, width - radius);
  for (let start = 0; start < from.length; start += width) {
    let sum = 0;
    let x = 0;
    for (let i = 0; i < Math.min(radius, width); i++) sum += from[start + i] ?? 0;
    for (const end = Math.min(firstLoss, lastGain); x < end; x++) {
      sum += from[start + x + radius] ?? 0;
      to[start + x] = sum * share;
    }
    for (; x < lastGain; x++) {
      sum += (from[start + x + radius] ?? 0) - (from[start + x - radius - 1] ?? 0);
      to[start + x] = sum * share;
    }
    for (; x < firstLoss; x++) to[start + x] = sum * share;
    for (; x < width; x++) {
      sum -= from[start + x - radius - 1] ?? 0;
      to[start + x] = sum * share;
    }
  }
}

/** The same down the columns, row by row, as memory likes it. */
function meanDown(from: Float32Array, to: Float32Array, width: number, radius: number): void {
  const share = 1 / (2 * radius + 1);
  const sums = new Float64Array(width);
  const reach = radius * width;
  for (let start = 0; start < Math.min(reach, from.length); start += width)
    for (let x = 0; x < width; x++) sums[x] = (sums[x] ?? 0) + (from[start + x] ?? 0);
  const nothing = new Float32Array(width);
  for (let start = 0; start < from.length; start += width) {
    const gain = start + reach < from.length ? from.subarray(start + reach, start + reach + width) : nothing;
    const loss = start > reach ? from.subarray(start - reach - width, start - reach) : nothing;
    const row = to.subarray(start, start + width);
    for (let x = 0; x < width; x++) {
      const sum = (sums[x] ?? 0) + ((gain[x] ?? 0) - (loss[x] ?? 0));
      sums[x] = sum;
      row[x] = sum * share;
    }
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

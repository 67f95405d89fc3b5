import type { Plane } from './raster.ts';

/** Radius of each of three box blurs that together come near a Gaussian of standard deviation `sigma` (Wells 1986). */
function boxRadius(sigma: number): number {
  return Math.max(1, Math.round((Math.sqrt(4 * sigma * sigma + 1) - 1) / 2));
}

/** One running mean of `2 · radius + 1` values along lines, edges taken as 0 outside: sums, not means, so that they can be compared. */
function sumLines(
  from: Float32Array,
  to: Float32Array,
  lines: { readonly count: number; readonly length: number; readonly step: number; readonly stride: number },
  radius: number,
): void {
  const { count, length, step, stride } = lines;
  const share = 1 / (2 * radius + 1);
  for (let line = 0; line < count; line++) {
    const start = line * stride;
    let sum = 0;
    for (let i = 0; i < Math.min(radius, length); i++) sum += from[start + i * step] ?? 0;
    for (let i = 0; i < length; i++) {
      if (i + radius < length) sum += from[start + (i + radius) * step] ?? 0;
      if (i - radius > 0) sum -= from[start + (i - radius - 1) * step] ?? 0;
      to[start + i * step] = sum * share;
    }
  }
}

/**
 * A plane blurred by about a Gaussian of standard deviation `sigmaPx`; outside of the plane all is 0, so that near its edges a blurred
 * plane of ones tells how much of the blur lay inside.
 */
export function blur({ width, height, data }: Plane, sigmaPx: number): Plane {
  const radius = boxRadius(sigmaPx);
  let [from, to] = [Float32Array.from(data), new Float32Array(data.length)];
  const across = { count: height, length: width, step: 1, stride: width };
  const down = { count: width, length: height, step: width, stride: 1 };
  for (const lines of [across, across, across, down, down, down]) {
    sumLines(from, to, lines, radius);
    [from, to] = [to, from];
  }
  return { width, height, data: from };
}

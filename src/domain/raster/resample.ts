import type { Similarity } from '../geometry/similarity.ts';
import { type Levels, levelForStep } from './halve.ts';
import type { Plane } from './raster.ts';

/** A picture that was cut out of another. */
export interface Resampled {
  readonly values: Plane;
  /** 1 where the other picture has pixels, 0 outside of it, where `values` says nothing. */
  readonly valid: Plane;
  /** Whether the other picture has pixels everywhere. */
  readonly isWhole: boolean;
}

/** Catmull–Rom weights of the four neighbours of a place `t` of the way from the second to the third (Keys 1981, a = −½). */
function cubicWeights(t: number, into: Float64Array): void {
  const t2 = t * t;
  const t3 = t2 * t;
  into[0] = (-t3 + 2 * t2 - t) / 2;
  into[1] = (3 * t3 - 5 * t2 + 2) / 2;
  into[2] = (-3 * t3 + 4 * t2 + t) / 2;
  into[3] = (t3 - t2) / 2;
}

const across = new Float64Array(4);
const down = new Float64Array(4);

/** The bicubic sample of a plane at (x, y), counted from pixel edges; edge pixels go on for ever. */
function sampleCubic({ width, height, data }: Plane, x: number, y: number): number {
  const px = x - 0.5;
  const py = y - 0.5;
  const left = Math.floor(px);
  const top = Math.floor(py);
  cubicWeights(px - left, across);
  cubicWeights(py - top, down);
  let sum = 0;
  for (let j = 0; j < 4; j++) {
    const row = Math.min(Math.max(top + j - 1, 0), height - 1) * width;
    let line = 0;
    for (let i = 0; i < 4; i++) {
      const column = Math.min(Math.max(left + i - 1, 0), width - 1);
      line += (across[i] ?? 0) * (data[row + column] ?? 0);
    }
    sum += (down[j] ?? 0) * line;
  }
  return sum;
}

/**
 * Four bilinear samples for a pixel of the frame, half a pixel of it apart each way: the level at hand is up to twice as fine. Run some
 * hundred thousand times a pair: plain numbers only, and nothing called.
 */
function sampleFour({ width, height, data }: Plane, x: number, y: number, ux: number, uy: number): number {
  const lastX = width - 0.5;
  const lastY = height - 0.5;
  let sum = 0;
  for (let quarter = 0; quarter < 4; quarter++) {
    const aside = (quarter & 1) * 2 - 1;
    const below = (quarter & 2) - 1;
    const u = x + aside * ux - below * uy;
    const v = y + aside * uy + below * ux;
    const px = u < 0.5 ? 0 : u > lastX ? width - 1 : u - 0.5;
    const py = v < 0.5 ? 0 : v > lastY ? height - 1 : v - 0.5;
    const left = px >= width - 1 ? width - 2 : px | 0;
    const top = py >= height - 1 ? height - 2 : py | 0;
    const fx = px - left;
    const fy = py - top;
    const at = top * width + left;
    const above = (data[at] ?? 0) * (1 - fx) + (data[at + 1] ?? 0) * fx;
    const under = (data[at + width] ?? 0) * (1 - fx) + (data[at + width + 1] ?? 0) * fx;
    sum += above * (1 - fy) + under * fy;
  }
  return sum / 4;
}

/**
 * Cuts a frame out of a plane, without aliasing where the frame is coarser.
 * @param toRaster pixels of the frame → pixels of the plane's finest level
 * @param size of the frame in pixels
 */
export function resample(
  picture: Levels<Plane>,
  toRaster: Similarity<'frame', 'raster'>,
  { width, height }: { readonly width: number; readonly height: number },
): Resampled {
  const { level, reduction } = levelForStep(picture, Math.hypot(toRaster.a, toRaster.b) * 1.001);
  const a = toRaster.a / reduction;
  const b = toRaster.b / reduction;
  const [tx, ty] = [toRaster.tx / reduction, toRaster.ty / reduction];
  // One cubic sample a pixel where that is fine enough, else the mean of four.
  const isFine = Math.hypot(a, b) <= 1.05;
  const isInside = (x: number, y: number) => x >= 0 && y >= 0 && x <= level.width && y <= level.height;
  const values = new Float32Array(width * height);
  const valid = new Float32Array(width * height);
  let isWhole = true;
  for (let row = 0, i = 0; row < height; row++)
    for (let column = 0; column < width; column++, i++) {
      const u = column + 0.5;
      const v = row + 0.5;
      const x = a * u - b * v + tx;
      const y = b * u + a * v + ty;
      if (!isInside(x, y)) {
        isWhole = false;
        continue;
      }
      values[i] = isFine ? sampleCubic(level, x, y) : sampleFour(level, x, y, a / 4, b / 4);
      valid[i] = 1;
    }
  return { values: { width, height, data: values }, valid: { width, height, data: valid }, isWhole };
}

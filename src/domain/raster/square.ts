import type { Levels } from './halve.ts';
import { levelForStep } from './halve.ts';
import type { Raster } from './raster.ts';

/** A turned square on a raster, in its pixels, counted from pixel edges. `angleRad` is clockwise on screen. */
export interface Square {
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly angleRad: number;
  /** The square is looked at as in a mirror: its left edge is the right edge of what is cut out. */
  readonly isMirrored?: boolean;
}

/** Where a place on the cut-out lies on the raster; (0, 0) is the cut-out's top left corner and (1, 1) its bottom right. */
export function fromSquare({ x, y, side, angleRad, isMirrored }: Square, u: number, v: number): [number, number] {
  const right = (isMirrored ? 0.5 - u : u - 0.5) * side;
  const down = (v - 0.5) * side;
  const [cos, sin] = [Math.cos(angleRad), Math.sin(angleRad)];
  return [x + cos * right - sin * down, y + sin * right + cos * down];
}

/** How a cut-out is made. */
export interface CutOptions {
  /** Pixels along a side of the cut-out. */
  readonly sizePx: number;
  /** What black and white become. */
  readonly range: readonly [black: number, white: number];
  /** What lies outside of the raster: black, or the nearest pixel of the edge. */
  readonly outside: 'black' | 'edge';
}

/** Places are followed in steps of this part of a pixel of the cut-out: the level at hand is up to twice as fine. */
const HALF = 0.5;

/** A level of a raster as the inner loop reads it, and where its answers go. */
interface Reading {
  readonly level: Raster;
  readonly isBlack: boolean;
  readonly sums: Float64Array;
}

/** Adds the bilinear sample at (x, y), counted from pixel edges, to the sums at `to`. The innermost loop of all: plain numbers only. */
function addSample({ level, isBlack, sums }: Reading, x: number, y: number, to: number): void {
  const { width, height, data } = level;
  if (isBlack && (x < 0 || y < 0 || x > width || y > height)) return;
  const cx = x < 0.5 ? 0 : x > width - 0.5 ? width - 1 : x - 0.5;
  const cy = y < 0.5 ? 0 : y > height - 0.5 ? height - 1 : y - 0.5;
  const left = Math.floor(cx);
  const top = Math.floor(cy);
  const a = (top * width + left) * 4;
  const b = left + 1 < width ? a + 4 : a;
  const down = top + 1 < height ? width * 4 : 0;
  const fx = cx - left;
  const fy = cy - top;
  const wa = (1 - fx) * (1 - fy);
  const wb = fx * (1 - fy);
  const wc = (1 - fx) * fy;
  const wd = fx * fy;
  for (let c = 0; c < 3; c++) {
    const above = (data[a + c] ?? 0) * wa + (data[b + c] ?? 0) * wb;
    sums[to + c] = (sums[to + c] ?? 0) + above + (data[a + down + c] ?? 0) * wc + (data[b + down + c] ?? 0) * wd;
  }
}

/**
 * Cuts a square out of a raster, red, green and blue a pixel, row by row.
 * @returns `sizePx² · 3` values in `range`
 */
export function cutSquare(picture: Levels<Raster>, square: Square, options: CutOptions): Float32Array {
  const { sizePx, range, outside } = options;
  const { level, reduction } = levelForStep(picture, square.side / sizePx);
  const [originX, originY] = fromSquare(square, 0, 0);
  const [rightX, rightY] = fromSquare(square, 1, 0);
  const [downX, downY] = fromSquare(square, 0, 1);
  const unit = HALF / (sizePx * reduction);
  const [ux, uy] = [(rightX - originX) * unit, (rightY - originY) * unit];
  const [vx, vy] = [(downX - originX) * unit, (downY - originY) * unit];
  // The middle of the first of the four quarters of the first pixel.
  const [x0, y0] = [originX / reduction + (ux + vx) / 2, originY / reduction + (uy + vy) / 2];
  const reading = { level, isBlack: outside === 'black', sums: new Float64Array(sizePx * sizePx * 3) };
  for (let row = 0; row < 2 * sizePx; row++)
    for (let column = 0; column < 2 * sizePx; column++) {
      const to = ((row >> 1) * sizePx + (column >> 1)) * 3;
      addSample(reading, x0 + column * ux + row * vx, y0 + column * uy + row * vy, to);
    }
  const scale = (range[1] - range[0]) / 255 / 4;
  // Written out: Float32Array.from goes through an iterator, which takes longer than all the sampling.
  const values = new Float32Array(reading.sums.length);
  for (let i = 0; i < values.length; i++) values[i] = range[0] + (reading.sums[i] ?? 0) * scale;
  return values;
}

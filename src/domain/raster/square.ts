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

/** Where the first pixel's middle lies on a level, and how far the next is across and down, in its pixels, counted from pixel edges. */
interface Walk {
  readonly x: number;
  readonly y: number;
  readonly acrossX: number;
  readonly acrossY: number;
  readonly downX: number;
  readonly downY: number;
}

/**
 * One bilinear sample for each pixel, in 0–255. The innermost loop of all, run a million times a pair: plain numbers only, and nothing
 * called.
 */
function sampleEach({ width, height, data }: Raster, walk: Walk, isBlack: boolean, sizePx: number): Float32Array {
  const values = new Float32Array(sizePx * sizePx * 3);
  const lastX = width - 1;
  const lastY = height - 1;
  for (let i = 0, to = 0; to < values.length; i++, to += 3) {
    const column = i % sizePx;
    const row = (i / sizePx) | 0;
    const x = walk.x + column * walk.acrossX + row * walk.downX;
    const y = walk.y + column * walk.acrossY + row * walk.downY;
    if (isBlack && (x < 0 || y < 0 || x > width || y > height)) continue;
    const cx = x < 0.5 ? 0 : x > lastX + 0.5 ? lastX : x - 0.5;
    const cy = y < 0.5 ? 0 : y > lastY + 0.5 ? lastY : y - 0.5;
    const left = cx | 0;
    const top = cy | 0;
    const a = (top * width + left) * 4;
    const b = left < lastX ? a + 4 : a;
    const rowStep = top < lastY ? width * 4 : 0;
    const c = a + rowStep;
    const d = b + rowStep;
    const wd = (cx - left) * (cy - top);
    const wb = cx - left - wd;
    const wc = cy - top - wd;
    const wa = 1 - wb - wc - wd;
    values[to] = (data[a] ?? 0) * wa + (data[b] ?? 0) * wb + (data[c] ?? 0) * wc + (data[d] ?? 0) * wd;
    values[to + 1] =
      (data[a + 1] ?? 0) * wa + (data[b + 1] ?? 0) * wb + (data[c + 1] ?? 0) * wc + (data[d + 1] ?? 0) * wd;
    values[to + 2] =
      (data[a + 2] ?? 0) * wa + (data[b + 2] ?? 0) * wb + (data[c + 2] ?? 0) * wc + (data[d + 2] ?? 0) * wd;
  }
  return values;
}

/**
 * Cuts a square out of a raster, red, green and blue a pixel, row by row.
 * @returns `sizePx² · 3` values in `range`
 */
export function cutSquare(picture: Levels<Raster>, square: Square, options: CutOptions): Float32Array {
  const { sizePx, range, outside } = options;
  // The level nearest to one pixel for one: up to √2 finer or coarser, for which one sample a pixel is enough.
  const { level, reduction } = levelForStep(picture, (square.side / sizePx) * Math.SQRT2);
  const [originX, originY] = fromSquare(square, 0, 0);
  const [rightX, rightY] = fromSquare(square, 1, 0);
  const [lowerX, lowerY] = fromSquare(square, 0, 1);
  const unit = 1 / (sizePx * reduction);
  const [acrossX, acrossY] = [(rightX - originX) * unit, (rightY - originY) * unit];
  const [downX, downY] = [(lowerX - originX) * unit, (lowerY - originY) * unit];
  const x = originX / reduction + (acrossX + downX) / 2;
  const y = originY / reduction + (acrossY + downY) / 2;
  const walk = { x, y, acrossX, acrossY, downX, downY };
  const values = sampleEach(level, walk, outside === 'black', sizePx);
  const scale = (range[1] - range[0]) / 255;
  for (let i = 0; i < values.length; i++) values[i] = range[0] + (values[i] ?? 0) * scale;
  return values;
}

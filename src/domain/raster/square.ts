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

/** Adds the bilinear sample at (x, y), counted from pixel edges, to three sums. */
function addSample(sums: Float64Array, { width, height, data }: Raster, x: number, y: number, isBlack: boolean): void {
  if (isBlack && (x < 0 || y < 0 || x > width || y > height)) return;
  const cx = Math.min(Math.max(x - 0.5, 0), width - 1);
  const cy = Math.min(Math.max(y - 0.5, 0), height - 1);
  const [left, top] = [Math.floor(cx), Math.floor(cy)];
  const [fx, fy] = [cx - left, cy - top];
  const a = (top * width + left) * 4;
  const b = left + 1 < width ? a + 4 : a;
  const down = top + 1 < height ? width * 4 : 0;
  for (let c = 0; c < 3; c++) {
    const above = (data[a + c] ?? 0) * (1 - fx) + (data[b + c] ?? 0) * fx;
    const below = (data[a + down + c] ?? 0) * (1 - fx) + (data[b + down + c] ?? 0) * fx;
    sums[c] = (sums[c] ?? 0) + above * (1 - fy) + below * fy;
  }
}

/** The four places within a pixel of the cut-out that are averaged, as the level at hand is up to twice as fine. */
const QUARTERS = [
  [0.25, 0.25],
  [0.75, 0.25],
  [0.25, 0.75],
  [0.75, 0.75],
] as const;

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
  const unit = 1 / (sizePx * reduction);
  const [ux, uy, vx, vy] = [rightX - originX, rightY - originY, downX - originX, downY - originY].map((n) => n * unit);
  const [x0, y0] = [originX / reduction, originY / reduction];
  const values = new Float32Array(sizePx * sizePx * 3);
  const sums = new Float64Array(3);
  const scale = (range[1] - range[0]) / 255 / QUARTERS.length;
  for (let row = 0, at = 0; row < sizePx; row++)
    for (let column = 0; column < sizePx; column++, at += 3) {
      sums.fill(0);
      for (const [du, dv] of QUARTERS) {
        const [u, v] = [column + du, row + dv];
        addSample(
          sums,
          level,
          x0 + u * (ux ?? 0) + v * (vx ?? 0),
          y0 + u * (uy ?? 0) + v * (vy ?? 0),
          outside === 'black',
        );
      }
      for (let c = 0; c < 3; c++) values[at + c] = range[0] + (sums[c] ?? 0) * scale;
    }
  return values;
}

import type { Plane, Raster } from './raster.ts';

/** A picture and its halvings, the finest first; each level is half as wide and high as the one before, odd edges dropped. */
export interface Levels<P extends Raster | Plane> {
  readonly levels: readonly [P, ...P[]];
}

/** Below this many pixels along the shorter side nothing is halved. */
const SMALLEST_PX = 8;

/** The picture at half its size: every pixel is the mean of four. An odd last row or column is dropped, so places halve exactly. */
export function halveRaster(raster: Raster): Raster {
  const [width, height] = [raster.width >> 1, raster.height >> 1];
  const [source, row] = [raster.data, raster.width * 4];
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0, to = 0; y < height; y++)
    for (let at = 2 * y * row, end = at + width * 8; at < end; at += 8, to += 4) {
      const below = at + row;
      // Written out, channel by channel: this runs over every pixel of every photo that is looked at.
      data[to] = ((source[at] ?? 0) + (source[at + 4] ?? 0) + (source[below] ?? 0) + (source[below + 4] ?? 0)) / 4;
      data[to + 1] =
        ((source[at + 1] ?? 0) + (source[at + 5] ?? 0) + (source[below + 1] ?? 0) + (source[below + 5] ?? 0)) / 4;
      data[to + 2] =
        ((source[at + 2] ?? 0) + (source[at + 6] ?? 0) + (source[below + 2] ?? 0) + (source[below + 6] ?? 0)) / 4;
      data[to + 3] =
        ((source[at + 3] ?? 0) + (source[at + 7] ?? 0) + (source[below + 3] ?? 0) + (source[below + 7] ?? 0)) / 4;
    }
  return { width, height, data };
}

/** The same as {@link halveRaster}, for a plane. */
export function halvePlane(plane: Plane): Plane {
  const [width, height] = [plane.width >> 1, plane.height >> 1];
  const [source, row] = [plane.data, plane.width];
  const data = new Float32Array(width * height);
  for (let y = 0, to = 0; y < height; y++)
    for (let x = 0, i = 2 * y * row; x < width; x++, i += 2, to++) {
      const above = (source[i] ?? 0) + (source[i + 1] ?? 0);
      data[to] = (above + (source[i + row] ?? 0) + (source[i + row + 1] ?? 0)) / 4;
    }
  return { width, height, data };
}

const isHalved = ({ width, height }: Raster | Plane) => Math.min(width, height) >= 2 * SMALLEST_PX;

function levelsOf<P extends Raster | Plane>(finest: P, halve: (from: P) => P): Levels<P> {
  const levels: [P, ...P[]] = [finest];
  for (let last = finest; isHalved(last); ) {
    last = halve(last);
    levels.push(last);
  }
  return { levels };
}

/** A raster with its halvings. */
export function rasterLevels(raster: Raster): Levels<Raster> {
  return levelsOf(raster, halveRaster);
}

/** A plane with its halvings. */
export function planeLevels(plane: Plane): Levels<Plane> {
  return levelsOf(plane, halvePlane);
}

const levelOfStep = (stepPx: number) => Math.max(0, Math.floor(Math.log2(Math.max(stepPx, 1)) + 1e-9));

/** A level, and how many pixels of the finest one of its pixels covers across. */
export interface Reduced<P extends Raster | Plane> {
  readonly level: P;
  readonly reduction: number;
}

/** The same as {@link levelForStep} of a raster of which no other level is wanted. */
export function reduceForStep(raster: Raster, stepPx: number): Reduced<Raster> {
  let reduced = { level: raster, reduction: 1 };
  for (let k = levelOfStep(stepPx); k > 0 && isHalved(reduced.level); k--)
    reduced = { level: halveRaster(reduced.level), reduction: reduced.reduction * 2 };
  return reduced;
}

/**
 * The coarsest level that still has a pixel for every `stepPx` pixels of the finest.
 */
export function levelForStep<P extends Raster | Plane>({ levels }: Levels<P>, stepPx: number): Reduced<P> {
  const index = Math.min(levelOfStep(stepPx), levels.length - 1);
  return { level: levels[index] ?? levels[0], reduction: 2 ** index };
}

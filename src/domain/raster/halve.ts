import type { Size } from '../geometry/rectangle.ts';
import { halvedLuminance, luminance } from './luminance.ts';
import type { Plane, Raster } from './raster.ts';

/**
 * A picture and its halvings, each made when it is first asked for; width and height are those of the finest. Each level is half as wide
 * and high as the one before, odd edges dropped.
 */
export interface Levels<P extends Raster | Plane> extends Size {
  /** How many levels there are. */
  readonly count: number;
  /** A level, 0 the finest, or the coarsest where there is none so coarse. */
  level(index: number): P;
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

const isHalved = ({ width, height }: Size) => Math.min(width, height) >= 2 * SMALLEST_PX;

function levelsOf<P extends Raster | Plane>(
  { width, height }: Size,
  make: (index: number, finer: () => P) => P,
): Levels<P> {
  let count = 1;
  for (let size = { width, height }; isHalved(size); count++)
    size = { width: size.width >> 1, height: size.height >> 1 };
  const made: (P | undefined)[] = [];
  const level = (index: number): P => {
    const known = made[index];
    if (known) return known;
    const now = make(index, () => level(index - 1));
    made[index] = now;
    return now;
  };
  return { width, height, count, level: (index) => level(Math.min(index, count - 1)) };
}

/** A raster with its halvings. */
export function rasterLevels(raster: Raster): Levels<Raster> {
  return levelsOf(raster, (index, finer) => (index === 0 ? raster : halveRaster(finer())));
}

/** A plane with its halvings. */
export function planeLevels(plane: Plane): Levels<Plane> {
  return levelsOf(plane, (index, finer) => (index === 0 ? plane : halvePlane(finer())));
}

/** The luma of a raster with its halvings. Seldom is it wanted at its finest, so the next is made without it. */
export function lumaLevels(raster: Raster): Levels<Plane> {
  return levelsOf(raster, (index, finer) => {
    if (index === 0) return luminance(raster);
    return index === 1 ? halvedLuminance(raster) : halvePlane(finer());
  });
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
export function levelForStep<P extends Raster | Plane>(picture: Levels<P>, stepPx: number): Reduced<P> {
  const index = Math.min(levelOfStep(stepPx), picture.count - 1);
  return { level: picture.level(index), reduction: 2 ** index };
}

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
    for (let x = 0, at = 2 * y * row; x < width; x++, at += 8)
      for (let i = at; i < at + 4; i++, to++) {
        const above = (source[i] ?? 0) + (source[i + 4] ?? 0);
        data[to] = (above + (source[i + row] ?? 0) + (source[i + row + 4] ?? 0)) / 4;
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

function levelsOf<P extends Raster | Plane>(finest: P, halve: (from: P) => P): Levels<P> {
  const levels: [P, ...P[]] = [finest];
  for (let last = finest; Math.min(last.width, last.height) >= 2 * SMALLEST_PX; ) {
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

/**
 * The coarsest level that still has a pixel for every `stepPx` pixels of the finest.
 * @returns the level and how many pixels of the finest one of its pixels covers across
 */
export function levelForStep<P extends Raster | Plane>(
  { levels }: Levels<P>,
  stepPx: number,
): { readonly level: P; readonly reduction: number } {
  const wanted = Math.max(0, Math.floor(Math.log2(Math.max(stepPx, 1)) + 1e-9));
  const index = Math.min(wanted, levels.length - 1);
  return { level: levels[index] ?? levels[0], reduction: 2 ** index };
}

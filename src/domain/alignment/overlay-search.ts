import type { Size } from '../geometry/rectangle.ts';
import { compose, type Similarity } from '../geometry/similarity.ts';
import { type ComplexGrid, transform, transformBack, zeroGrid } from '../raster/fourier.ts';
import type { Levels } from '../raster/halve.ts';
import { localContrast } from '../raster/local-contrast.ts';
import type { Plane } from '../raster/raster.ts';
import { resample } from '../raster/resample.ts';

/** One way of laying the after photo on the before, and how well it looked. */
export interface Candidate {
  /** Pixels of the before's raster → those of the after's. */
  readonly beforeToAfter: Similarity<'raster', 'raster'>;
  /** Mean product of what stands out in both, where they overlap. */
  readonly score: number;
}

/** Long side of the before in the search, in pixels. */
const LONG_SIDE_PX = 64;
/** The after may be larger, and no part of it further from the middle is looked at. */
const WINDOW_PX = 96;
/** Side of the grid; as nothing is shifted further than half the before, the grid's wrapping round is never met. */
const GRID_PX = 128;
const FURTHEST_PX = 32;
/** What counts as surroundings in the search. */
const SIGMA_PX = 3;
/** At this size most noise has been averaged away. */
const NOISE = 1;
/** Turns of ±18° in steps of 3°, and sizes from 0.68 to 1.46 times. */
const TURNS_DEG = Array.from({ length: 13 }, (_, i) => (i - 6) * 3);
const GROWTHS = Array.from({ length: 9 }, (_, i) => 1.1 ** (i - 4));
/** Less of the before than this share must not be what everything hangs on. */
const LEAST_OVERLAP = 0.35;
/** A small overlap looks good by chance more often: so much of the before is added to it as if it did not match. */
const DOUBT = 0.15;

/** Contrast as the real, what is known as the imaginary part, with the middle of the picture in the middle of the grid. */
function gridOf(picture: Levels<Plane>, toRaster: Similarity<'frame', 'raster'>, window: Size): ComplexGrid {
  const grid = zeroGrid(GRID_PX);
  const cut = resample(picture, toRaster, window);
  const contrast = localContrast(cut, SIGMA_PX, NOISE).contrast.data;
  const [left, top] = [(GRID_PX - window.width) / 2, (GRID_PX - window.height) / 2];
  for (let row = 0; row < window.height; row++)
    for (let column = 0; column < window.width; column++) {
      const [from, to] = [row * window.width + column, (row + top) * GRID_PX + column + left];
      grid.real[to] = contrast[from] ?? 0;
      grid.imaginary[to] = cut.valid.data[from] ?? 0;
    }
  transform(grid);
  return grid;
}

/**
 * Correlates the two parts of two transformed grids each with its like, both at once: contrast with contrast as the real, what is known
 * with what is known as the imaginary part of the answer. Each grid's parts are told apart by their symmetry.
 */
function correlateParts(a: ComplexGrid, b: ComplexGrid): ComplexGrid {
  const result = zeroGrid(GRID_PX);
  for (let row = 0; row < GRID_PX; row++)
    for (let column = 0; column < GRID_PX; column++) {
      const i = row * GRID_PX + column;
      const j = ((GRID_PX - row) % GRID_PX) * GRID_PX + ((GRID_PX - column) % GRID_PX);
      const ap = a.real[i] ?? 0;
      const aq = a.imaginary[i] ?? 0;
      const ar = a.real[j] ?? 0;
      const as = a.imaginary[j] ?? 0;
      const bp = b.real[i] ?? 0;
      const bq = b.imaginary[i] ?? 0;
      const br = b.real[j] ?? 0;
      const bs = b.imaginary[j] ?? 0;
      // Contrast is ((p + r) + i(q − s)) / 2, what is known ((q + s) + i(r − p)) / 2.
      const real = (ap + ar) * (bp + br) + (aq - as) * (bq - bs) - ((aq + as) * (br - bp) - (ar - ap) * (bq + bs));
      const imaginary = (ap + ar) * (bq - bs) - (aq - as) * (bp + br) + (aq + as) * (bq + bs) + (ar - ap) * (br - bp);
      result.real[i] = real / 4;
      result.imaginary[i] = imaginary / 4;
    }
  transformBack(result);
  return result;
}

interface Peak {
  readonly across: number;
  readonly down: number;
  readonly score: number;
}

/** The shift at which the after fits best. */
function bestShift({ real, imaginary }: ComplexGrid, areaPx: number): Peak {
  let best: Peak = { across: 0, down: 0, score: -1 };
  for (let down = -FURTHEST_PX; down <= FURTHEST_PX; down++)
    for (let across = -FURTHEST_PX; across <= FURTHEST_PX; across++) {
      const at = ((down + GRID_PX) % GRID_PX) * GRID_PX + ((across + GRID_PX) % GRID_PX);
      const overlap = imaginary[at] ?? 0;
      if (overlap < LEAST_OVERLAP * areaPx) continue;
      const score = (real[at] ?? 0) / (overlap + DOUBT * areaPx);
      if (score > best.score) best = { across, down, score };
    }
  return best;
}

/** From pixels of a window about the middle of a raster to pixels of that raster. */
function windowOn(raster: Size, window: Size, growth: number, turnRad: number): Similarity<'frame', 'raster'> {
  const [a, b] = [growth * Math.cos(turnRad), growth * Math.sin(turnRad)];
  const [u, v] = [window.width / 2, window.height / 2];
  return { a, b, tx: raster.width / 2 - (a * u - b * v), ty: raster.height / 2 - (b * u + a * v) };
}

/**
 * The best way of laying the after on the before for each of 117 combinations of turn and size, the best first. Every shift is tried, by
 * correlating over the Fourier transform.
 */
export function searchOverlays(before: Levels<Plane>, after: Levels<Plane>): Candidate[] {
  const unit = Math.max(before.width, before.height) / LONG_SIDE_PX;
  const even = (length: number) => 2 * Math.max(4, Math.floor(length / unit / 2));
  const frame = { width: even(before.width), height: even(before.height) };
  const toBefore = windowOn(before, frame, unit, 0);
  const beforeGrid = gridOf(before, toBefore, frame);
  const fromBefore: Similarity<'raster', 'frame'> = {
    a: 1 / unit,
    b: 0,
    tx: -toBefore.tx / unit,
    ty: -toBefore.ty / unit,
  };
  const window = { width: WINDOW_PX, height: WINDOW_PX };
  const afterUnit = Math.max(after.width, after.height) / LONG_SIDE_PX;
  const candidates = TURNS_DEG.flatMap((turnDeg) =>
    GROWTHS.map((growth) => {
      const toAfter = windowOn(after, window, afterUnit / growth, (turnDeg * Math.PI) / 180);
      const correlated = correlateParts(beforeGrid, gridOf(after, toAfter, window));
      const { across, down, score } = bestShift(correlated, frame.width * frame.height);
      // From the frame's pixels to the window's: both middles lie in the middle of the grid.
      const tx = (WINDOW_PX - frame.width) / 2 + across;
      const ty = (WINDOW_PX - frame.height) / 2 + down;
      const toWindow: Similarity<'frame', 'frame'> = { a: 1, b: 0, tx, ty };
      return { beforeToAfter: compose(compose(toAfter, toWindow), fromBefore), score };
    }),
  );
  return candidates.toSorted((a, b) => b.score - a.score);
}
